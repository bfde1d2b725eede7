#include "ui/panels/handle_hit.h"

#include <algorithm>
#include <cmath>

#include <QPolygonF>

#include "ui/present/handle_table.h"

namespace ui {

namespace {

constexpr double kDotRadius = 12.0;  // of the bell's dot and of its flanks' rings

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

double toGlyph(const HandleTarget& target, const QPointF& pixel)
{
    return std::hypot(pixel.x() - target.at.x(), pixel.y() - target.at.y());
}

bool isOnItsDots(const std::vector<HandleTarget>& targets, const QPointF& pixel)
{
    return std::any_of(targets.begin(), targets.end(), [&](const HandleTarget& target) {
        const bool ofTheBell = target.role == HandleRole::Mean || target.role == HandleRole::SpreadLow
                               || target.role == HandleRole::SpreadHigh;
        return ofTheBell && toGlyph(target, pixel) <= kDotRadius;
    });
}

/// On the bell itself the rules that cross it do not count: the nearest glyph, else the body. A flank's ring is taken
/// there on its own side alone: in a narrow bell the middle of the body is near one.
HandleRole onTheBell(const std::vector<HandleTarget>& targets, const QPointF& pixel)
{
    const auto mean = std::find_if(targets.begin(), targets.end(),
                                   [](const HandleTarget& target) { return target.role == HandleRole::Mean; });
    HandleRole best = HandleRole::Mean;
    double nearest = kGrabRadius;
    for (const HandleTarget& target : targets) {
        const double distance = toGlyph(target, pixel);
        const bool isFlank = target.role == HandleRole::SpreadLow || target.role == HandleRole::SpreadHigh;
        const bool isBesideMiddle = std::abs(pixel.x() - mean->at.x()) < std::abs(pixel.x() - target.at.x());
        if (distance < nearest && !(isFlank && isBesideMiddle)) {
            best = target.role;
            nearest = distance;
        }
    }
    return best;
}

}  // namespace

std::optional<HandleRole> nearestHandle(const PanelModel& model, const PanelFrame& frame,
                                        const std::vector<HandleTarget>& targets, const QPointF& pixel)
{
    const bool hasBell = std::any_of(targets.begin(), targets.end(),
                                     [](const HandleTarget& target) { return target.role == HandleRole::Mean; });
    if (hasBell && (isOnItsDots(targets, pixel) || insideBell(model, frame, pixel))) {
        return onTheBell(targets, pixel);
    }

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
    return best;
}

}  // namespace ui
