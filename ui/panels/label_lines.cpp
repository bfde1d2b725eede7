// Lines, and what of them lies under a label.

#include <algorithm>
#include <array>
#include <cmath>

#include "ui/panels/label_placement.h"

namespace ui {

namespace {

double insideLength(const QPointF& a, const QPointF& b, const QRectF& box)
{
    const auto inside = insideOf(a, b, box);
    return inside ? (inside->second - inside->first) * std::hypot(b.x() - a.x(), b.y() - a.y()) : 0.0;
}

}  // namespace

std::optional<std::pair<double, double>> insideOf(const QPointF& a, const QPointF& b, const QRectF& box)
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
                return std::nullopt;
            }
        } else if (direction < 0.0) {
            from = std::max(from, distance / direction);
        } else {
            to = std::min(to, distance / direction);
        }
    }
    return to > from ? std::optional(std::pair(from, to)) : std::nullopt;
}

std::vector<QPolygonF> outsideOf(const QPolygonF& line, const std::vector<QRectF>& boxes)
{
    std::vector<QPolygonF> pieces(1);
    const auto lift = [&] {
        if (!pieces.back().isEmpty()) {
            pieces.emplace_back();
        }
    };
    for (qsizetype i = 0; i + 1 < line.size(); ++i) {
        const QPointF a = line[i];
        const QPointF b = line[i + 1];
        if (isGap(a) || isGap(b)) {
            lift();
            continue;
        }
        std::vector<std::pair<double, double>> hidden;
        for (const QRectF& box : boxes) {
            if (const auto inside = insideOf(a, b, box)) {
                hidden.push_back(*inside);
            }
        }
        std::sort(hidden.begin(), hidden.end());
        double done = 0.0;
        const auto draw = [&](double to) {
            if (to > done) {
                if (pieces.back().isEmpty() || done > 0.0) {
                    pieces.back() << a + done * (b - a);
                }
                pieces.back() << a + to * (b - a);
            }
        };
        for (const auto& [from, to] : hidden) {
            draw(from);
            lift();
            done = std::max(done, to);
        }
        draw(1.0);
    }
    return pieces;
}

namespace {

/// Calls visit(a, b) for the segments of a line that goes from left to right which may meet a box, until it says true.
template <class Visit>
bool anySegmentNear(const QPolygonF& line, const QRectF& box, const Visit& visit)
{
    if (line.size() < 2) {
        return false;
    }
    const auto first = std::lower_bound(line.begin(), line.end(), box.left(), isLeftOf);
    for (auto point = first == line.begin() ? first : first - 1; point + 1 < line.end(); ++point) {
        if (point->x() > box.right()) {
            break;
        }
        if (!isGap(*point) && !isGap(*(point + 1)) && visit(*point, *(point + 1))) {
            return true;
        }
    }
    return false;
}

}  // namespace

double coveredLength(const QPolygonF& line, const QRectF& box)
{
    double covered = 0.0;
    anySegmentNear(line, box, [&](const QPointF& a, const QPointF& b) {
        const bool near = std::max(a.y(), b.y()) >= box.top() && std::min(a.y(), b.y()) <= box.bottom();
        covered += near ? insideLength(a, b, box) : 0.0;
        return false;
    });
    return covered;
}

bool crosses(const QPolygonF& line, const QRectF& box)
{
    return anySegmentNear(line, box, [&](const QPointF& a, const QPointF& b) {
        return std::max(a.y(), b.y()) >= box.top() && std::min(a.y(), b.y()) <= box.bottom()
               && insideLength(a, b, box) > 0.0;
    });
}

bool meets(const QLineF& straight, const QPolygonF& line)
{
    const auto [left, right] = std::minmax({straight.x1(), straight.x2()});
    auto point = std::lower_bound(line.begin(), line.end(), left, isLeftOf);
    for (point -= point == line.begin() ? 0 : 1; point != line.end() && point + 1 != line.end() && point->x() <= right;
         ++point) {
        if (!isGap(*point) && !isGap(point[1]) && cross(straight, {*point, point[1]})) {
            return true;
        }
    }
    return false;
}

}  // namespace ui
