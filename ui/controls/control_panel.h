#pragma once

#include <map>
#include <vector>

#include <QScrollArea>

#include "ui/controls/control_sections.h"
#include "ui/edits/edits.h"
#include "ui/present/controls_model.h"

class QLabel;
class QVBoxLayout;

namespace ui {

class ChoiceRow;
class ListRow;
class KeptList;
class MetricList;
class SeriesFilter;
class SeriesList;
class ParameterRow;
class RefusalLabel;
class SectionHead;
class SegmentedChoice;
class SizeToggles;
class SlimScrollBar;
class SwitchRow;
class TextButton;

/// Every parameter, the metrics and the axes, in sections; scrolls where the window is low. Shows a ControlsModel and
/// reports requests: nothing moves here before the next model says so.
class ControlPanel : public QScrollArea {
    Q_OBJECT

public:
    explicit ControlPanel(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setModel(const ControlsModel& model);

    /// Explains a refused request beside the control it came from, until that control is used or its value changes.
    void showRefusal(const EditRequest& request, const QString& reason);

    /// The row of a parameter the panel offers; nullptr for the others.
    ParameterRow* row(core::Parameter parameter) const;
    KeptList& kept() noexcept { return *kept_; }
    SizeToggles& sizeToggles() noexcept { return *sizeToggles_; }

    /// The sections that are folded, by their keys (ui/controls/control_sections.h).
    QStringList foldedSections() const;
    void setFolded(const QStringList& keys);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// By a person or to show a reason: these are folded now.
    void folded(const QStringList& keys);
    void requested(const ui::EditRequest& request);
    /// The words in the box over the series.
    void seriesSought(const QString& words);

private:
    static constexpr int kRowGap = 5;

    void build(QVBoxLayout& column);
    QVBoxLayout& addSection(QVBoxLayout& column, const ControlSection& section);
    void addList(QVBoxLayout& column, ControlList list);
    void showSections();
    bool hasTask() const;
    void addRow(QVBoxLayout& column, core::Parameter parameter);
    void addChoice(QVBoxLayout& column, core::Choice choice);
    void addAnotherTest(QVBoxLayout& column);
    void reveal(QWidget* refusing);
    void hideOptions();
    void showSeries();

    Theme theme_;
    ControlsModel model_;
    QWidget* content_;
    SlimScrollBar* scrollBar_;
    struct Section {
        QString key;
        SectionHead* head;
        QWidget* body;
    };
    std::vector<Section> sections_;
    std::map<core::Parameter, ParameterRow*> rows_;
    std::map<core::Choice, ChoiceRow*> lists_;           ///< drop-down, where the values are many
    std::map<core::Choice, SegmentedChoice*> segments_;  ///< side by side
    std::map<core::Choice, SwitchRow*> switches_;
    MetricList* metrics_ = nullptr;
    SeriesFilter* filter_ = nullptr;  ///< of a list too long to be seen at once
    QLabel* seriesMatch_ = nullptr;   ///< how many were found
    SeriesList* series_ = nullptr;
    KeptList* kept_ = nullptr;
    RefusalLabel* refusalOfKept_ = nullptr;
    ListRow* sizes_ = nullptr;
    ListRow* range_ = nullptr;
    RefusalLabel* refusalOfList_ = nullptr;
    TextButton* anotherTest_ = nullptr;
    SizeToggles* sizeToggles_ = nullptr;
};

}  // namespace ui
