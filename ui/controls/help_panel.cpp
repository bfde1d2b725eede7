#include "ui/controls/help_panel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "ui/controls/formula_view.h"
#include "ui/controls/grading_thumb.h"
#include "ui/controls/look.h"
#include "ui/controls/slim_scroll_bar.h"

namespace ui {

namespace {

constexpr double kFormulaSize = 1.25;  // of the letters of the text
constexpr double kLetterSize = 1.05;

}  // namespace

HelpPanel::HelpPanel(QWidget* parent) : QScrollArea(parent), parts_(new QVBoxLayout), metrics_(new QVBoxLayout)
{
    setObjectName(QStringLiteral("help-panel"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBar(new SlimScrollBar);
    setFocusPolicy(Qt::StrongFocus);
    auto* page = new QWidget;
    auto* all = new QVBoxLayout(page);
    all->setContentsMargins(14, 10, 14, 14);
    all->setSpacing(6);
    panelsHead_ = addWords(Style::Head, *all);
    parts_->setSpacing(6);
    all->addLayout(parts_);
    formulaHead_ = addWords(Style::Head, *all);
    formulaText_ = addWords(Style::Text, *all);
    score_ = addFormula(*all);
    letters_ = addFormula(*all);
    now_ = addWords(Style::Text, *all);
    curvesHead_ = addWords(Style::Head, *all);
    curvesText_ = addWords(Style::Text, *all);
    metrics_->setSpacing(12);
    all->addLayout(metrics_);
    all->addStretch(1);
    setWidget(page);
}

QLabel* HelpPanel::addWords(Style style, QVBoxLayout& column)
{
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setFocusPolicy(Qt::NoFocus);
    words_.push_back({label, style});
    column.addWidget(label);
    return label;
}

FormulaView* HelpPanel::addFormula(QVBoxLayout& column)
{
    auto* view = new FormulaView;
    column.addWidget(view);
    return view;
}

void HelpPanel::setTheme(const Theme& theme)
{
    theme_ = theme;
    dress();
}

/// Everything in the theme's letters and colours, also what was added since.
void HelpPanel::dress()
{
    QPalette palette = look::palette(theme_);
    setPalette(palette);
    viewport()->setPalette(palette);
    viewport()->setAutoFillBackground(true);
    static_cast<SlimScrollBar*>(verticalScrollBar())->setTheme(theme_);  // else it is of no colour: black
    for (const auto& [label, style] : words_) {
        const double size = style == Style::Head ? theme_.titleSize : theme_.bodySize;
        label->setFont(look::font(theme_, size, style != Style::Text));
        label->setPalette(palette);
    }
    score_->setTheme(theme_, kFormulaSize * theme_.bodySize);
    letters_->setTheme(theme_, kLetterSize * theme_.bodySize);
    for (const MetricRows& row : rows_) {
        row.thumb->setTheme(theme_);
        row.grade->setTheme(theme_, kLetterSize * theme_.bodySize);
    }
}

void HelpPanel::setModel(const HelpModel& model)
{
    if (model == model_) {
        return;
    }
    model_ = model;
    setAccessibleName(model.title);
    panelsHead_->setText(model.panelsHead);
    showParts();
    formulaHead_->setText(model.formulaHead);
    formulaText_->setText(model.formulaText);
    score_->setFormulas({model.score, model.grade});
    letters_->setFormulas(model.letters);
    now_->setText(model.now);
    now_->setVisible(!model.now.isEmpty());
    curvesHead_->setText(model.curvesHead);
    curvesText_->setText(model.curvesText);
    showMetrics();
    dress();
}

/// Labels are kept from one layout to the next: those of no use now are hidden.
void HelpPanel::showParts()
{
    while (partLabels_.size() < 2 * model_.panels.size()) {
        partLabels_.push_back(addWords(Style::Name, *parts_));
        partLabels_.push_back(addWords(Style::Text, *parts_));
    }
    for (std::size_t i = 0; i < partLabels_.size() / 2; ++i) {
        const HelpPart part = i < model_.panels.size() ? model_.panels[i] : HelpPart{};
        const QString& title = part.title;
        partLabels_[2 * i]->setText(title);
        partLabels_[2 * i]->setVisible(!title.isEmpty());
        partLabels_[2 * i + 1]->setText(part.text);
        partLabels_[2 * i + 1]->setVisible(!part.text.isEmpty());
    }
}

void HelpPanel::addMetric()
{
    MetricRows row{};
    row.all = new QWidget;
    auto* column = new QVBoxLayout(row.all);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    row.name = addWords(Style::Name, *column);
    auto* beside = new QHBoxLayout;
    beside->setSpacing(10);
    row.thumb = new GradingThumb;
    beside->addWidget(row.thumb, 0, Qt::AlignTop);
    row.grade = new FormulaView;
    beside->addWidget(row.grade, 1, Qt::AlignVCenter);
    column->addLayout(beside);
    row.text = addWords(Style::Text, *column);
    metrics_->addWidget(row.all);
    rows_.push_back(row);
}

void HelpPanel::showMetrics()
{
    while (rows_.size() < model_.metrics.size()) {
        addMetric();
    }
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        const bool shown = i < model_.metrics.size();
        rows_[i].all->setVisible(shown);
        if (shown) {
            const HelpMetric& metric = model_.metrics[i];
            rows_[i].name->setText(metric.name);
            rows_[i].thumb->setModel(metric);
            rows_[i].grade->setFormulas({metric.grade});
            rows_[i].text->setText(metric.text);
        }
    }
}

/// The page is as wide as the panel, so that its words break there.
void HelpPanel::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    widget()->setMaximumWidth(viewport()->width());
}

}  // namespace ui
