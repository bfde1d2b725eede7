#include "ui/controls/control_panel.h"

#include <QLabel>
#include <QVBoxLayout>

#include "ui/controls/choice_box.h"
#include "ui/controls/list_row.h"
#include "ui/controls/look.h"
#include "ui/controls/metric_list.h"
#include "ui/controls/parameter_row.h"
#include "ui/controls/refusal_label.h"
#include "ui/controls/segmented_choice.h"
#include "ui/controls/sheet.h"
#include "ui/controls/slim_scroll_bar.h"
#include "ui/controls/switch_row.h"

namespace ui {

namespace {

using core::Parameter;

constexpr int kWidth = 328;
constexpr int kLeastWidth = 256;
constexpr int kMargin = 16;
constexpr int kRowGap = 5;
constexpr int kSectionGap = 12;

}  // namespace

ControlPanel::ControlPanel(QWidget* parent) : QScrollArea(parent), content_(new Sheet), scrollBar_(new SlimScrollBar)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBar(scrollBar_);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setFocusPolicy(Qt::NoFocus);
    auto* column = new QVBoxLayout(content_);
    column->setContentsMargins(kMargin, kMargin - 4, kMargin - scrollBar_->sizeHint().width(), kMargin);
    column->setSpacing(kRowGap);
    build(*column);
    column->addStretch(1);
    connectChoices();
    setWidget(content_);
}

void ControlPanel::build(QVBoxLayout& column)
{
    addTitle(column);
    addRow(column, Parameter::Mean);
    addRow(column, Parameter::Spread);
    column.addWidget(family_ = new ChoiceRow(content_));
    addRow(column, Parameter::Low);
    addRow(column, Parameter::High);
    addTitle(column);
    tokens_ = addChoice(column, 2, false);
    addRow(column, Parameter::Length);
    column.addWidget(veryLong_ = new SwitchRow(content_));
    addRow(column, Parameter::PassMark);
    addRow(column, Parameter::Choices);
    addRow(column, Parameter::Attempts);
    addTitle(column);
    column.addWidget(metrics_ = new MetricList(content_));
    column.addWidget(refusalOfList_ = new RefusalLabel(content_));
    addTitle(column);
    xAxis_ = addChoice(column, 4, true);
    yScale_ = addChoice(column, 3, true);
    bellAxis_ = addChoice(column, 2, true);
    column.addWidget(brackets_ = new SwitchRow(content_));
    column.addWidget(insets_ = new SwitchRow(content_));
    addTitle(column);
    addRow(column, Parameter::LawUnitLossSize);
    addRow(column, Parameter::LawExponent);
    addRow(column, Parameter::LawFloor);
    addRow(column, Parameter::Jump);
    addRow(column, Parameter::JumpSize);
    addRow(column, Parameter::JumpWidth);
    column.addWidget(sizes_ = new ListRow(content_));
}

void ControlPanel::addTitle(QVBoxLayout& column)
{
    if (!titles_.empty()) {
        column.addSpacing(kSectionGap - kRowGap);
    }
    auto* title = new QLabel(content_);
    title->setTextFormat(Qt::PlainText);
    title->setForegroundRole(QPalette::PlaceholderText);
    column.addWidget(title);
    titles_.push_back(title);
}

void ControlPanel::addRow(QVBoxLayout& column, Parameter parameter)
{
    auto* row = new ParameterRow(parameter == Parameter::Length, content_);
    connect(row, &ParameterRow::requested, this, &ControlPanel::requested);
    column.addWidget(row);
    rows_[parameter] = row;
}

SegmentedChoice* ControlPanel::addChoice(QVBoxLayout& column, int count, bool labelled)
{
    auto* choice = new SegmentedChoice(count, labelled, content_);
    column.addWidget(choice);
    return choice;
}

void ControlPanel::connectChoices()
{
    connect(family_, &ChoiceRow::chosen, this,
            [this](int index) { emit requested(ChooseDistribution{static_cast<core::Distribution>(index)}); });
    connect(tokens_, &SegmentedChoice::chosen, this,
            [this](int index) { emit requested(ChooseTokens{static_cast<core::TokenMode>(index)}); });
    connect(veryLong_, &SwitchRow::turned, this, [this](bool on) { emit requested(SetVeryLong{on}); });
    connect(metrics_, &MetricList::requested, this, &ControlPanel::requested);
    connect(xAxis_, &SegmentedChoice::chosen, this,
            [this](int index) { emit requested(ChooseXAxis{static_cast<core::XAxis>(index)}); });
    connect(yScale_, &SegmentedChoice::chosen, this,
            [this](int index) { emit requested(ChooseYScale{static_cast<core::YScale>(index)}); });
    connect(bellAxis_, &SegmentedChoice::chosen, this,
            [this](int index) { emit requested(ChooseBellAxis{static_cast<core::BellAxis>(index)}); });
    connect(brackets_, &SwitchRow::turned, this, [this](bool on) { emit requested(SetBrackets{on}); });
    connect(insets_, &SwitchRow::turned, this, [this](bool on) { emit requested(SetInsets{on}); });
    connect(sizes_, &ListRow::committed, this, [this](const QString& text) { emit requested(TypeSizes{text}); });
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
    for (QLabel* title : titles_) {
        title->setFont(look::font(theme, theme.bodySize - 1.0, true));
    }
    for (const auto& [parameter, row] : rows_) {
        row->setTheme(theme);
    }
    for (SegmentedChoice* choice : {tokens_, xAxis_, yScale_, bellAxis_}) {
        choice->setTheme(theme);
    }
    family_->setTheme(theme);
    for (SwitchRow* row : {veryLong_, brackets_, insets_}) {
        row->setTheme(theme);
    }
    metrics_->setTheme(theme);
    sizes_->setTheme(theme);
    scrollBar_->setTheme(theme);
    refusalOfList_->setTheme(theme);
}

void ControlPanel::setModel(const ControlsModel& model)
{
    if (model == model_) {
        return;
    }
    const QStringList titles = {model.distributionTitle, model.taskTitle, model.metricsTitle, model.axesTitle,
                                model.lawTitle};
    for (std::size_t i = 0; i < titles_.size(); ++i) {
        titles_[i]->setText(titles[static_cast<qsizetype>(i)]);
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
    family_->setModel(model.family);
    tokens_->setModel(model.tokens);
    veryLong_->setModel(model.veryLong);
    metrics_->setModel(model.metrics);
    xAxis_->setModel(model.xAxis);
    yScale_->setModel(model.yScale);
    bellAxis_->setModel(model.bellAxis);
    brackets_->setModel(model.brackets);
    insets_->setModel(model.insets);
    sizes_->setModel(model.sizes);
    model_ = model;
}

void ControlPanel::showRefusal(const EditRequest& request, const QString& reason)
{
    const auto* typed = std::get_if<TypeParameter>(&request);
    if (ParameterRow* row = typed != nullptr ? this->row(typed->parameter) : nullptr) {
        row->showRefusal(reason);
        ensureWidgetVisible(row);
    } else if (std::holds_alternative<TypeSizes>(request)) {
        sizes_->showRefusal(reason);
        ensureWidgetVisible(sizes_);
    } else if (std::holds_alternative<ShowMetric>(request) || std::holds_alternative<FeatureMetric>(request)) {
        refusalOfList_->say(reason);
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
