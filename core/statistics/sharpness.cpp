#include "core/statistics/sharpness.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include <boost/math/tools/minima.hpp>
#include <boost/math/tools/toms748_solve.hpp>

#include "core/curve/sample.h"
#include "core/model/boost_policy.h"
#include "core/model/score.h"

namespace core {

namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr int kFirstIntervals = 8;
constexpr double kFinestRise = 1.0 / 24;  // an interval that rises by more is halved
constexpr double kNoWidth = 1e-13;        // of the range: what still rises within it is a jump
constexpr double kNoRise = 1e-12;         // of the score: less is rounding

/// The score as a function of the place on an axis.
class ScoreOnAxis {
public:
    ScoreOnAxis(const ValidScenario& scenario, const Shape& shape, XAxis axis, Metric metric)
        : model_(scenario.model()), shape_(shape), axis_(axis), metric_(metric)
    {
    }
    double operator()(double x) const
    {
        return score(metric_, model_.grading, distributionOnAxis(shape_, model_.law, axis_, fromCurveX(axis_, x)));
    }

private:
    const Model& model_;
    const Shape& shape_;
    XAxis axis_;
    Metric metric_;
};

/// Where the curve begins and ends: the axis's default range, less what two groups cannot have. Rounding to and from
/// the axis's unit can miss their ends by a few ulps, so these are looked for inwards.
Range extentOf(const ValidScenario& scenario, const Shape& shape, XAxis axis)
{
    Range range = curveRange(axis, defaultRange(scenario, shape, axis));
    if (!std::holds_alternative<TwoGroupsShape>(shape)) {
        return range;
    }
    const MeanRange means = meanRange(shape);
    const auto placeOf = [&](const MeanSuccess& mean) {
        return toCurveX(axis, placeOnAxis(distributionAt(shape, mean), scenario.model().law, axis).x);
    };
    range = {std::max(range.minimum, placeOf(means.lowest)), std::min(range.maximum, placeOf(means.highest))};
    const ScoreOnAxis mean(scenario, shape, axis, Metric::TokenAccuracy);
    const double whole = range.maximum - range.minimum;
    for (double step = 1e-15; step < 1e-9 && std::isnan(mean(range.minimum)); step *= 4) {
        range.minimum += step * whole;
    }
    for (double step = 1e-15; step < 1e-9 && std::isnan(mean(range.maximum)); step *= 4) {
        range.maximum -= step * whole;
    }
    return range;
}

/// One curve, scaled to rise from 0 to 1, and its samples: so dense that none rises by more than kFinestRise to the
/// next, unless at a jump.
class ScaledCurve {
public:
    ScaledCurve(const ScoreOnAxis& score, const Range& x, const Range& y) : score_(score), x_(x), y_(y)
    {
        points_.push_back({x.minimum, 0.0});
        for (int i = 1; i <= kFirstIntervals; ++i) {
            const bool last = i == kFirstIntervals;
            const double at = last ? x.maximum : x.minimum + width() * i / kFirstIntervals;
            addUpTo({at, last ? 1.0 : (*this)(at)});
        }
    }

    double operator()(double x) const { return (score_(x) - y_.minimum) / (y_.maximum - y_.minimum); }

    double placeOf(double share) const
    {
        std::size_t right = 1;
        while (right + 1 < points_.size() && points_[right].y < share) {
            ++right;
        }
        const CurvePoint& a = points_[right - 1];
        const CurvePoint& b = points_[right];
        if (isNarrow(a, b) || !(a.y < share)) {
            return a.y < share ? 0.5 * (a.x + b.x) : a.x;
        }
        const auto off = [&](double x) { return (*this)(x)-share; };
        const auto done = [&](double left, double rightEnd) { return rightEnd - left <= kNoWidth * width(); };
        std::uintmax_t tries = 100;
        const auto [from, to] =
            boost::math::tools::toms748_solve(off, a.x, b.x, a.y - share, b.y - share, done, tries, BoostPolicy());
        return 0.5 * (from + to);
    }

    /// Place and value of the greatest slope.
    CurvePoint steepest() const
    {
        std::size_t best = 1;
        for (std::size_t i = 1; i < points_.size(); ++i) {
            if (isNarrow(points_[i - 1], points_[i]) && points_[i].y - points_[i - 1].y > kFinestRise) {
                return {0.5 * (points_[i - 1].x + points_[i].x), kInfinity};
            }
            best = slopeTo(i) > slopeTo(best) ? i : best;
        }
        const double from = points_[best > 1 ? best - 2 : 0].x;
        const double to = points_[std::min(best + 1, points_.size() - 1)].x;
        const double step = (points_[best].x - points_[best - 1].x) / 32;
        const auto falling = [&](double x) { return -slopeAt(x, step); };
        constexpr int kBits = 16;  // of the place: the slope is flat there
        std::uintmax_t tries = 50;
        const auto [at, negative] = boost::math::tools::brent_find_minima(falling, from, to, kBits, tries);
        CurvePoint found{at, -negative};
        for (const double end : {from, to}) {
            const double slope = slopeAt(end, step);
            found = slope > found.y ? CurvePoint{end, slope} : found;
        }
        return found;
    }

private:
    double width() const { return x_.maximum - x_.minimum; }
    bool isNarrow(const CurvePoint& a, const CurvePoint& b) const { return b.x - a.x <= kNoWidth * width(); }
    double slopeTo(std::size_t i) const
    {
        return (points_[i].y - points_[i - 1].y) / (points_[i].x - points_[i - 1].x);
    }

    void addUpTo(const CurvePoint& end)
    {
        const CurvePoint start = points_.back();
        if (std::fabs(end.y - start.y) > kFinestRise && !isNarrow(start, end)) {
            const double middle = 0.5 * (start.x + end.x);
            addUpTo({middle, (*this)(middle)});
            addUpTo(end);
            return;
        }
        points_.push_back(end);
    }

    /// Five-point difference; beside an end, to the one side there is.
    double slopeAt(double x, double step) const
    {
        if (x - 2 * step >= x_.minimum && x + 2 * step <= x_.maximum) {
            return (8 * ((*this)(x + step) - (*this)(x - step)) - ((*this)(x + 2 * step) - (*this)(x - 2 * step)))
                   / (12 * step);
        }
        const double h = x - 2 * step < x_.minimum ? step : -step;
        const auto& f = *this;
        return (-25 * f(x) + 48 * f(x + h) - 36 * f(x + 2 * h) + 16 * f(x + 3 * h) - 3 * f(x + 4 * h)) / (12 * h);
    }

    const ScoreOnAxis& score_;
    Range x_;
    Range y_;
    std::vector<CurvePoint> points_;
};

SharpnessReason reasonAgainst(const Range& y)
{
    if (std::isnan(y.minimum) || std::isnan(y.maximum)) {
        return SharpnessReason::NoCurve;
    }
    if (std::isinf(y.minimum) || std::isinf(y.maximum)) {
        return SharpnessReason::Unbounded;
    }
    const double size = std::max(std::fabs(y.minimum), std::fabs(y.maximum));
    return std::fabs(y.maximum - y.minimum) <= kNoRise * size ? SharpnessReason::Flat : SharpnessReason::None;
}

/// Everything but the ratio.
Sharpness withoutRatio(const ValidScenario& scenario, const Shape& shape, XAxis axis, Metric metric, const Range& x)
{
    const ScoreOnAxis score(scenario, shape, axis, metric);
    Sharpness sharpness{metric, x, {kNaN, kNaN}, kNaN, kNaN, kNaN, kNaN, kNaN, kNaN, kNaN, SharpnessReason::NoCurve};
    if (!(x.minimum < x.maximum)) {
        return sharpness;
    }
    sharpness.y = {score(x.minimum), score(x.maximum)};
    sharpness.reason = reasonAgainst(sharpness.y);
    if (sharpness.reason != SharpnessReason::None) {
        return sharpness;
    }
    const ScaledCurve curve(score, x, sharpness.y);
    sharpness.x10 = curve.placeOf(0.1);
    sharpness.x50 = curve.placeOf(0.5);
    sharpness.x90 = curve.placeOf(0.9);
    sharpness.width = sharpness.x90 - sharpness.x10;
    const CurvePoint steepest = curve.steepest();
    sharpness.steepestAt = steepest.x;
    sharpness.slope = steepest.y;
    sharpness.reason = std::isinf(steepest.y) ? SharpnessReason::Jump : SharpnessReason::None;
    return sharpness;
}

}  // namespace

std::vector<Sharpness> sharpnessTable(const ValidScenario& scenario, const Shape& shape, XAxis axis,
                                      std::span<const Metric> metrics)
{
    const Range x = extentOf(scenario, shape, axis);
    const Sharpness linear = withoutRatio(scenario, shape, axis, Metric::TokenAccuracy, x);
    std::vector<Sharpness> table;
    table.reserve(metrics.size());
    for (const Metric metric : metrics) {
        Sharpness row = metric == linear.metric ? linear : withoutRatio(scenario, shape, axis, metric, x);
        row.ratio = row.slope / linear.slope;
        table.push_back(row);
    }
    return table;
}

Sharpness sharpnessOf(const ValidScenario& scenario, const Shape& shape, XAxis axis, Metric metric)
{
    return sharpnessTable(scenario, shape, axis, {&metric, 1}).front();
}

}  // namespace core
