#pragma once

#include <functional>
#include <vector>

#include <QWidget>

#include "ui/export/export_choice.h"
#include "ui/export/size_preset.h"

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFontComboBox;
class QFormLayout;
class QLabel;
class QSpinBox;

namespace ui {

class RefusalLabel;

/// A panel that can be left out of a figure.
struct PanelName {
    QString id;
    QString title;

    friend bool operator==(const PanelName&, const PanelName&) = default;
};

/// The row of another size, after those of the sizes known by name.
inline constexpr int kCustomSize = static_cast<int>(kSizePresets.size());

/// The choices of an export, a row each. What does not matter for the format chosen is greyed.
class ExportForm : public QWidget {
    Q_OBJECT

public:
    /// What is behind a figure, in the order in which the form offers it.
    enum class Background { OfTheTheme, None, Own };

    explicit ExportForm(const Texts& texts, QWidget* parent = nullptr);

    /// Says everything anew, and keeps the choice.
    void setTexts(const Texts& texts);

    void setChoice(const ExportChoice& choice);
    const ExportChoice& choice() const noexcept { return choice_; }

    /// The unit the sides are shown in, as a place in kLengthUnits; another of the same kind changes no figure.
    void setUnit(std::size_t unit);
    std::size_t unit() const noexcept { return unitShown_; }

    /// The layout's panels; all of them are drawn until one is taken out.
    void setPanels(const std::vector<PanelName>& panels);

signals:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void say(std::function<void()> words);
    void addRow(QFormLayout& form, Text label, QWidget* field);
    void addRow(QFormLayout& form, Text label, QLayout* fields);
    void name(QWidget* widget, Text name);
    QComboBox* combo(QFormLayout& form, Text label, const std::vector<Text>& options);
    QDoubleSpinBox* number(double minimum, double maximum, int decimals, const QString& suffix);
    QCheckBox* check(QFormLayout& form, Text label);
    void buildPage(QFormLayout& form);
    void buildLook(QFormLayout& form);
    void buildFilm(QFormLayout& form);
    void buildSweep(QFormLayout& form);
    void readSweep();
    void pickPreset(int index);
    void pickUnit(int index);
    void pickBackground();
    void read();
    void readSides();
    void show();
    void showEffects();

    Texts texts_;
    ExportChoice choice_;
    std::vector<PanelName> panels_;
    std::vector<std::function<void()>> words_;  ///< what is said anew in another language
    bool showing_ = false;                      ///< the widgets are being set, not used
    QComboBox* format_ = nullptr;
    QComboBox* size_ = nullptr;
    QDoubleSpinBox* width_ = nullptr;
    QDoubleSpinBox* height_ = nullptr;
    QComboBox* unit_ = nullptr;
    std::size_t unitShown_ = 0;
    QDoubleSpinBox* dpi_ = nullptr;
    QComboBox* theme_ = nullptr;
    QComboBox* background_ = nullptr;
    QComboBox* language_ = nullptr;
    RefusalLabel* missing_ = nullptr;  ///< why the language cannot be set
    QComboBox* ownFont_ = nullptr;
    QFontComboBox* font_ = nullptr;
    QDoubleSpinBox* fontScale_ = nullptr;
    QDoubleSpinBox* lineScale_ = nullptr;
    QComboBox* text_ = nullptr;
    QComboBox* names_ = nullptr;
    QCheckBox* title_ = nullptr;
    QCheckBox* caption_ = nullptr;
    QCheckBox* answers_ = nullptr;
    QCheckBox* before_ = nullptr;
    QWidget* panelBox_ = nullptr;
    std::vector<QCheckBox*> panelChecks_;
    QDoubleSpinBox* from_ = nullptr;
    QDoubleSpinBox* to_ = nullptr;
    QComboBox* moves_ = nullptr;
    QComboBox* pace_ = nullptr;
    QSpinBox* frames_ = nullptr;
    QSpinBox* speed_ = nullptr;
    QCheckBox* loop_ = nullptr;
};

}  // namespace ui
