// Another part of import_window.h: the series that were understood, and which of them are to be drawn.

#include "core/evidence/drawn_first.h"
#include "ui/window/import_window.h"

namespace ui {

/// What is drawn at first, which is few of many, and the order that has it above the others.
void ImportWindow::orderSeries()
{
    const std::vector<core::Series>& series = understood_->reading.series;
    order_.clear();
    if (first_) {
        order_ = core::drawnFirst(series);
        undrawn_ = {names_.begin(), names_.end()};
        for (const std::size_t drawn : order_) {
            undrawn_.erase(names_[drawn]);
        }
    } else {
        for (std::size_t i = 0; i < names_.size(); ++i) {
            if (!undrawn_.contains(names_[i])) {
                order_.push_back(i);
            }
        }
    }
    std::vector<bool> listed(names_.size(), false);
    for (const std::size_t place : order_) {
        listed[place] = true;
    }
    for (std::size_t i = 0; i < names_.size(); ++i) {
        if (!listed[i]) {
            order_.push_back(i);
        }
    }
}

void ImportWindow::showSeries()
{
    LazyTable::Source source;
    source.heads = {texts_(Text::ImportHeadSeries), texts_(Text::ImportHeadScores)};
    source.rows = static_cast<int>(names_.size());
    source.text = [this](int row, int column) {
        const std::size_t place = order_[static_cast<std::size_t>(row)];
        return column == 0 ? QString::fromStdString(names_[place])
                           : QString::number(understood_->reading.series[place].points.size());
    };
    source.checked = [this](int row) { return !undrawn_.contains(names_[order_[static_cast<std::size_t>(row)]]); };
    source.check = [this](int row, bool on) {
        const std::string& name = names_[order_[static_cast<std::size_t>(row)]];
        if (on) {
            undrawn_.erase(name);
        } else {
            undrawn_.insert(name);
        }
    };
    series_->setSource(std::move(source));
}

void ImportWindow::drawAll(bool all)
{
    undrawn_.clear();
    if (!all) {
        undrawn_.insert(names_.begin(), names_.end());
    }
    showSeries();
}

}  // namespace ui
