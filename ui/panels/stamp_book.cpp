#include "ui/panels/stamp_book.h"

#include <algorithm>

namespace ui {

StampBook::Kind::Kind(const MarkerModel& dot)
    : colour(dot.colour), mark(dot.mark), size(dot.size), hollow(dot.hollow), bare(dot.bare)
{
}

void StampBook::open(const Theme& theme, double scale)
{
    if (!(theme_ == theme) || scale_ != scale) {
        theme_ = theme;
        scale_ = scale;
        pages_.clear();
    }
}

const MarkStamp& StampBook::of(const MarkerModel& dot, const std::function<MarkLook()>& look)
{
    constexpr std::size_t kMost = 64;  // more looks than a panel has
    const Kind kind(dot);
    const auto known = std::find_if(pages_.begin(), pages_.end(), [&](const Page& page) { return page.kind == kind; });
    if (known != pages_.end()) {
        pages_.splice(pages_.begin(), pages_, known);
    } else {
        pages_.push_front({kind, MarkStamp(look(), scale_)});
        if (pages_.size() > kMost) {
            pages_.pop_back();
        }
    }
    return pages_.front().stamp;
}

}  // namespace ui
