#include "ui/panels/measured_sheet.h"

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr double kReach = 3;  // of a marker's radius: what a dot reaches with its edge, or as an arrow

}  // namespace

std::vector<QRectF> boxesOf(const std::vector<const MarkerModel*>& dots, const SheetLook& look)
{
    std::vector<QRectF> boxes;
    boxes.reserve(dots.size());
    for (const MarkerModel* dot : dots) {
        const double reach = kReach * look.theme.markerRadius * std::max(1.0, dot->size);
        const QPointF middle = look.frame.pixel(dot->at);
        boxes.emplace_back(middle.x() - reach, middle.y() - reach, 2 * reach, 2 * reach);
    }
    return boxes;
}

std::vector<QRectF> boxesOf(const std::vector<const LineModel*>& lines, const SheetLook& look)
{
    std::vector<QRectF> boxes;
    for (const LineModel* line : lines) {
        const double reach = line->stroke.width + 1.0;
        for (std::size_t i = 0; i + 1 < line->points.size(); ++i) {
            const LinePoint& from = line->points[i];
            const LinePoint& to = line->points[i + 1];
            if (!std::isnan(from.y) && !std::isnan(to.y)) {
                boxes.push_back(QRectF(look.frame.pixel({from.x, from.y}), look.frame.pixel({to.x, to.y}))
                                    .normalized()
                                    .adjusted(-reach, -reach, reach, reach));
            }
        }
    }
    return boxes;
}

}  // namespace ui
