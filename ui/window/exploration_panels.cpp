// Another part of exploration.h: the grid of panels.

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

#include <QContextMenuEvent>
#include <QGridLayout>

#include "ui/look/projected.h"
#include "ui/panels/axes_in_line.h"
#include "ui/panels/note_room.h"
#include "ui/panels/panel_frame.h"
#include "ui/panels/plot_room.h"
#include "ui/panels/shared_legend.h"
#include "ui/present/covered_panel.h"
#include "ui/window/exploration.h"
#include "ui/window/panels_area.h"

namespace ui {

namespace {

constexpr int kLeastPanel = 120;      // wide
constexpr int kLowPanel = 360;        // of several rows
constexpr int kNarrowForNotes = 300;  // the handles stand too close to be named,
constexpr int kLowForNotes = 330;     // or more of them than
constexpr std::ptrdiff_t kFewNotes = 4;
constexpr qsizetype kLinesInLesson = 2;
constexpr double kLeastPlot = 75.0;      // high: on less nothing is to be seen, and the panels scroll,
constexpr double kLeastForClass = 40.0;  // likewise before a class, which is to see all of them at once;
constexpr double kScrolledPlot = 110.0;  // with plots so high

/// Where what stands over a plot takes too much of its panel, or more lines than are read at a glance, the last facts
/// of the subtitle are left to the mouse.
void shorten(PanelModel& model, const PlotPanel& panel, std::optional<qsizetype> mostLines)
{
    constexpr double kMostOfHeight = 0.4;
    const auto isTooMuch = [&] {
        return panel.ownMargins(model).top() > kMostOfHeight * panel.height()
               || (mostLines && headingsOf(model, panel.size()).subtitle.size() > *mostLines);
    };
    for (qsizetype count = factsOf(model) - 1; count > 0 && isTooMuch(); --count) {
        model = withFacts(std::move(model), count);
    }
}

}  // namespace

/// The panels' columns and rows.
std::vector<QPointF> Exploration::placesOf(const PanelModels& models)
{
    std::vector<QPointF> places;
    for (std::size_t i = 0; i < models.panels.size(); ++i) {
        const int place = static_cast<int>(i);
        places.emplace_back(place % models.columns, place / models.columns);
    }
    return places;
}

std::vector<QSize> Exploration::sizesOfPanels() const
{
    std::vector<QSize> sizes;
    for (const PlotPanel* panel : panels_) {
        sizes.push_back(panel->size());
    }
    return sizes;
}

/// In a window too low for the plots the grid grows for them, after which the panels have more words, and it may grow
/// again. Before a class the words give way first.
void Exploration::showPanels(const Screen& screen)
{
    constexpr int kMostTimes = 3;
    constexpr int kMostGiven = 2;
    const bool isNew = takeRoom(screen);
    if (isNew) {
        area_->setLeastHeight(0);
        legends_.clear();
    }
    if (presenting_ && (isNew || (givenWay_ < kMostGiven && lowestPlot() < leastPlot()))) {
        givenWay_ = isNew ? 0 : givenWay_ + 1;  // a legend comes once names are found to have no place
        giveWay(screen);
    }
    for (int time = 0; time == 0 || (time < kMostTimes && growForPlots()); ++time) {
        showOnce(screen);
    }
}

/// Whether the panels have to find their room anew.
bool Exploration::takeRoom(const Screen& screen)
{
    Room room{area_->size(), theme_.tickSize, 0, 0, {}};
    if (presenting_) {
        layout()->activate();
        const int bar = lesson_->isVisibleTo(this) ? lesson_->height() : 0;
        room.area = size() - QSize(0, height() - area_->height() - bar);
        room.words = words_;
        room.asked = asked_;
    }
    for (const PanelModel& panel : screen.panels.panels) {
        room.panels.emplace_back(panel.id, panel.still.lines.size());
    }
    return std::exchange(room_, room) != room;
}

void Exploration::showOnce(const Screen& screen)
{
    PanelModels models = screen.panels;
    if (tracing_) {
        tracing_(models.panels);
    }
    showFitted(std::move(models));
}

double Exploration::lowestPlot() const
{
    double lowest = HUGE_VAL;
    for (const PlotPanel* panel : panels_) {
        if (panel->isVisible()) {
            lowest = std::min(lowest, panel->pictureSize().height / panel->devicePixelRatioF());
        }
    }
    return lowest;
}

/// Whether the plots were too low, and have more room now.
bool Exploration::growForPlots()
{
    int around = 0;
    int shown = 0;
    for (const PlotPanel* panel : panels_) {
        if (panel->isVisible()) {
            ++shown;
            const double plot = panel->pictureSize().height / panel->devicePixelRatioF();
            around = std::max(around, panel->height() - static_cast<int>(plot));
        }
    }
    const double least = presenting_ ? kLeastForClass : kLeastPlot;
    if (lowestPlot() >= (area_->scrolls() ? kScrolledPlot : least)) {
        return false;
    }
    const int rows = (shown + columns_ - 1) / columns_;
    const int needed = rows * (around + static_cast<int>(kScrolledPlot) + 1) + (rows - 1) * area_->grid().spacing();
    if (needed <= area_->content().height()) {
        return false;
    }
    area_->setLeastHeight(needed);
    return true;
}

/// Panels are reused from layout to layout; the grid changes only when their number does.
void Exploration::showFitted(PanelModels models)
{
    constexpr double kLeastWidth = 10.0;  // letters; in less the words of headings are broken
    if (isVisible()) {
        const double least = std::max<double>(kLeastPanel, kLeastWidth * theme_.tickSize);
        models.columns = area_->columnsFor(models.columns, least);
    }
    shareLegends(models.panels);
    while (panels_.size() < models.panels.size()) {
        panels_.push_back(makePanel());
    }
    const bool rows = static_cast<int>(models.panels.size()) > models.columns;
    if (presenting_) {
        readyForClass(models, rows);
    } else if (rows) {
        for (PanelModel& panel : models.panels) {
            const QSize size = panels_.front()->size();
            const bool isFull = namedHandles(panel) > kFewNotes && size.height() < kLowForNotes;
            if (size.width() < kNarrowForNotes || isFull) {
                hideHandleNotes(panel);
            }
        }
    }
    if (const int height = panels_.front()->height(); rows && !presenting_ && height < kLowPanel) {
        showLowPanels(std::move(models));
        return;
    }
    const auto mostLines = lesson_->isVisibleTo(this) ? std::optional(kLinesInLesson) : std::nullopt;
    for (std::size_t i = 0; i < models.panels.size() && !rows && !presenting_; ++i) {
        shorten(models.panels[i], *panels_[i], mostLines);
    }
    showModels(models);
}

/// Panels in rows on a low window: the plots get what the axes' titles took that the row below says too. Where type is
/// large beside them, they get what all titles took, and letters are smaller: headings and numbers say what is drawn.
void Exploration::showLowPanels(PanelModels models)
{
    shareTitles(models.panels, placesOf(models));
    constexpr double kLow = 15.0;     // letters
    constexpr double kLowest = 12.0;  // where a title of two lines would take half of a panel
    const double height = panels_.front()->height() / theme_.tickSize;
    const bool isLow = height < kLow;
    for (PanelModel& panel : models.panels) {
        if (isLow) {
            panel.still.x.title.clear();
            panel.still.y.title.clear();
            panel.theme = inLowRows(std::move(panel.theme));
        }
        if (height < kLowest) {
            panel.theme.titleSize = panel.theme.tickSize;
            panel.theme.margin *= 0.5;
        }
    }
    showModels(models);
}

void Exploration::showModels(const PanelModels& models)
{
    // With the margins that the model will have: else its labels would be placed twice.
    const std::vector<QMargins> margins = marginsInLine(models);
    const std::vector<QSize> sizes = sizesOfPanels();
    bool moved = false;
    for (std::size_t i = 0; i < panels_.size(); ++i) {
        const bool shown = i < models.panels.size();
        if (shown) {
            const int place = static_cast<int>(i);
            if (area_->grid().indexOf(panels_[i]) < 0 || columns_ != models.columns) {
                area_->grid().addWidget(panels_[i], place / models.columns, place % models.columns);
            }
            moved = panels_[i]->setModel(models.panels[i], margins[i]) || moved;
        }
        panels_[i]->setVisible(shown);
    }
    if (columns_ != models.columns) {  // setting a stretch lays the window out anew, even to the same value
        for (int column = 0; column < 3; ++column) {
            area_->grid().setColumnStretch(column, column < models.columns ? 1 : 0);
        }
        columns_ = models.columns;
    }
    evenRows(margins);
    const bool grew = takeLegends(models);
    if (grew || sizesOfPanels() != sizes) {  // one was just shown, or is no longer
        moved = alignAxes(models) || moved;
    }
    if (moved) {
        scheduleRefresh();  // the axes have other sizes than the curves were computed for
    }
}

/// A menu belongs to the plots: over the controls there is nothing to be had.
void Exploration::contextMenuEvent(QContextMenuEvent* event)
{
    for (QWidget* at = childAt(event->pos()); at != nullptr && at != this; at = at->parentWidget()) {
        if (qobject_cast<HandleCard*>(at) != nullptr) {
            emit menuWanted(event->globalPos());
            return;
        }
    }
    QWidget::contextMenuEvent(event);
}

}  // namespace ui
