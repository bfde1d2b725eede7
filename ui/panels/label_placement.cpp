#include "ui/panels/label_placement.h"

#include <algorithm>
#include <cmath>

#include <QLineF>

namespace ui {

bool standsIn(const QPolygonF& bell, const QRectF& box)
{
    constexpr double kBeside = 2.0;
    constexpr double kOver = 4.0;
    const auto next = std::lower_bound(bell.begin(), bell.end(), box.left() - kBeside,
                                       [](const QPointF& point, double x) { return point.x() < x; });
    return std::any_of(
        next, std::find_if(next, bell.end(), [&](const QPointF& point) { return point.x() > box.right() + kBeside; }),
        [&](const QPointF& point) { return point.y() < box.bottom() + kOver; });
}

QLineF wayFrom(const QRectF& box, const QPointF& to)
{
    return {{std::clamp(to.x(), box.left(), box.right()), std::clamp(to.y(), box.top(), box.bottom())}, to};
}

std::optional<QLineF> wayOf(const LabelRequest& request, const QRectF& box)
{
    if (!request.of) {
        return std::nullopt;
    }
    const double lowest = request.upright ? std::max(request.of->y(), box.center().y()) : request.of->y();
    return wayFrom(box, {request.of->x(), lowest});
}

bool cross(const QLineF& one, const QLineF& other)
{
    return one.intersects(other, nullptr) == QLineF::BoundedIntersection;
}

bool standsWell(const LabelPlace& place)
{
    return !place.box.isEmpty() && place.covered == 0.0 && place.faint == 0.0 && !place.astray && !place.across;
}

}  // namespace ui
