#include "core/curve/sample.h"

#include <algorithm>
#include <cmath>

namespace core {

namespace {

constexpr int kFirstIntervals = 24;
constexpr double kTolerance = 0.09;  // pixels; the rest of the tenth is left to rounding
constexpr double kGapEdge = 1e-5;    // pixels: a curve may run far down (or up) just before it ends
constexpr double kFinest = 0.05;     // pixels: nothing narrower is looked into
constexpr double kOffMiddle = 0.28;  // catches curves that cross their chord in the middle

class Sampler {
public:
    Sampler(const std::function<double(double)>& f, const SamplingPlan& plan) : f_(f), plan_(plan) {}

    void segment(double from, double to)
    {
        std::vector<double> places;
        for (int i = 0; i <= kFirstIntervals; ++i) {
            places.push_back(from + (to - from) * i / kFirstIntervals);
        }
        places.back() = to;
        for (const double hint : plan_.hints) {
            if (hint > from && hint < to) {
                places.push_back(hint);
            }
        }
        std::sort(places.begin(), places.end());
        places.erase(std::unique(places.begin(), places.end()), places.end());
        CurvePoint left = at(places.front());
        points_.push_back(left);
        for (std::size_t i = 1; i < places.size(); ++i) {
            const CurvePoint right = at(places[i]);
            refine(left, right);
            left = right;
        }
    }

    std::vector<CurvePoint> take() { return std::move(points_); }

private:
    CurvePoint at(double x) const { return {x, f_(x)}; }

    bool isStraight(const CurvePoint& a, const CurvePoint& b, const CurvePoint& probe) const
    {
        if (std::isnan(probe.y)) {
            return false;
        }
        const double slope = (b.y - a.y) / plan_.yPerPixel / ((b.x - a.x) / plan_.xPerPixel);
        const double off = (probe.y - a.y - (b.y - a.y) * (probe.x - a.x) / (b.x - a.x)) / plan_.yPerPixel;
        return std::abs(off) <= kTolerance * std::sqrt(1.0 + slope * slope);
    }

    /// Adds everything after a up to and including b.
    void refine(const CurvePoint& a, const CurvePoint& b)
    {
        const double width = (b.x - a.x) / plan_.xPerPixel;
        const CurvePoint middle = at(0.5 * (a.x + b.x));
        const bool someGap = std::isnan(a.y) || std::isnan(b.y);
        const bool allGap = std::isnan(a.y) && std::isnan(b.y) && std::isnan(middle.y);
        if (width <= (someGap ? kGapEdge : kFinest) || allGap || !(middle.x > a.x && middle.x < b.x)) {
            points_.push_back(b);
            return;
        }
        if (!someGap && isStraight(a, b, middle) && isStraight(a, b, at(a.x + kOffMiddle * (b.x - a.x)))) {
            points_.push_back(b);
            return;
        }
        refine(a, middle);
        refine(middle, b);
    }

    const std::function<double(double)>& f_;
    const SamplingPlan& plan_;
    std::vector<CurvePoint> points_;
};

/// Drops points that the line through their neighbours explains; the hints and the first grid leave many.
std::vector<CurvePoint> withoutNeedless(const std::vector<CurvePoint>& points, const SamplingPlan& plan)
{
    std::vector<CurvePoint> kept;
    std::size_t from = 0;
    const auto explained = [&](std::size_t a, std::size_t b) {
        const double dx = (points[b].x - points[a].x) / plan.xPerPixel;
        const double dy = (points[b].y - points[a].y) / plan.yPerPixel;
        if (!(dx > 0.0) || std::isnan(dy)) {
            return false;
        }
        for (std::size_t i = a + 1; i < b; ++i) {
            const double off = (points[i].y - points[a].y) / plan.yPerPixel
                               - dy * (points[i].x - points[a].x) / (points[b].x - points[a].x);
            if (!(std::abs(off) <= 0.01 * std::sqrt(1.0 + dy * dy / (dx * dx)))) {
                return false;
            }
        }
        return true;
    };
    if (!points.empty()) {
        kept.push_back(points.front());
    }
    for (std::size_t i = 1; i < points.size(); ++i) {
        if (i + 1 == points.size() || !explained(from, i + 1)) {
            kept.push_back(points[i]);
            from = i;
        }
    }
    return kept;
}

}  // namespace

bool operator==(const CurvePoint& a, const CurvePoint& b) noexcept
{
    return a.x == b.x && (a.y == b.y || (std::isnan(a.y) && std::isnan(b.y)));
}

std::vector<CurvePoint> sampleCurve(const std::function<double(double)>& f, const SamplingPlan& plan)
{
    Sampler sampler(f, plan);
    std::vector<double> breaks = plan.breaks;
    std::sort(breaks.begin(), breaks.end());
    double from = plan.x.minimum;
    for (const double jump : breaks) {
        if (jump > from && jump < plan.x.maximum) {
            sampler.segment(from, std::nextafter(jump, -HUGE_VAL));
            from = std::nextafter(jump, HUGE_VAL);
        }
    }
    sampler.segment(from, plan.x.maximum);
    return withoutNeedless(sampler.take(), plan);
}

}  // namespace core
