#include "ui/document/stroke.h"

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

/// Ramer, Douglas and Peucker: the points that a line needs so as to stay within a distance of all, in shares of the
/// panel.
void simplify(const std::vector<QPointF>& all, std::size_t from, std::size_t to, double within, const QPointF& span,
              std::vector<bool>& kept)
{
    double farthest = within;
    std::size_t worst = from;
    for (std::size_t i = from + 1; i < to; ++i) {
        const double share = (all[i].x() - all[from].x()) / (all[to].x() - all[from].x());
        const double away = std::fabs(all[i].y() - std::lerp(all[from].y(), all[to].y(), share)) / span.y();
        if (away > farthest) {
            farthest = away;
            worst = i;
        }
    }
    if (worst != from) {
        kept[worst] = true;
        simplify(all, from, worst, within, span, kept);
        simplify(all, worst, to, within, span, kept);
    }
}

}  // namespace

std::vector<QPointF> simplifiedStroke(const std::vector<QPointF>& trace, const QPointF& span, double apart,
                                      std::size_t most)
{
    constexpr double kNear = 0.006;
    std::vector<QPointF> points;
    for (double within = kNear; points.empty() || points.size() > most; within *= 1.5) {
        std::vector<bool> kept(trace.size(), false);
        kept.front() = kept.back() = true;
        simplify(trace, 0, trace.size() - 1, within, span, kept);
        points.clear();
        for (std::size_t i = 0; i < trace.size(); ++i) {
            if (kept[i] && (points.empty() || trace[i].x() - points.back().x() >= apart)) {
                points.push_back(trace[i]);
            }
        }
    }
    return points;
}

}  // namespace ui
