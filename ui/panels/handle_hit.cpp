#include "ui/panels/handle_hit.h"

#include <algorithm>
#include <cmath>

#include <QPolygonF>

#include "ui/present/handle_table.h"

namespace ui {

namespace {

double distanceTo(const HandleTarget& target, const PanelFrame& frame, const QPointF& pixel)
{
    const QPointF away = pixel - target.at;
    const double toGlyph = std::hypot(away.x(), away.y());
    const bool besideRule =
        rowOf(target.role).ruled && pixel.y() >= frame.axes().top() && pixel.y() <= frame.axes().bottom();
    return besideRule ? std::min(toGlyph, std::abs(away.x())) : toGlyph;
}

bool insideBell(const PanelModel& model, const PanelFrame& frame, const QPointF& pixel)
{
    for (const LineModel& line : model.moving.lines) {
        if (!line.fill.isValid()) {
            continue;
        }
        QPolygonF area;
        for (const LinePoint& point : line.points) {
            area << frame.pixel({point.x, point.y});
        }
        if (area.size() > 1) {
            area << QPointF(area.back().x(), frame.axes().bottom()) << QPointF(area.front().x(), frame.axes().bottom());
        }
        if (area.containsPoint(pixel, Qt::OddEvenFill)) {
            return true;
        }
    }
    return false;
}

}  // namespace

std::optional<HandleRole> nearestHandle(const PanelModel& model, const PanelFrame& frame,
                                        const std::vector<HandleTarget>& targets, const QPointF& pixel)
{
    std::optional<HandleRole> best;
    double nearest = kGrabRadius;
    for (const HandleTarget& target : targets) {
        const double distance = distanceTo(target, frame, pixel);
        const bool wins =
            distance < nearest
            || (distance == nearest && (!best || rowOf(target.role).precedence < rowOf(*best).precedence));
        if (wins) {
            best = target.role;
            nearest = distance;
        }
    }
    const bool grabsBody = std::any_of(targets.begin(), targets.end(),
                                       [](const HandleTarget& target) { return target.role == HandleRole::Mean; });
    if (!best && grabsBody && insideBell(model, frame, pixel)) {
        best = HandleRole::Mean;
    }
    return best;
}

}  // namespace ui
