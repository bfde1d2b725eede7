#include "ui/panels/moving_region.h"

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr double kStrokeRoom = 3.0;  // half the thickest stroke and its antialiasing
constexpr double kMarkerRoom = 10.0;
constexpr double kStemRoom = 10.0;
constexpr double kBreakRoom = 14.0;

QRect pixelsAround(const QRectF& box, double by)
{
    return box.adjusted(-by, -by, by, by).toAlignedRect();
}

/// The part of a line that rises from the base: a bell's long flat tails need no repaint.
QRectF risenPart(const LineModel& line, const PanelFrame& frame)
{
    constexpr double kFlat = 0.25;  // pixels over the base
    const double base = frame.axes().bottom();
    QRectF box;
    bool started = false;
    for (std::size_t i = 0; i < line.points.size(); ++i) {
        const auto risen = [&](std::size_t j) {
            return j < line.points.size() && base - frame.yPixel(line.points[j].y) > kFlat;
        };
        // A flat point counts where its neighbour rises: the line between them does.
        if (std::isnan(line.points[i].y) || !(risen(i) || risen(i + 1) || (i > 0 && risen(i - 1)))) {
            continue;
        }
        const QPointF at = frame.pixel({line.points[i].x, line.points[i].y});
        const QRectF point(at, QSizeF(0.1, 0.1));
        box = started ? box.united(point) : point;
        started = true;
    }
    return started ? box.united(QRectF(box.left(), base - 1.0, 0.1, 1.0)) : QRectF();
}

QRegion regionOf(const LineModel& line, const PanelFrame& frame)
{
    if (line.points.empty()) {
        return {};
    }
    const QRectF box = risenPart(line, frame);
    // The tails are flat but not quite the same: a strip along the base is enough for them.
    const QPointF left = frame.pixel({line.points.front().x, 0.0});
    const QPointF right = frame.pixel({line.points.back().x, 0.0});
    const QRegion base = pixelsAround(QRectF(left, right), kStrokeRoom);
    return box.isNull() ? base : base + pixelsAround(box, kStrokeRoom);
}

QRect regionOf(const StemModel& stem, const PanelFrame& frame)
{
    const double x = frame.xPixel(stem.x);
    return pixelsAround(QRectF(QPointF(x, frame.yPixel(stem.height)), QPointF(x, frame.axes().bottom())), kStemRoom);
}

QRect regionOf(const RuleModel& rule, const PanelFrame& frame)
{
    const double x = frame.xPixel(rule.x);
    return pixelsAround(QRectF(QPointF(x, frame.yPixel(rule.top)), QPointF(x, frame.axes().bottom())), kStrokeRoom);
}

QRect regionOf(const MarkerModel& marker, const PanelFrame& frame)
{
    return pixelsAround(QRectF(frame.pixel(marker.at), QSizeF(0, 0)), kMarkerRoom);
}

QRect regionOf(double breakAt, const PanelFrame& frame)
{
    return pixelsAround(QRectF(frame.pixel({breakAt, 1.0}), QSizeF(0, 0)), kBreakRoom);
}

QRect regionOf(const PlacedLabel& label, const PanelFrame&)
{
    const QRectF leader(label.leader.p1(), label.leader.p2());
    return label.box.isEmpty() ? QRect()
                               : pixelsAround(label.leader.isNull() ? label.box : label.box | leader.normalized(), 3.0);
}

/// The places of the things in `these` that do not stand in `those` as well.
template <typename Things>
QRegion placesOnlyIn(const Things& these, const Things& those, const PanelFrame& frame)
{
    QRegion region;
    for (const auto& thing : these) {
        if (std::find(those.begin(), those.end(), thing) == those.end()) {
            region += regionOf(thing, frame);
        }
    }
    return region;
}

QRegion placesOnlyIn(const MovingPicture& these, const MovingPicture& those, const PanelFrame& frame)
{
    return placesOnlyIn(these.model.lines, those.model.lines, frame)
           + placesOnlyIn(these.model.stems, those.model.stems, frame)
           + placesOnlyIn(these.model.rules, those.model.rules, frame)
           + placesOnlyIn(these.model.markers, those.model.markers, frame)
           + placesOnlyIn(these.model.breaks, those.model.breaks, frame)
           + placesOnlyIn(these.labels, those.labels, frame);
}

}  // namespace

QRegion changedRegion(const MovingPicture& before, const MovingPicture& after, const PanelFrame& frame)
{
    return placesOnlyIn(before, after, frame) + placesOnlyIn(after, before, frame);
}

}  // namespace ui
