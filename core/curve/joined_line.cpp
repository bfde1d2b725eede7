#include "core/curve/joined_line.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>
#include <utility>

namespace core {

namespace {

using Segment = std::pair<CurvePoint, CurvePoint>;

/// Narrows the part of a segment, from share to share of it, to what lies within a range.
void narrow(double from, double to, const Range& range, Range& part)
{
    if (from == to) {
        part = from >= range.minimum && from <= range.maximum ? part : Range{1.0, 0.0};
        return;
    }
    const double a = (range.minimum - from) / (to - from);
    const double b = (range.maximum - from) / (to - from);
    part.minimum = std::max(part.minimum, std::min(a, b));
    part.maximum = std::min(part.maximum, std::max(a, b));
}

std::optional<Segment> inside(const CurvePoint& from, const CurvePoint& to, const Range& x, const Range& y)
{
    Range part{0.0, 1.0};
    narrow(from.x, to.x, x, part);
    narrow(from.y, to.y, y, part);
    if (!(part.minimum < part.maximum)) {
        return std::nullopt;
    }
    const auto at = [&](double share) {
        const CurvePoint point{from.x + share * (to.x - from.x), from.y + share * (to.y - from.y)};
        return CurvePoint{std::clamp(point.x, x.minimum, x.maximum), std::clamp(point.y, y.minimum, y.maximum)};
    };
    return Segment{part.minimum == 0.0 ? from : at(part.minimum), part.maximum == 1.0 ? to : at(part.maximum)};
}

}  // namespace

std::vector<CurvePoint> joinedLine(const std::vector<CurvePoint>& points, const Range& x, const Range& y)
{
    std::vector<CurvePoint> line;
    for (std::size_t i = 1; i < points.size(); ++i) {
        const CurvePoint& from = points[i - 1];
        const CurvePoint& to = points[i];
        const bool finite =
            std::isfinite(from.x) && std::isfinite(from.y) && std::isfinite(to.x) && std::isfinite(to.y);
        const auto part = finite ? inside(from, to, x, y) : std::nullopt;
        if (!part) {
            continue;
        }
        if (line.empty() || line.back() != part->first) {
            if (!line.empty()) {
                line.push_back({part->first.x, std::numeric_limits<double>::quiet_NaN()});
            }
            line.push_back(part->first);
        }
        line.push_back(part->second);
    }
    return line;
}

}  // namespace core
