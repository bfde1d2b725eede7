#include "ui/panels/box_index.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace ui {

namespace {

constexpr double kCell = 32.0;  // pixels: a label lies in a few

int cellAt(double from, double place, int cells)
{
    return static_cast<int>(std::clamp((place - from) / kCell, 0.0, cells - 1.0));
}

}  // namespace

BoxIndex::BoxIndex(const QRectF& area, const std::vector<QRectF>& boxes)
    : area_(area), columns_(1 + static_cast<int>(std::max(area.width(), 0.0) / kCell)),
      rows_(1 + static_cast<int>(std::max(area.height(), 0.0) / kCell)),
      starts_(static_cast<std::size_t>(columns_) * static_cast<std::size_t>(rows_) + 1)
{
    std::vector<std::pair<QRectF, Cells>> within;
    within.reserve(boxes.size());
    for (const QRectF& given : boxes) {
        const QRectF box = given.normalized();  // a stem below the axis is upside down
        if (box.intersects(area)) {             // nor where it has no area
            within.emplace_back(box, cellsOf(box));
        }
    }
    const auto inEach = [&](const auto& visit) {
        for (const auto& [box, in] : within) {
            for (int row = in.top; row <= in.bottom; ++row) {
                for (int column = in.left; column <= in.right; ++column) {
                    visit(cell(column, row), box);
                }
            }
        }
    };
    inEach([&](std::size_t at, const QRectF&) { ++starts_[at + 1]; });
    std::partial_sum(starts_.begin(), starts_.end(), starts_.begin());
    boxes_.resize(starts_.back());
    std::vector<std::size_t> next = starts_;
    inEach([&](std::size_t at, const QRectF& box) { boxes_[next[at]++] = box; });
}

bool BoxIndex::meets(const QRectF& box) const
{
    const Cells in = cellsOf(box);
    for (int row = in.top; row <= in.bottom; ++row) {
        for (int column = in.left; column <= in.right; ++column) {
            const std::size_t at = cell(column, row);
            for (std::size_t i = starts_[at]; i < starts_[at + 1]; ++i) {
                if (overlap(boxes_[i], box)) {
                    return true;
                }
            }
        }
    }
    return false;
}

BoxIndex::Cells BoxIndex::cellsOf(const QRectF& box) const
{
    return {cellAt(area_.left(), box.left(), columns_), cellAt(area_.top(), box.top(), rows_),
            cellAt(area_.left(), box.right(), columns_), cellAt(area_.top(), box.bottom(), rows_)};
}

std::size_t BoxIndex::cell(int column, int row) const
{
    return static_cast<std::size_t>(row) * static_cast<std::size_t>(columns_) + static_cast<std::size_t>(column);
}

}  // namespace ui
