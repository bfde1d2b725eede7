// Another part of name_room.h: names that stand apart, at the end of a leader.

#include <algorithm>
#include <cmath>

#include "ui/panels/label_placement.h"
#include "ui/panels/name_room.h"

namespace ui {

namespace {

constexpr double kMostLeader = 140.0;  // pixels; further off nobody looks
constexpr double kLeastLeader = 12.0;
constexpr double kApart = 40.0;  // between the ends of two leaders: closer they look like one line through a dot
constexpr double kBeside = 5.0;  // between a leader's end and another line

bool meets(const QLineF& leader, const NamedLine& other)
{
    return other.reach.mayPass(QRectF(leader.p1(), leader.p2()).normalized()) && ui::meets(leader, other.pixels);
}

double distanceTo(const QPointF& place, const QPointF& a, const QPointF& b)
{
    const QPointF along = b - a;
    const double length = QPointF::dotProduct(along, along);
    const double share = length > 0.0 ? std::clamp(QPointF::dotProduct(place - a, along) / length, 0.0, 1.0) : 0.0;
    return QLineF(place, a + share * along).length();
}

/// Whether a line runs so near a place that a leader to it may lead to either.
bool passes(const QPointF& end, const NamedLine& other)
{
    const QPointF beside(kBeside, kBeside);
    if (!other.reach.mayPass(QRectF(end - beside, end + beside))) {
        return false;
    }
    const QPolygonF& line = other.pixels;
    for (qsizetype i = 0; i + 1 < line.size(); ++i) {
        const bool apart = std::max(line[i].x(), line[i + 1].x()) < end.x() - kBeside
                           || std::min(line[i].x(), line[i + 1].x()) > end.x() + kBeside;
        if (!apart && distanceTo(end, line[i], line[i + 1]) < kBeside) {
            return true;
        }
    }
    return false;
}

/// The place at a share of a line's points: a straight one has only its ends.
QPointF placeOn(const QPolygonF& line, double share)
{
    const double at = share * static_cast<double>(line.size() - 1);
    const auto before = static_cast<qsizetype>(at);
    return line.size() > 2 ? line[before] : line.front() + at * (line.back() - line.front());
}

bool leadsClear(const QLineF& leader, const NamedLine& named, const NameRoom& room,
                const std::vector<PlacedLabel>& labels)
{
    const bool overLabel = std::any_of(labels.begin(), labels.end(), [&](const PlacedLabel& label) {
        return !label.box.isEmpty() && insideOf(leader.p1(), leader.p2(), label.box.adjusted(-3, -2, 3, 2));
    });
    const bool meetsLeader = std::any_of(labels.begin(), labels.end(), [&](const PlacedLabel& label) {
        return !label.leader.isNull()
               && (QLineF(label.leader.p2(), leader.p2()).length() < kApart || cross(label.leader, leader));
    });
    return !overLabel && !meetsLeader && !room.meetsRule(leader)
           && !room.anyOther(named, [&](const NamedLine& other) { return meets(leader, other); });
}

}  // namespace

bool isFree(const QRectF& box, const NameRoom& room, const std::vector<PlacedLabel>& labels)
{
    const QRectF around = box.adjusted(-4, -2, 4, 2);
    const auto touches = [&](const QRectF& other) { return other.intersects(box); };
    const auto isInTheWay = [&](const PlacedLabel& label) {
        return !label.box.isEmpty()
               && (touches(label.box.adjusted(-4, -2, 4, 2))
                   || (!label.leader.isNull() && insideOf(label.leader.p1(), label.leader.p2(), around)));
    };
    return !room.meetsBox(box) && std::none_of(labels.begin(), labels.end(), isInTheWay);
}

namespace {

/// Whether a line to a name would be taken for a rule or the cursor: it stands upright, and is long.
bool isUpright(const QLineF& leader)
{
    constexpr double kLong = 40.0;
    constexpr double kSlant = 0.2;
    return std::abs(leader.dy()) > kLong && std::abs(leader.dx()) < kSlant * std::abs(leader.dy());
}

/// Finds a place with a line to a named line that suits.
bool ledTo(PlacedLabel& label, const QStringList& form, const NamedLine& named, const NameRoom& room,
           const std::vector<PlacedLabel>& labels, CursorRule cursor, bool mayBeUpright)
{
    const QSizeF size = sizeOf(form, label.font);
    const double most = kMostLeader + 0.5 * std::hypot(size.width(), size.height());  // from there on none is near
    const QRectF area = room.inner();
    for (const double share : {0.7, 0.5, 0.85, 0.3}) {
        const QPointF end = placeOn(named.pixels, share);
        if (qIsNaN(end.y()) || !area.adjusted(-9, -9, 9, 9).contains(end)
            || room.anyOther(named, [&](const NamedLine& other) { return passes(end, other); })) {
            continue;
        }
        for (const QRectF& box : allOver(area, size, end, most)) {
            QLineF leader = wayFrom(box, end);
            if (leader.length() > kMostLeader) {
                break;  // the rest are further off
            }
            const bool offCursor = cursor == CursorRule::MayCross || (!room.isOnCursor(box) && !room.isOnValue(box));
            if (leader.length() > kLeastLeader && offCursor && (mayBeUpright || !isUpright(leader))
                && isFree(box, room, labels) && room.isClear(box) && leadsClear(leader, named, room, labels)) {
                leader.setP1(leader.pointAt(3.0 / leader.length()));
                label.box = box;
                label.lines = form;
                label.leader = leader;
                return true;
            }
        }
    }
    return false;
}

}  // namespace

void leadTo(PlacedLabel& label, const QStringList& form, const NamedLine& named, const NameRoom& room,
            const std::vector<PlacedLabel>& labels, CursorRule cursor)
{
    if (!named.pixels.isEmpty() && !ledTo(label, form, named, room, labels, cursor, false)) {
        ledTo(label, form, named, room, labels, cursor, true);
    }
}

}  // namespace ui
