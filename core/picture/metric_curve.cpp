#include "core/picture/metric_curve.h"

#include <algorithm>
#include <cmath>

#include "core/curve/joined_line.h"
#include "core/model/best_kernel.h"
#include "core/model/limits.h"

namespace core {

namespace {

constexpr int kRangePlaces = 33;
constexpr double kLowestLogLog = -6.0;  // y of exp(-1e6), to 1 - 1e-6
constexpr double kHighestLogLog = 6.0;

/// The score as drawn: log10 of it or of -ln of it on the logarithmic scales, where errors have no place.
double drawnScore(Metric metric, const Model& model, YScale scale, const SuccessDistribution& d)
{
    if (scale == YScale::Linear) {
        return score(metric, model.grading, d);
    }
    if (!isProbability(metric)) {
        return kNaN;
    }
    const double log = logScore(metric, model.grading, d).log;
    return scale == YScale::Log10 ? log / M_LN10 : -std::log10(-log);
}

/// Means at which a metric's curve may turn within less than an interval of the first grid.
std::vector<double> sharpMeans(Metric metric, const Grading& grading)
{
    const double length = static_cast<double>(grading.length);
    switch (metric) {
    case Metric::MultipleChoiceGrade: return {1.0 / static_cast<double>(grading.choices)};
    case Metric::PassMark: {
        const double mark = static_cast<double>(grading.passMarkMillionths) / 1e6;
        const double width = 4.0 * std::sqrt(mark * (1.0 - mark) / length);
        return {mark - width, mark, mark + width};
    }
    case Metric::ExactMatch: {
        const double scale = 1.0 / length;
        return {1.0 - 10.0 * scale, 1.0 - 3.0 * scale, 1.0 - scale};
    }
    case Metric::BestOfR: {
        const auto at = [&](double grade) { return bestOfQuantile(grading.attempts, grading.length, grade).value; };
        return {at(0.02), at(0.2), at(0.6), at(0.98)};
    }
    case Metric::TokenAccuracy:
    case Metric::TokenEditDistance:
    case Metric::Brier:
    case Metric::CrossEntropy: break;  // straight, or as smooth
    }
    return {};
}

}  // namespace

std::vector<CurvePoint> metricCurve(Metric metric, const Model& model, const Shape& shape, const CurveFrame& frame)
{
    SamplingPlan plan;
    plan.x = frame.x;
    plan.xPerPixel = (frame.x.maximum - frame.x.minimum) / frame.picture.width;
    plan.yPerPixel = (frame.y.maximum - frame.y.minimum) / frame.picture.height;
    for (const double mean : sharpMeans(metric, model.grading)) {
        const auto place = placeOnAxis(distributionAt(shape, meanSuccess(mean)), model.law, frame.axis);
        plan.hints.push_back(toCurveX(frame.axis, place.x));
    }
    const auto drawn = [&](double x) {
        const auto d = distributionOnAxis(shape, model.law, frame.axis, fromCurveX(frame.axis, x));
        const double y = drawnScore(metric, model, frame.scale, d);
        const bool above = frame.scale != YScale::Linear && y > frame.y.maximum;
        return y < frame.y.minimum || above ? kNaN : y;
    };
    return sampleCurve(drawn, plan);
}

std::vector<CurvePoint> joinedCurve(Metric metric, const Model& model, const Shape& shape, const CurveFrame& frame,
                                    const std::vector<double>& sizes)
{
    std::vector<CurvePoint> points;
    for (const double size : sizes) {
        const auto d = distributionOnAxis(shape, model.law, XAxis::Size, size);
        const double place = frame.axis == XAxis::Size ? size : placeOnAxis(d, model.law, frame.axis).x;
        points.push_back({toCurveX(frame.axis, place), drawnScore(metric, model, frame.scale, d)});
    }
    return joinedLine(points, frame.x, frame.y);
}

std::vector<CurvePoint> metricDots(Metric metric, const Model& model, const Shape& shape, YScale scale,
                                   const std::vector<double>& sizes)
{
    std::vector<CurvePoint> dots;
    for (const double size : sizes) {
        const auto d = distributionOnAxis(shape, model.law, XAxis::Size, size);
        dots.push_back({std::log10(size), drawnScore(metric, model, scale, d)});
    }
    return dots;
}

Range logLogRange(const std::vector<Metric>& metrics, const Model& model, const Shape& shape, XAxis axis,
                  const Range& range)
{
    Range heights{0.0, 0.0};
    for (const double x : evenPlaces(range, axis, kRangePlaces)) {
        const auto d = distributionOnAxis(shape, model.law, axis, x);
        for (const Metric metric : metrics) {
            const double y = drawnScore(metric, model, YScale::LogLog, d);
            heights.minimum = std::isfinite(y) ? std::min(heights.minimum, std::floor(y)) : heights.minimum;
            heights.maximum = std::isfinite(y) ? std::max(heights.maximum, std::ceil(y)) : heights.maximum;
        }
    }
    return {std::max(heights.minimum, kLowestLogLog), std::min(std::max(heights.maximum, 1.0), kHighestLogLog)};
}

double lowestDrawn(Metric metric, const Grading& grading) noexcept
{
    switch (metric) {
    case Metric::TokenEditDistance: return -static_cast<double>(grading.length);
    case Metric::Brier: return -1.0;
    case Metric::CrossEntropy: return -7.0;
    case Metric::TokenAccuracy:
    case Metric::ExactMatch:
    case Metric::PassMark:
    case Metric::MultipleChoiceGrade:
    case Metric::BestOfR: break;  // chances
    }
    return 0.0;
}

ScoreValue scoreValue(Metric metric, const Grading& grading, const SuccessDistribution& d)
{
    ScoreValue value{metric, score(metric, grading, d), {kNaN, kNaN}};
    if (isProbability(metric)) {
        value.chance = logScore(metric, grading, d);
    }
    return value;
}

}  // namespace core
