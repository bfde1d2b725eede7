// Another part of exploration.h: how panels stand beside each other.

#include <algorithm>
#include <utility>

#include "ui/panels/axes_in_line.h"
#include "ui/window/exploration.h"

namespace ui {

/// The margins with which the axes of a column and of a row stand in line, for what a class compares is drawn at one
/// height. Else a row whose headings are of very different heights keeps its own tops: there a plot would lose too much
/// of its own.
std::vector<QMargins> Exploration::marginsInLine(const PanelModels& models)
{
    const bool inOneRow = static_cast<int>(models.panels.size()) <= models.columns;
    const bool isForClass = presenting_ || lesson_->isVisibleTo(this);
    const double mostOfHeight = inOneRow && isForClass ? 0.45 : 0.25;
    std::vector<QMargins> own;
    std::vector<QSizeF> sizes;
    tops_.clear();
    for (std::size_t i = 0; i < models.panels.size(); ++i) {
        own.push_back(panels_[i]->ownMargins(models.panels[i]));
        tops_.push_back(own.back().top());
        own.back().setTop(own.back().top() + (i < legends_.size() ? legends_[i] : 0));
        sizes.emplace_back(panels_[i]->size());
    }
    holdMargins(own, models);
    return axesInLine(own, placesOf(models), sizes, {.height = mostOfHeight});
}

/// While a gesture goes on margins only grow: numbers of an axis and lines of a heading come and go, and each time all
/// that is drawn would move and be drawn anew.
void Exploration::holdMargins(std::vector<QMargins>& own, const PanelModels& models)
{
    const std::vector<QSize> sizes = sizesOfPanels();
    const bool sameRoom = std::exchange(marginSizes_, sizes) == sizes && margins_.size() == own.size();
    for (std::size_t i = 0; i < own.size(); ++i) {
        if (sameRoom && models.panels[i].holdsLabels) {
            own[i] = own[i] | margins_[i];
        }
    }
    margins_ = own;
}

/// How much higher legends are by names that had no place by their lines, known once a panel is laid out; whether that
/// is another than before. With a legend's room names may have places, and none without it: one that went and came
/// again while the same was measured again stays, and so does every one while a gesture goes on.
bool Exploration::takeLegends(const PanelModels& models)
{
    constexpr int kMostShrunk = 1;
    const std::vector<QSize> sizes = sizesOfPanels();
    const bool sameRoom = std::exchange(legendSizes_, sizes) == sizes && legends_.size() == tops_.size();
    legendsShrunk_ = sameRoom && shownAgain_ ? legendsShrunk_ : 0;
    std::vector<int> legends;
    bool shrinks = false;
    for (std::size_t i = 0; i < tops_.size(); ++i) {
        const bool stays = sameRoom && (models.panels[i].holdsLabels || legendsShrunk_ >= kMostShrunk);
        const int now = std::max(0, panels_[i]->headingsHeight() - tops_[i]);
        legends.push_back(stays ? std::max(now, legends_[i]) : now);
        shrinks = shrinks || (sameRoom && legends[i] < legends_[i]);
    }
    legendsShrunk_ += shrinks ? 1 : 0;
    return std::exchange(legends_, legends) != legends;
}

/// Whether any had to move.
bool Exploration::alignAxes(const PanelModels& models)
{
    const std::vector<QMargins> margins = marginsInLine(models);
    bool moved = false;
    for (std::size_t i = 0; i < models.panels.size(); ++i) {
        moved = panels_[i]->setLeast(margins[i]) || moved;
    }
    evenRows(margins);
    return moved;
}

}  // namespace ui
