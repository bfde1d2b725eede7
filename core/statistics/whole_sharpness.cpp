#include "core/statistics/whole_sharpness.h"

#include <algorithm>
#include <cmath>

#include <boost/math/tools/minima.hpp>
#include <boost/math/tools/toms748_solve.hpp>

#include "core/model/boost_policy.h"
#include "core/model/limits.h"
#include "core/statistics/whole_rise.h"

namespace core {

namespace {

constexpr double kAllButNothing = 1e-14;  // of the rise: what lies beyond is left to the limits
constexpr int kFirstIntervals = 64;
constexpr double kFinestRise = 1.0 / 24;  // an interval that rises by more is halved
constexpr double kNarrow = 1e-13;         // what still rises within it is a jump

double riseBetween(const RiseShare& a, const RiseShare& b)
{
    return a.done > 0.5 || b.done > 0.5 ? a.missing - b.missing : b.done - a.done;
}

double distance(const RisePlace& a, const RisePlace& b)
{
    return a.toOne > 0 && a.x > 0.5 ? a.toOne - b.toOne : b.x - a.x;
}

struct Steepest {
    double at = kNaN;  ///< x
    double slope = 0;
};

/// The rise sampled over u, so densely that no interval rises by more than kFinestRise, unless at a jump.
class SampledRise {
public:
    SampledRise(const WholeRise& rise, XAxis axis) : rise_(rise), axis_(axis)
    {
        const double from = outwards(-1);
        const double to = outwards(1);
        points_.push_back({from, rise_.at(from)});
        for (int i = 1; i <= kFirstIntervals; ++i) {
            const double u = from + (to - from) * i / kFirstIntervals;
            addUpTo({u, rise_.at(u)});
        }
    }

    /// The u at which a share of the rise is done.
    double placeOf(double share) const
    {
        const auto off = [&](double u) {
            const RiseShare at = rise_.at(u);
            return share <= 0.5 ? at.done - share : (1 - share) - at.missing;
        };
        std::size_t right = 1;
        while (right + 1 < points_.size() && points_[right].share.done < share) {
            ++right;
        }
        const double a = points_[right - 1].u;
        const double b = points_[right].u;
        if (isNarrow(points_[right - 1], points_[right])) {
            return jumpBetween(a, b);
        }
        const double atA = off(a);
        const double atB = off(b);
        if (!(atA < 0 && atB > 0)) {
            return atB <= 0 ? b : a;
        }
        const auto done = [](double x, double y) { return y - x <= 4e-16 * std::max(std::fabs(x), std::fabs(y)); };
        std::uintmax_t tries = 200;
        const auto [x, y] = boost::math::tools::toms748_solve(off, a, b, atA, atB, done, tries, BoostPolicy());
        return 0.5 * (x + y);
    }

    Steepest steepest() const
    {
        Steepest found = atTheLimits();
        std::size_t best = 1;
        double slopeOfBest = 0;
        for (std::size_t i = 1; i < points_.size(); ++i) {
            const double rise = riseBetween(points_[i - 1].share, points_[i].share);
            if (isNarrow(points_[i - 1], points_[i]) && rise > kFinestRise) {
                return {rise_.placeAt(jumpBetween(points_[i - 1].u, points_[i].u)).x, kInfinity};
            }
            const double slope = rise / distance(rise_.placeAt(points_[i - 1].u), rise_.placeAt(points_[i].u));
            if (slope > slopeOfBest) {
                best = i;
                slopeOfBest = slope;
            }
        }
        const double from = points_[best > 1 ? best - 2 : 0].u;
        const double to = points_[std::min(best + 1, points_.size() - 1)].u;
        const double step = 0.5 * (points_[best].u - points_[best - 1].u);
        const auto falling = [&](double u) { return -slopeAt(u, step); };
        constexpr int kBits = 26;
        std::uintmax_t tries = 60;
        const auto [u, negative] = boost::math::tools::brent_find_minima(falling, from, to, kBits, tries);
        for (const double place : {u, from, to}) {
            const double slope = place == u ? -negative : slopeAt(place, step);
            // By more than the differences' rounding, so that a line is not steepest where it was rounded most.
            if (slope > found.slope * (1 + 1e-11)) {
                found = {rise_.placeAt(place).x, slope};
            }
        }
        return found;
    }

private:
    struct Point {
        double u;
        RiseShare share;
    };

    static bool isNarrow(const Point& a, const Point& b)
    {
        return b.u - a.u <= kNarrow * std::max(1.0, std::fabs(a.u));
    }

    double outwards(int direction) const
    {
        constexpr int kMostSteps = 60;
        double u = rise_.start();
        double step = 1;
        for (int i = 0; i < kMostSteps; ++i, step *= 2) {
            const RiseShare share = rise_.at(u);
            if ((direction < 0 ? share.done : share.missing) <= kAllButNothing) {
                break;
            }
            u += direction * step;
        }
        return u;
    }

    void addUpTo(const Point& end)
    {
        const Point start = points_.back();
        if (riseBetween(start.share, end.share) > kFinestRise && !isNarrow(start, end)) {
            const double middle = 0.5 * (start.u + end.u);
            addUpTo({middle, rise_.at(middle)});
            addUpTo(end);
            return;
        }
        points_.push_back(end);
    }

    /// The same double whatever share of the jump is asked for.
    double jumpBetween(double a, double b) const
    {
        const double half = 0.5 * (rise_.at(a).done + rise_.at(b).done);
        for (double middle = 0.5 * (a + b); middle > a && middle < b; middle = 0.5 * (a + b)) {
            (rise_.at(middle).done < half ? a : b) = middle;
        }
        return b;
    }

    /// Where an end of the axis is finite the slope there, from the limit to the outermost place.
    Steepest atTheLimits() const
    {
        Steepest found;
        const RisePlace first = rise_.placeAt(points_.front().u);
        const RisePlace last = rise_.placeAt(points_.back().u);
        if (rise_.hasKinks()) {
            return atTheKinks();
        }
        if (axis_ == XAxis::Mean) {
            found = {0, points_.front().share.done / first.x};
        }
        const double toEnd = axis_ == XAxis::Mean ? last.toOne : axis_ == XAxis::Loss ? -last.x : kNaN;
        const double slope = points_.back().share.missing / toEnd;
        if (slope > found.slope) {
            found = {axis_ == XAxis::Mean ? 1.0 : 0.0, slope};
        }
        return found;
    }

    /// One-sided slopes just inside the groups' levels, which a difference across would halve.
    Steepest atTheKinks() const
    {
        Steepest found;
        for (const int direction : {1, -1}) {
            double outside = direction > 0 ? points_.front().u : points_.back().u;
            double inside = placeOf(0.5);
            const auto isOutside = [&](double u) {
                const RiseShare share = rise_.at(u);
                return (direction > 0 ? share.done : share.missing) == 0;
            };
            for (double middle = 0.5 * (outside + inside); middle != outside && middle != inside;
                 middle = 0.5 * (outside + inside)) {
                (isOutside(middle) ? outside : inside) = middle;
            }
            const double slope = sidedSlope(inside, direction * 1e-4);
            if (slope > found.slope) {
                found = {rise_.placeAt(inside).x, slope};
            }
        }
        return found;
    }

    double sidedSlope(double u, double h) const
    {
        if (const double slope = rise_.linearSlope(u); !std::isnan(slope)) {
            return slope;
        }
        constexpr double kWeights[] = {4, -3, 4.0 / 3, -0.25};
        const RiseShare here = rise_.at(u);
        double sum = 0;
        for (int i = 1; i <= 4; ++i) {
            sum += kWeights[i - 1] * riseBetween(here, rise_.at(u + i * h));
        }
        return sum / h / rise_.placeSlope(u);
    }

    double slopeAt(double u, double h) const
    {
        if (const double slope = rise_.linearSlope(u); !std::isnan(slope)) {
            return slope;
        }
        if (rise_.hasKinks()) {  // inwards, so that no difference goes across one
            constexpr double kInwards = 1e-4;
            const RiseShare share = rise_.at(u);
            const bool outside = share.done == 0 || share.missing == 0;
            return outside ? 0 : sidedSlope(u, share.done < 0.5 ? kInwards : -kInwards);
        }
        constexpr double kWeights[] = {4.0 / 5, -1.0 / 5, 4.0 / 105, -1.0 / 280};
        double sum = 0;
        for (int i = 1; i <= 4; ++i) {
            sum += kWeights[i - 1] * riseBetween(rise_.at(u - i * h), rise_.at(u + i * h));
        }
        return sum / h / rise_.placeSlope(u);
    }

    const WholeRise& rise_;
    XAxis axis_;
    std::vector<Point> points_;
};

/// Everything but the ratio.
Sharpness withoutRatio(const ValidScenario& scenario, const Shape& shape, XAxis axis, Metric metric)
{
    const WholeRise rise(scenario, shape, axis, metric);
    Sharpness sharpness{metric, {kNaN, kNaN}, rise.scores(), kNaN, kNaN, kNaN, kNaN, kNaN, kNaN, kNaN, rise.reason()};
    if (rise.reason() == SharpnessReason::NoCurve) {
        return sharpness;
    }
    sharpness.x = rise.ends();
    if (rise.reason() != SharpnessReason::None) {
        return sharpness;
    }
    const SampledRise sampled(rise, axis);
    const double u10 = sampled.placeOf(0.1);
    const double u90 = sampled.placeOf(0.9);
    sharpness.x10 = rise.placeAt(u10).x;
    sharpness.x50 = rise.placeAt(sampled.placeOf(0.5)).x;
    sharpness.x90 = rise.placeAt(u90).x;
    sharpness.width = distance(rise.placeAt(u10), rise.placeAt(u90));
    const Steepest steepest = sampled.steepest();
    sharpness.steepestAt = steepest.at;
    sharpness.slope = steepest.slope;
    sharpness.reason = std::isinf(steepest.slope) ? SharpnessReason::Jump : SharpnessReason::None;
    return sharpness;
}

}  // namespace

Sharpness wholeSharpness(const ValidScenario& scenario, const Shape& shape, XAxis axis, Metric metric)
{
    Sharpness found = withoutRatio(scenario, shape, axis, metric);
    if (!std::isnan(found.slope)) {
        const bool linear = metric == Metric::TokenAccuracy;
        found.ratio =
            found.slope / (linear ? found.slope : withoutRatio(scenario, shape, axis, Metric::TokenAccuracy).slope);
    }
    return found;
}

}  // namespace core
