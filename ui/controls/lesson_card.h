#pragma once

#include <optional>
#include <vector>

#include <QWidget>

#include "ui/controls/text_lines.h"
#include "ui/look/theme.h"
#include "ui/present/lesson_model.h"
#include "ui/present/present_prediction.h"

class QAbstractButton;
class QBoxLayout;
class QGridLayout;
class QLabel;
class QMenu;
class QScrollArea;
class QToolButton;

namespace ui {

class LessonChoice;
class SlimScrollBar;
class TextButton;

/// A lesson's step to read and to answer: a column beside the panels, or a bar below them for a room to read. Shows a
/// LessonModel and reports what is asked for.
class LessonCard : public QWidget {
    Q_OBJECT

public:
    enum class Form { Column, Bar };

    explicit LessonCard(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setTexts(const Texts& texts);
    void setModel(const LessonModel& model);
    /// What is predicted meanwhile: a bar has the way on; a column leaves it to the bar over the panels.
    void setPrediction(const std::optional<PredictionBarModel>& prediction);
    /// How far what was predicted is off: a bar says it behind the answer, a column leaves it to the live sentence.
    void setGap(const QString& said);
    void setForm(Form form);
    Form form() const noexcept { return form_; }
    const LessonModel& model() const noexcept { return model_; }
    QAbstractButton& revealButton() const;

    /// As high as a bar of this width must be for nothing of it to be scrolled.
    int heightForBar(int width) const;
    /// As high as a bar is that ends between two lines of its words: so many as there is room for in this height, at
    /// least so many, its heading among them.
    int wholeLines(int height, int least) const;
    /// Shows what comes next of a text longer than its place, and after its end its beginning.
    void readOn();
    /// A few lines up or down; whether there was anything to be scrolled.
    bool scroll(int down);
    /// What of a bar's words is further down (1) or up (-1), a page of it; whether there was any.
    bool turnPage(int direction);
    QSize minimumSizeHint() const override;

signals:
    void chosen(int choice);
    void stepWanted(int step);
    void previousWanted();
    void nextWanted();
    void revealWanted();
    void lockWanted();
    void anotherWanted();
    void leaveWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    static constexpr int kMargin = 16;
    static constexpr int kGap = 10;

    void build();
    void buildHead(QBoxLayout& column);
    void buildHeading(QBoxLayout& column);
    void buildBody();
    void buildFoot(QBoxLayout& column);
    void relay();
    void showSteps();
    void showChoices();
    void placeChoices();
    void showNote();
    void showPrediction();
    std::vector<TextLine> lines() const;
    void showWholeLines();
    bool showsChoice(std::size_t index) const;
    double wordSize() const;
    QLabel* words(const char* name);

    Theme theme_;
    Texts texts_;
    LessonModel model_;
    std::optional<PredictionBarModel> prediction_;
    QString gap_;
    Form form_ = Form::Column;
    bool isLow_ = false;
    QWidget* head_ = nullptr;
    QLabel* title_ = nullptr;
    QToolButton* leave_ = nullptr;
    QToolButton* steps_ = nullptr;
    QMenu* stepMenu_ = nullptr;
    QScrollArea* scroll_ = nullptr;
    SlimScrollBar* scrollBar_ = nullptr;
    QWidget* body_ = nullptr;
    QBoxLayout* parts_ = nullptr;  ///< what is read, and what is answered
    QLabel* more_ = nullptr;       ///< beside a bar's heading: that its words go on
    QWidget* above_ = nullptr;     ///< over a line that begins above what is seen,
    QWidget* below_ = nullptr;     ///< and over one that ends below it
    QLabel* heading_ = nullptr;
    QLabel* prose_ = nullptr;
    QBoxLayout* headingRow_ = nullptr;
    QBoxLayout* answered_ = nullptr;
    QWidget* answers_ = nullptr;
    QGridLayout* choiceGrid_ = nullptr;
    std::vector<LessonChoice*> choices_;
    std::vector<QLabel*> comments_;
    TextButton* lockButton_ = nullptr;
    TextButton* anotherButton_ = nullptr;
    TextButton* revealButton_ = nullptr;
    QLabel* howToDraw_ = nullptr;
    QLabel* reveal_ = nullptr;
    QToolButton* noteButton_ = nullptr;
    QLabel* note_ = nullptr;
    QWidget* foot_ = nullptr;
    TextButton* previous_ = nullptr;
    TextButton* next_ = nullptr;
};

}  // namespace ui
