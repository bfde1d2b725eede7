#include "ui/panels/line_reach.h"

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr double kStrip = 24.0;     // pixels: a label is a few wide
constexpr double kOfPixels = 1e-6;  // pixels
constexpr double kSteep = 1e5;      // of a slope from which on an edge of a strip cuts it nowhere sharp

bool hasBothEnds(const QPointF& a, const QPointF& b)
{
    return !std::isnan(a.x()) && !std::isnan(a.y()) && !std::isnan(b.x()) && !std::isnan(b.y());
}

}  // namespace

LineReach::LineReach(const QPolygonF& line)
{
    double left = HUGE_VAL;
    double right = -HUGE_VAL;
    for (qsizetype i = 0; i + 1 < line.size(); ++i) {
        if (hasBothEnds(line[i], line[i + 1])) {
            left = std::min({left, line[i].x(), line[i + 1].x()});
            right = std::max({right, line[i].x(), line[i + 1].x()});
        }
    }
    if (!(left <= right)) {
        return;
    }
    left_ = left;
    right_ = right;
    const double width = right - left;
    const double most = 1e4 * kStrip;  // lines that leave every screen
    strips_.assign(1 + static_cast<std::size_t>(width < most ? width / kStrip : 0.0), {HUGE_VAL, -HUGE_VAL});
    for (qsizetype i = 0; i + 1 < line.size(); ++i) {
        if (hasBothEnds(line[i], line[i + 1])) {
            const bool isRightward = line[i].x() <= line[i + 1].x();
            addSegment(line[isRightward ? i : i + 1], line[isRightward ? i + 1 : i]);
        }
    }
}

int LineReach::stripAt(double x) const
{
    return static_cast<int>(std::clamp((x - left_) / kStrip, 0.0, static_cast<double>(strips_.size() - 1)));
}

void LineReach::reach(int strip, double a, double b)
{
    Strip& grown = strips_[static_cast<std::size_t>(strip)];
    grown.top = std::min({grown.top, a - kOfPixels, b - kOfPixels});
    grown.bottom = std::max({grown.bottom, a + kOfPixels, b + kOfPixels});
}

/// From left to right, in each strip the part that is in it.
void LineReach::addSegment(const QPointF& a, const QPointF& b)
{
    const int first = stripAt(a.x());
    const int last = stripAt(b.x());
    const double slope = (b.y() - a.y()) / (b.x() - a.x());
    const bool isWhole = first == last || !(std::fabs(slope) <= kSteep);  // also where it is no number
    double y = a.y();
    for (int strip = first; strip <= last; ++strip) {
        const double edge = left_ + kStrip * (strip + 1.0);
        const double next = strip == last ? b.y() : a.y() + slope * (edge - a.x());
        reach(strip, isWhole ? a.y() : y, isWhole ? b.y() : next);
        y = next;
    }
}

bool LineReach::mayPass(const QRectF& box) const
{
    if (strips_.empty() || box.right() < left_ || box.left() > right_) {
        return false;
    }
    const int last = stripAt(box.right());
    for (int strip = stripAt(box.left()); strip <= last; ++strip) {
        const Strip& here = strips_[static_cast<std::size_t>(strip)];
        if (here.top <= box.bottom() && here.bottom >= box.top()) {
            return true;
        }
    }
    return false;
}

std::vector<LineReach> reachesOf(const std::vector<QPolygonF>& lines)
{
    std::vector<LineReach> reaches;
    reaches.reserve(lines.size());
    for (const QPolygonF& line : lines) {
        reaches.emplace_back(line);
    }
    return reaches;
}

}  // namespace ui
