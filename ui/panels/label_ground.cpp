#include "ui/panels/label_ground.h"

#include <algorithm>
#include <cmath>

namespace ui {

bool isStruck(const PlacedLabel& label, const LabelObstacles& obstacles, const PanelModel& model,
              const PanelFrame& frame)
{
    const QRectF& box = label.box;
    const auto passes = [&](const QPolygonF& line) { return crosses(line, box); };
    const auto strikes = [&](double y) { return y > box.top() && y < box.bottom(); };
    const auto isOver = [&](const LineModel& line) {
        return line.fill.isValid() && box.intersects(pixelsOf(line, frame).boundingRect());
    };
    return (label.onLine || std::any_of(obstacles.faint.begin(), obstacles.faint.end(), passes)
            || std::any_of(obstacles.grid.begin(), obstacles.grid.end(), strikes))
           && std::none_of(model.moving.lines.begin(), model.moving.lines.end(), isOver);
}

std::vector<PlacedLabel> struckByGuides(std::vector<PlacedLabel> names, const PanelModel& model,
                                        const PanelFrame& frame)
{
    for (const LineModel& line : model.moving.lines) {
        if (!isGuide(line) || line.stroke.width <= 0.0) {
            continue;
        }
        const QPolygonF pixels = pixelsOf(line, frame);
        for (PlacedLabel& name : names) {
            name.struck = name.struck || (!name.box.isEmpty() && crosses(pixels, name.box));
        }
    }
    return names;
}

LabelCandidate leastCovering(const std::vector<LabelCandidate>& candidates, const LabelObstacles& obstacles,
                             const std::vector<QRectF>& taken)
{
    constexpr double kDot = 20.0;    // a box under it, in places further off
    constexpr double kLength = 1.0;  // a pixel of a line
    LabelCandidate best;
    double least = HUGE_VAL;
    for (std::size_t i = 0; i < candidates.size() && static_cast<double>(i) < least; ++i) {
        const QRectF& box = candidates[i].box;
        const auto overlaps = [&](const QRectF& other) { return other.intersects(box); };
        if (!obstacles.bounds.contains(box) || std::any_of(taken.begin(), taken.end(), overlaps)) {
            continue;
        }
        double cost = static_cast<double>(i);
        cost += kDot * static_cast<double>(std::count_if(obstacles.boxes.begin(), obstacles.boxes.end(), overlaps));
        for (const QPolygonF& line : obstacles.lines) {
            cost += kLength * coveredLength(line, box);
        }
        if (cost < least) {
            least = cost;
            best = candidates[i];
        }
    }
    return best;
}

}  // namespace ui
