#include "ui/panels/value_place.h"

#include <algorithm>
#include <array>
#include <utility>

#include "ui/panels/label_obstacles.h"
#include "ui/panels/label_placement.h"

namespace ui {

QString curveIdOf(const MarkerModel& marker)
{
    return QStringLiteral("curve-") + marker.id.mid(marker.id.indexOf(u'-') + 1);
}

std::optional<DrawnCurve> curveOf(const QString& id, const LabelObstacles& obstacles)
{
    const auto found = std::find(obstacles.curves.begin(), obstacles.curves.end(), id);
    if (found == obstacles.curves.end()) {
        return std::nullopt;
    }
    const std::size_t line = obstacles.firstCurve + static_cast<std::size_t>(found - obstacles.curves.begin());
    return DrawnCurve{line, LineReach(obstacles.lines[line])};
}

bool isAstray(const QRectF& box, const std::optional<DrawnCurve>& own, const QPointF& dot,
              const LabelObstacles& obstacles, const LineField& lines)
{
    if (!own) {
        return false;  // its curve is not known, so that none is another's
    }
    constexpr std::array kAways = {3.0, 6.0, 9.0, 12.0, 16.0, 20.0, 26.0, 32.0, 40.0, 50.0, 65.0, 80.0};
    const auto around = [&](double away) { return box.adjusted(-away, -away, away, away); };
    const auto isOwn = [&](double away) {
        const QRectF area = around(away);
        return area.contains(dot) || (own->reach.mayPass(area) && crosses(obstacles.lines[own->line], area));
    };
    const auto nearest = std::find_if(kAways.begin(), kAways.end(), isOwn);
    if (nearest == kAways.begin() || nearest == kAways.end()) {
        return nearest == kAways.end();
    }
    // What is nearer than its own curve passes the box that is just smaller, so that none smaller need be looked at.
    const auto isAnother = [&](std::size_t line) {
        return line != own->line && line >= obstacles.firstCurve
               && line - obstacles.firstCurve < obstacles.curves.size();
    };
    return lines.isCrossed(around(*(nearest - 1)), isAnother);
}

bool isByFaint(const QRectF& box, const QPointF& of, const LabelObstacles& obstacles)
{
    constexpr double kBeside = 8.0;  // half a line: as near is as near
    constexpr double kMost = 60.0;   // further off no bell is looked for
    const double own = std::min(wayFrom(box, of).length() - kBeside, kMost);
    return own > 0.0 && std::any_of(obstacles.bells.begin(), obstacles.bells.end(), [&](const QPolygonF& bell) {
               return crosses(bell, box.adjusted(-own, -own, own, own));
           });
}

void lead(std::vector<PlacedLabel>& labels, std::size_t label, const LedDot& dot, const LabelObstacles& names)
{
    constexpr double kOffDot = 2.0;  // and off its edge
    const QRectF& box = labels[label].box;
    QLineF leader = wayFrom(box, dot.at);
    if (leader.length() < dot.led) {
        return;
    }
    const QLineF whole = leader;
    const double off = dot.radius + kOffDot;
    leader.setPoints(leader.pointAt(3.0 / leader.length()), leader.pointAt(1.0 - off / leader.length()));
    for (std::size_t i = 0; i < labels.size(); ++i) {
        const bool isOver = i != label && !labels[i].box.isEmpty()
                            && insideOf(leader.p1(), leader.p2(), labels[i].box.adjusted(-2, -1, 2, 1));
        const bool isLed = i != label && !labels[i].leader.isNull();  // from its box on: drawn, a line begins beside it
        if (isOver || (isLed && cross(whole, wayFrom(labels[i].box, labels[i].leader.p2())))) {
            return;
        }
    }
    const auto passes = [&](const QPointF& other) {
        return insideOf(leader.p1(), leader.p2(), QRectF(other, QSizeF()).adjusted(-off, -off, off, off)).has_value();
    };
    const auto strikes = [&](const QRectF& name) {
        return insideOf(leader.p1(), leader.p2(), name.adjusted(4, 1, -4, -1)).has_value();
    };
    const auto crosses = [&](const QLineF& other) { return cross(leader, other); };
    if (std::none_of(dot.others.begin(), dot.others.end(), passes)
        && std::none_of(names.names.begin(), names.names.end(), strikes)
        && std::none_of(names.leaders.begin(), names.leaders.end(), crosses)) {
        labels[label].leader = leader;
    }
}

}  // namespace ui
