#include "ui/controls/control_panel.h"

#include <algorithm>

#include <QCoreApplication>
#include <QLabel>
#include <QVBoxLayout>

#include "ui/controls/choice_box.h"
#include "ui/controls/kept_list.h"
#include "ui/controls/list_row.h"
#include "ui/controls/look.h"
#include "ui/controls/metric_list.h"
#include "ui/controls/parameter_row.h"
#include "ui/controls/refusal_label.h"
#include "ui/controls/section_head.h"
#include "ui/controls/segmented_choice.h"
#include "ui/controls/series_filter.h"
#include "ui/controls/series_list.h"
#include "ui/controls/sheet.h"
#include "ui/controls/size_toggles.h"
#include "ui/controls/slim_scroll_bar.h"
#include "ui/controls/switch_row.h"
#include "ui/controls/text_button.h"

namespace ui {

namespace {

using core::Choice;
using core::Parameter;

constexpr int kWidth = 328;
constexpr int kLeastWidth = 256;
constexpr int kPanelMargin = 16;
constexpr std::size_t kMostSegments = 4;  // side by side; of more a drop-down list

}  // namespace

ControlPanel::ControlPanel(QWidget* parent) : QScrollArea(parent), content_(new Sheet), scrollBar_(new SlimScrollBar)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBar(scrollBar_);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Expanding);
    setFocusPolicy(Qt::NoFocus);
    auto* column = new QVBoxLayout(content_);
    column->setContentsMargins(kPanelMargin, kPanelMargin - 4, kPanelMargin - scrollBar_->sizeHint().width(),
                               kPanelMargin);
    column->setSpacing(kRowGap);
    build(*column);
    column->addStretch(1);
    setWidget(content_);
}

void ControlPanel::build(QVBoxLayout& column)
{
    for (const ControlSection& section : controlSections()) {
        QVBoxLayout& rows = addSection(column, section);
        for (const ControlRow& row : section.rows) {
            if (const auto* parameter = std::get_if<Parameter>(&row)) {
                addRow(rows, *parameter);
            } else if (const auto* choice = std::get_if<Choice>(&row)) {
                addChoice(rows, *choice);
            } else {
                addList(rows, std::get<ControlList>(row));
            }
        }
    }
    connect(metrics_, &MetricList::requested, this, &ControlPanel::requested);
    connect(series_, &SeriesList::requested, this, &ControlPanel::requested);
    connect(kept_, &KeptList::requested, this, &ControlPanel::requested);
    connect(sizeToggles_, &SizeToggles::requested, this, &ControlPanel::requested);
    connect(sizes_, &ListRow::committed, this, [this](const QString& text) { emit requested(TypeSizes{text}); });
    connect(range_, &ListRow::committed, this, [this](const QString& text) {
        emit requested(TypeAxisRange{model_.rangeAxis, text});
    });
}

void ControlPanel::addList(QVBoxLayout& column, ControlList list)
{
    switch (list) {
    case ControlList::Metrics:
        column.addWidget(metrics_ = new MetricList(content_));
        column.addWidget(refusalOfList_ = new RefusalLabel(content_));
        break;
    case ControlList::Kept:
        column.addWidget(kept_ = new KeptList(content_));
        column.addWidget(refusalOfKept_ = new RefusalLabel(content_));
        break;
    case ControlList::Series:
        column.addWidget(filter_ = new SeriesFilter(content_));
        column.addWidget(seriesMatch_ = new QLabel(content_));
        seriesMatch_->setObjectName(QStringLiteral("series-match"));
        seriesMatch_->setWordWrap(true);
        column.addWidget(series_ = new SeriesList(content_));
        connect(filter_, &SeriesFilter::textChanged, this, &ControlPanel::seriesSought);
        break;
    case ControlList::SizeToggles: column.addWidget(sizeToggles_ = new SizeToggles(content_)); break;
    case ControlList::AnotherTest: addAnotherTest(column); break;
    case ControlList::Sizes: column.addWidget(sizes_ = new ListRow(content_)); break;
    case ControlList::Range: column.addWidget(range_ = new ListRow(content_)); break;
    }
}

void ControlPanel::addRow(QVBoxLayout& column, Parameter parameter)
{
    auto* row = new ParameterRow(parameter == Parameter::Length, content_);
    connect(row, &ParameterRow::requested, this, &ControlPanel::requested);
    column.addWidget(row);
    rows_[parameter] = row;
}

void ControlPanel::addAnotherTest(QVBoxLayout& column)
{
    anotherTest_ = new TextButton(content_);
    anotherTest_->setObjectName(QStringLiteral("another-test"));
    connect(anotherTest_, &TextButton::clicked, this, [this] { emit requested(anotherTest(model_.seed)); });
    column.addWidget(anotherTest_);
}

void ControlPanel::addChoice(QVBoxLayout& column, Choice choice)
{
    const core::ChoiceRow& row = core::rowOf(choice);
    const auto request = [this, choice](int value) { emit requested(SetChoice{choice, value}); };
    if (core::isSwitch(row)) {
        auto* box = switches_[choice] = new SwitchRow(content_);
        connect(box, &SwitchRow::turned, this, request);
        column.addWidget(box);
    } else if (row.values.size() > kMostSegments) {
        auto* list = lists_[choice] = new ChoiceRow(content_);
        connect(list, &ChoiceRow::chosen, this, request);
        column.addWidget(list);
    } else {
        const bool labelled = choice != Choice::Tokens;  // its section's title says it
        auto* segments = segments_[choice] =
            new SegmentedChoice(static_cast<int>(row.values.size()), labelled, content_);
        connect(segments, &SegmentedChoice::chosen, this, request);
        column.addWidget(segments);
    }
}

void ControlPanel::setTheme(const Theme& theme)
{
    if (theme == theme_) {
        return;
    }
    theme_ = theme;
    QPalette colours = look::palette(theme);
    colours.setColor(QPalette::Mid, theme.hairline);
    content_->setPalette(colours);
    content_->setFont(look::font(theme, theme.bodySize));
    for (const Section& section : sections_) {
        section.head->setTheme(theme);
    }
    for (const auto& [parameter, row] : rows_) {
        row->setTheme(theme);
    }
    for (const auto& [choice, segments] : segments_) {
        segments->setTheme(theme);
    }
    for (const auto& [choice, list] : lists_) {
        list->setTheme(theme);
    }
    for (const auto& [choice, row] : switches_) {
        row->setTheme(theme);
    }
    metrics_->setTheme(theme);
    filter_->setTheme(theme);
    seriesMatch_->setFont(look::font(theme, theme.bodySize - 1.0));
    series_->setTheme(theme);
    kept_->setTheme(theme);
    refusalOfKept_->setTheme(theme);
    sizes_->setTheme(theme);
    range_->setTheme(theme);
    anotherTest_->setTheme(theme);
    sizeToggles_->setTheme(theme);
    scrollBar_->setTheme(theme);
    refusalOfList_->setTheme(theme);
}

void ControlPanel::setModel(const ControlsModel& model)
{
    if (model == model_) {
        return;
    }
    const QStringList titles = {model.seriesTitle,       {},
                                model.metricsTitle,      model.keptTitle,
                                model.distributionTitle, model.taskTitle,
                                model.axesTitle,         model.lawTitle,
                                model.testTitle};
    for (std::size_t i = 0; i < sections_.size(); ++i) {
        sections_[i].head->setText(titles[static_cast<qsizetype>(i)]);
    }
    for (const ParameterRowModel& row : model.parameters) {
        if (const auto found = rows_.find(row.parameter); found != rows_.end()) {
            found->second->setModel(row);
            found->second->setStepperNames(model.fewerName, model.moreName);
        }
    }
    if (model.metrics != model_.metrics) {
        refusalOfList_->clearReason();
    }
    for (const ChoiceModel& choice : model.choices) {
        if (const auto list = lists_.find(choice.choice); list != lists_.end()) {
            list->second->setModel(choice);
        } else if (const auto segments = segments_.find(choice.choice); segments != segments_.end()) {
            segments->second->setModel(choice);
        }
    }
    for (const SwitchModel& row : model.switches) {
        switches_.at(row.choice)->setModel(row);
    }
    metrics_->setModel(model.metrics);
    series_->setRows(model.series);
    filter_->setPrompt(model.seriesFilter);
    seriesMatch_->setText(model.seriesMatch);
    series_->setMenuName(model.onlyThisSeries);
    if (model.seriesInAll <= CheckList::kMostRows) {
        filter_->clear();
    }
    if (model.kept != model_.kept) {
        refusalOfKept_->clearReason();
    }
    kept_->setRows(model.kept);
    kept_->setVisible(!model.kept.empty());
    sizes_->setModel(model.sizes);
    range_->setModel(model.range);
    sizeToggles_->setModel(model.sizeToggles, model.sizeTogglesName);
    anotherTest_->setText(model.anotherTest);
    anotherTest_->setToolTip(model.anotherTestTip);
    const bool hidesOthers = model.hiddenOptions != model_.hiddenOptions;
    model_ = model;
    showSeries();
    showSections();
    if (hidesOthers) {
        hideOptions();
    }
}

ParameterRow* ControlPanel::row(Parameter parameter) const
{
    const auto found = rows_.find(parameter);
    return found == rows_.end() ? nullptr : found->second;
}

QSize ControlPanel::sizeHint() const
{
    return {kWidth, 600};
}

QSize ControlPanel::minimumSizeHint() const
{
    return {kLeastWidth, 200};
}

}  // namespace ui
