// Another part of exploration.h: the grid of panels, and how they stand beside each other.

#include <algorithm>

#include <QGridLayout>

#include "ui/panels/axes_in_line.h"
#include "ui/panels/shared_legend.h"
#include "ui/window/exploration.h"

namespace ui {

namespace {

constexpr int kLowPanel = 360;  // of several rows

/// The panels' columns and rows.
std::vector<QPointF> placesOf(const PanelModels& models)
{
    std::vector<QPointF> places;
    for (std::size_t i = 0; i < models.panels.size(); ++i) {
        const int place = static_cast<int>(i);
        places.emplace_back(place % models.columns, place / models.columns);
    }
    return places;
}

/// Where what stands over a plot takes too much of its panel, the last facts of the subtitle are left to the mouse.
void shorten(PanelModel& model, const PlotPanel& panel)
{
    constexpr double kMostOfHeight = 0.4;
    constexpr qsizetype kLeastFacts = 1;
    const QString whole = model.subtitle;
    QStringList facts = whole.split(u'\n');
    while (facts.size() > kLeastFacts && panel.ownMargins(model).top() > kMostOfHeight * panel.height()) {
        facts.removeLast();
        model.subtitle = facts.join(u'\n') + QStringLiteral(" …");
        model.unsaid = whole.section(u'\n', facts.size()).trimmed();
    }
    if (model.unsaid.isEmpty()) {
        model.subtitle = facts.join(u'\n');  // nothing was left out but room
    }
}

}  // namespace

/// Panels are reused from layout to layout; the grid changes only when their number does.
void Exploration::showPanels(const PanelModels& presented)
{
    PanelModels models = presented;
    shareLegends(models.panels);
    while (panels_.size() < models.panels.size()) {
        panels_.push_back(makePanel());
    }
    if (presenting_) {  // type is large and the room reads headings
        PanelModels brief = models;
        for (PanelModel& panel : brief.panels) {
            panel.subtitle.clear();
        }
        showModels(brief);
        return;
    }
    const bool rows = static_cast<int>(models.panels.size()) > models.columns;
    if (const int height = panels_.front()->height(); rows && height < kLowPanel) {
        showLowPanels(models);
        return;
    }
    PanelModels shown = models;
    for (std::size_t i = 0; i < shown.panels.size() && !rows; ++i) {
        shorten(shown.panels[i], *panels_[i]);
    }
    showModels(shown);
}

/// Panels in rows on a low window: the plots get what the axes' titles took that the row below says too.
void Exploration::showLowPanels(PanelModels models)
{
    shareTitles(models.panels, placesOf(models));
    showModels(models);
}

void Exploration::showModels(const PanelModels& models)
{
    for (std::size_t i = 0; i < panels_.size(); ++i) {
        const bool shown = i < models.panels.size();
        if (shown) {
            const int place = static_cast<int>(i);
            if (grid_->indexOf(panels_[i]) < 0 || columns_ != models.columns) {
                grid_->addWidget(panels_[i], place / models.columns, place % models.columns);
            }
            panels_[i]->setModel(models.panels[i]);
        }
        panels_[i]->setVisible(shown);
    }
    if (columns_ != models.columns) {  // setting a stretch lays the window out anew, even to the same value
        for (int column = 0; column < 3; ++column) {
            grid_->setColumnStretch(column, column < models.columns ? 1 : 0);
        }
        columns_ = models.columns;
    }
    alignAxes(models);
}

/// Stands the axes of a column and of a row in line. A row whose headings are of very different heights keeps its own
/// tops: there a plot would lose too much of its own.
void Exploration::alignAxes(const PanelModels& models)
{
    constexpr double kMostOfHeight = 0.25;
    std::vector<QMargins> own;
    std::vector<QSizeF> sizes;
    for (std::size_t i = 0; i < models.panels.size(); ++i) {
        own.push_back(panels_[i]->ownMargins(models.panels[i]));
        sizes.emplace_back(panels_[i]->size());
    }
    const std::vector<QMargins> common = axesInLine(own, placesOf(models), sizes, {.height = kMostOfHeight});
    bool moved = false;
    for (std::size_t i = 0; i < models.panels.size(); ++i) {
        moved = panels_[i]->setLeast(common[i]) || moved;
    }
    if (moved) {
        scheduleRefresh();  // the axes have other sizes than the curves were computed for
    }
}

}  // namespace ui
