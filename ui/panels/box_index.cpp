#include "ui/panels/box_index.h"

#include <algorithm>

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
      cells_(static_cast<std::size_t>(columns_) * static_cast<std::size_t>(rows_))
{
    for (const QRectF& given : boxes) {
        const QRectF box = given.normalized();  // a stem below the axis is upside down
        if (!box.intersects(area)) {            // nor where it has no area
            continue;
        }
        const Cells in = cellsOf(box);
        for (int row = in.top; row <= in.bottom; ++row) {
            for (int column = in.left; column <= in.right; ++column) {
                cells_[cell(column, row)].push_back(box);
            }
        }
    }
}

bool BoxIndex::meets(const QRectF& box) const
{
    const Cells in = cellsOf(box);
    for (int row = in.top; row <= in.bottom; ++row) {
        for (int column = in.left; column <= in.right; ++column) {
            const std::vector<QRectF>& here = cells_[cell(column, row)];
            if (std::any_of(here.begin(), here.end(), [&](const QRectF& other) { return overlap(other, box); })) {
                return true;
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
