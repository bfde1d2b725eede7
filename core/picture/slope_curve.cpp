#include "core/picture/slope_curve.h"
#include "core/picture/bell.h"

#include <algorithm>
#include <cmath>

namespace core {

namespace {

constexpr double kStep = 1e-4;  // of the mean or the location: rounding and curvature each cost about 1e-8 of it

XAxis axisOf(BellAxis axis)
{
    return axis == BellAxis::Probability ? XAxis::Mean : XAxis::Logit;
}

/// y(b) - y(a), from the misses where both are nearer to 1.
double rise(const LogChance& a, const LogChance& b)
{
    return a.log > -0.69 && b.log > -0.69 ? std::exp(a.logMiss) - std::exp(b.logMiss)
                                          : std::exp(b.log) - std::exp(a.log);
}

class Slope {
public:
    Slope(const ValidScenario& scenario, const Shape& shape) : scenario_(scenario), shape_(shape) {}

    double at(double x) const
    {
        const XAxis axis = axisOf(scenario_.view().bellAxis);
        const double low = axis == XAxis::Mean ? std::max(0.0, x - kStep) : x - kStep;
        const double high = axis == XAxis::Mean ? std::min(1.0, x + kStep) : x + kStep;
        const auto chance = [&](double place) {
            return logScore(scenario_.view().featured, scenario_.model().grading,
                            distributionOnAxis(shape_, scenario_.model().law, axis, place));
        };
        return rise(chance(low), chance(high)) / (high - low);
    }

private:
    const ValidScenario& scenario_;
    const Shape& shape_;
};

/// Places near where the metric turns, and near 0 and 1, at which the slope may be narrow.
std::vector<double> slopePlaces(const ValidScenario& scenario, const SuccessDistribution& moved)
{
    const MeanSuccess half = halfwayOf(scenario.view().featured, scenario.model().grading);
    const double s = std::isnan(moved.mean().value) ? 0.0 : spread(moved);
    const double noise = std::sqrt(half.value * half.complement / static_cast<double>(scenario.model().grading.length));
    const double width =
        std::max({std::hypot(s, noise), 0.1 / static_cast<double>(scenario.model().grading.length), 1e-4});
    std::vector<double> places;
    for (const double step : {-6.0, -4.0, -3.0, -2.0, -1.0, -0.5, 0.0, 0.5, 1.0, 2.0, 3.0, 4.0, 6.0}) {
        const double p = half.value + step * width;
        if (p > 0.0 && p < 1.0) {
            places.push_back(bellPlace(scenario.view().bellAxis, meanSuccess(p)));
        }
    }
    return places;
}

}  // namespace

MeanSuccess halfwayOf(Metric featured, const Grading& grading)
{
    if (featured == Metric::MultipleChoiceGrade) {
        return meanSuccess(1.0 / static_cast<double>(grading.choices));
    }
    if (featured == Metric::PassMark && grading.passMarkMillionths < 1'000'000) {
        return meanSuccess(static_cast<double>(grading.passMarkMillionths) / 1e6);
    }
    double low = -60.0;  // on the logit scale, where every answer of 100,000 tokens still has its half
    double high = 60.0;
    for (int i = 0; i < 80; ++i) {
        const double middle = 0.5 * (low + high);
        (gradeOf(featured, grading, meanSuccessAtLogit(middle)).log < -M_LN2 ? low : high) = middle;
    }
    return meanSuccessAtLogit(0.5 * (low + high));
}

SlopeCurve slopeCurve(const ValidScenario& scenario, const Shape& shape, const BellFrame& frame)
{
    const BellAxis axis = scenario.view().bellAxis;
    SlopeCurve curve;
    const MeanSuccess half = halfwayOf(scenario.view().featured, scenario.model().grading);
    const auto moved =
        axis == BellAxis::Probability ? distributionAt(shape, half) : distributionAtLocation(shape, logit(half));
    SamplingPlan plan;
    plan.x = frame.x;
    plan.xPerPixel = (frame.x.maximum - frame.x.minimum) / frame.picture.width;
    plan.yPerPixel = frame.densityScale / frame.picture.height;
    plan.hints = slopePlaces(scenario, moved);
    const Slope slope(scenario, shape);
    curve.slope = sampleCurve([&](double x) { return std::min(slope.at(x), frame.densityScale); }, plan);
    for (const CurvePoint& point : curve.slope) {
        curve.peak = std::max(curve.peak, std::isnan(point.y) ? 0.0 : point.y);
    }
    curve.halfway = bellPlace(axis, half);
    if (atoms(moved).empty() && !std::isnan(moved.mean().value)) {
        curve.movedBell = densityLine(moved, axis, frame);
    }
    return curve;
}

}  // namespace core
