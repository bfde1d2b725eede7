#include "ui/state/label_placement.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ui {

namespace {

// The middle of the right half first: there curves are apart and the eye ends.
constexpr std::array kPlacesAlong = {0.72, 0.67, 0.77, 0.62, 0.82, 0.57, 0.52, 0.47, 0.87, 0.42,
                                     0.92, 0.37, 0.32, 0.27, 0.22, 0.17, 0.12, 0.06, 0.97};

/// The part of the segment a-b inside the box, by Liang and Barsky's clipping.
double insideLength(const QPointF& a, const QPointF& b, const QRectF& box)
{
    double from = 0.0;
    double to = 1.0;
    const double dx = b.x() - a.x();
    const double dy = b.y() - a.y();
    const std::array<std::pair<double, double>, 4> edges = {{
        {-dx, a.x() - box.left()},
        {dx, box.right() - a.x()},
        {-dy, a.y() - box.top()},
        {dy, box.bottom() - a.y()},
    }};
    for (const auto& [direction, distance] : edges) {
        if (direction == 0.0) {
            if (distance < 0.0) {
                return 0.0;
            }
        } else if (direction < 0.0) {
            from = std::max(from, distance / direction);
        } else {
            to = std::min(to, distance / direction);
        }
    }
    return to > from ? (to - from) * std::hypot(dx, dy) : 0.0;
}

bool isGap(const QPointF& point)
{
    return std::isnan(point.x()) || std::isnan(point.y());
}

double cost(const QRectF& box, const LabelObstacles& obstacles)
{
    double covered = 0.0;
    for (const QPolygonF& line : obstacles.lines) {
        covered += coveredLength(line, box);
    }
    return covered;
}

bool isFree(const QRectF& box, const LabelObstacles& obstacles)
{
    return obstacles.bounds.contains(box)
           && std::none_of(obstacles.boxes.begin(), obstacles.boxes.end(),
                           [&](const QRectF& other) { return other.intersects(box); });
}

}  // namespace

double coveredLength(const QPolygonF& line, const QRectF& box)
{
    double covered = 0.0;
    for (qsizetype i = 1; i < line.size(); ++i) {
        if (!isGap(line[i - 1]) && !isGap(line[i])) {
            covered += insideLength(line[i - 1], line[i], box);
        }
    }
    return covered;
}

std::vector<QRectF> placeLabels(const std::vector<LabelRequest>& requests, LabelObstacles obstacles)
{
    std::vector<QRectF> places;
    for (const LabelRequest& request : requests) {
        QRectF best;
        double least = HUGE_VAL;
        for (const QRectF& candidate : request.candidates) {
            if (request.fixed) {
                best = candidate;
                break;
            }
            if (!isFree(candidate, obstacles)) {
                continue;
            }
            const double covered = cost(candidate.adjusted(-2, -1, 2, 1), obstacles);
            if (covered < least && (request.mayCover || covered == 0.0)) {
                least = covered;
                best = candidate;
            }
            if (least == 0.0) {
                break;
            }
        }
        places.push_back(best);
        if (!best.isEmpty()) {
            obstacles.boxes.push_back(best.adjusted(-4, -1, 4, 1));
        }
    }
    return places;
}

std::vector<QRectF> besidePoint(const QPointF& point, const QSizeF& size, double gap)
{
    const double middle = point.y() - size.height() / 2;
    std::vector<QRectF> boxes;
    for (const double away : {gap, gap + 10.0}) {  // further off there may be room beside a handle at the point
        for (const double step : {0.0, 0.6, -0.6, 1.1, -1.1, 1.7, -1.7, 2.4, -2.4, 3.2, -3.2}) {
            const double y = middle + step * size.height();
            boxes.emplace_back(QPointF(point.x() + away, y), size);
            boxes.emplace_back(QPointF(point.x() - away - size.width(), y), size);
        }
    }
    return boxes;
}

std::vector<QRectF> alongLine(const QPolygonF& line, const QSizeF& size, double gap)
{
    std::vector<QRectF> boxes;
    if (line.size() < 2) {
        return boxes;
    }
    const double left = line.front().x();
    const double width = line.back().x() - left;
    for (const double share : kPlacesAlong) {
        const double x = left + share * width;
        const auto next =
            std::find_if(line.begin() + 1, line.end(), [x](const QPointF& point) { return point.x() >= x; });
        if (next == line.end() || isGap(*next) || isGap(*(next - 1))) {
            continue;
        }
        const QPointF a = *(next - 1);
        const double y = a.y() + (next->y() - a.y()) * (next->x() > a.x() ? (x - a.x()) / (next->x() - a.x()) : 0.0);
        // On a rising curve the free corners are above to the left and below to the right.
        boxes.emplace_back(QPointF(x + gap, y + gap * 0.4), size);
        boxes.emplace_back(QPointF(x - gap - size.width(), y - gap * 0.4 - size.height()), size);
        boxes.emplace_back(QPointF(x - size.width() / 2, y - gap - size.height()), size);
        boxes.emplace_back(QPointF(x - size.width() / 2, y + gap), size);
    }
    return boxes;
}

}  // namespace ui
