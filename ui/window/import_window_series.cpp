// Another part of import_window.h: the series that were understood, and which of them are to be drawn.

#include <algorithm>
#include <utility>

#include "ui/window/import_window.h"
#include "ui/words/evidence_texts.h"
#include "ui/words/number_format.h"

namespace ui {

/// At first few of many. Read anew, what a person left out stays so, and what was drawn is; of series that were not
/// there before the same few are chosen as at first.
void ImportWindow::chooseDrawn(const UnderstoodPtr& before)
{
    const core::Evidence& now = understood_->evidence;
    const core::Evidence old = before == nullptr ? core::Evidence() : before->evidence;
    std::set<std::size_t> drawn;
    for (const std::size_t place : understood_->drawnFirst) {
        if (old.find(now.names()[place]) == nullptr) {
            drawn.insert(place);
        }
    }
    for (const std::size_t place : drawn_) {
        if (const core::Series* series = now.find(old.names()[place])) {
            drawn.insert(static_cast<std::size_t>(series - now.series().data()));
        }
    }
    drawn_ = std::move(drawn);
    orderSeries();
}

/// What is drawn stands above the others.
void ImportWindow::orderSeries()
{
    order_.assign(drawn_.begin(), drawn_.end());
    for (std::size_t i = 0; i < understood_->evidence.names().size(); ++i) {
        if (!drawn_.contains(i)) {
            order_.push_back(i);
        }
    }
}

void ImportWindow::showSeries()
{
    LazyTable::Source source;
    source.heads = {texts_(Text::ImportHeadSeries), texts_(Text::ImportHeadScores)};
    source.rows = static_cast<int>(order_.size());
    source.text = [this](int row, int column) {
        const std::size_t place = order_[static_cast<std::size_t>(row)];
        return column == 0 ? QString::fromStdString(understood_->evidence.names()[place])
                           : QString::number(understood_->reading.series[place].points.size());
    };
    source.checked = [this](int row) { return drawn_.contains(order_[static_cast<std::size_t>(row)]); };
    source.check = [this](int row, bool on) {
        const std::size_t place = order_[static_cast<std::size_t>(row)];
        if (on) {
            drawn_.insert(place);
        } else {
            drawn_.erase(place);
        }
    };
    series_->setSource(std::move(source));
}

/// All, or of more than a picture can have the first.
void ImportWindow::drawAll(bool all)
{
    drawn_.clear();
    const std::size_t most = all ? std::min(order_.size(), core::kMostSeriesShown) : 0;
    for (std::size_t i = 0; i < most; ++i) {
        drawn_.insert(i);
    }
    orderSeries();
    showSeries();
    if (all && most < order_.size()) {
        say(texts_(evidence::ImportDrawsFirst, formatCount(static_cast<std::int64_t>(most)),
                   formatCount(static_cast<std::int64_t>(order_.size()))),
            false);
    }
}

}  // namespace ui
