#include "core/picture/prediction.h"

#include <algorithm>
#include <cmath>
#include <memory>

#include <boost/math/interpolators/cubic_hermite.hpp>

#include "core/curve/axis.h"
#include "core/curve/joined_line.h"
#include "core/curve/monotone_cubic.h"
#include "core/picture/measured.h"

namespace core {

namespace {

const double kNone = std::nan("");

double chanceFrom(YScale scale, double drawn)
{
    return scale == YScale::Log10 ? std::pow(10.0, drawn) : std::exp(-std::pow(10.0, -drawn));
}

}  // namespace

PredictionScale scaleOf(const Prediction& prediction, const Evidence& evidence)
{
    if (const auto* metric = std::get_if<Metric>(&prediction.of)) {
        return {*metric, prediction.yScale};
    }
    const Series* series = evidence.find(std::get<std::string>(prediction.of));
    return {series == nullptr ? Measure::Fraction : series->measure, prediction.yScale};
}

double toDrawn(const PredictionScale& scale, double score)
{
    if (const auto* measure = std::get_if<Measure>(&scale.of)) {
        const double drawn = onScale(*measure, scale.scale, score);
        return std::isfinite(drawn) ? drawn : kNone;
    }
    if (scale.scale == YScale::Linear) {
        return score;
    }
    const double drawn = scale.scale == YScale::Log10 ? std::log10(score) : -std::log10(-std::log(score));
    return isProbability(std::get<Metric>(scale.of)) && std::isfinite(drawn) ? drawn : kNone;
}

double fromDrawn(const PredictionScale& scale, double drawn)
{
    const auto* measure = std::get_if<Measure>(&scale.of);
    if (measure == nullptr || !isLoss(*measure)) {
        return scale.scale == YScale::Linear ? drawn : chanceFrom(scale.scale, drawn);
    }
    const double loss = scale.scale == YScale::Linear ? -drawn : std::pow(10.0, -drawn);
    return *measure == Measure::Perplexity ? std::exp(loss) : loss;
}

PredictedCurve::PredictedCurve(const std::vector<PredictionPoint>& points, XAxis axis, const PredictionScale& scale)
    : scale_(scale), x_{kNone, kNone}
{
    std::vector<std::pair<double, double>> placed;
    for (const PredictionPoint& point : points) {
        const double y = toDrawn(scale, point.y);
        if (!std::isnan(y)) {
            placed.emplace_back(toCurveX(axis, point.x), y);
        }
    }
    std::sort(placed.begin(), placed.end());  // losses rise where their curve's x falls
    std::vector<double> x;
    std::vector<double> y;
    for (const auto& [at, height] : placed) {
        if (x.empty() || at > x.back()) {
            x.push_back(at);
            y.push_back(height);
        }
    }
    if (x.size() < 2) {
        return;
    }
    x_ = {x.front(), x.back()};
    std::vector<double> slopes = monotoneSlopes(x, y);
    using Cubic = boost::math::interpolators::cubic_hermite<std::vector<double>>;
    curve_ = [cubic = std::make_shared<const Cubic>(std::move(x), std::move(y), std::move(slopes))](double at) {
        return (*cubic)(at);
    };
}

double PredictedCurve::drawnAt(double x) const
{
    return curve_ && x >= x_.minimum && x <= x_.maximum ? curve_(x) : kNone;
}

double PredictedCurve::at(double x) const
{
    return fromDrawn(scale_, drawnAt(x));
}

PredictionGap gapAt(const PredictedCurve& curve, XAxis axis, const std::vector<double>& places,
                    const std::function<double(double)>& truth)
{
    double sum = 0.0;
    int count = 0;
    PredictionGap gap{kNone, kNone, kNone};
    for (const double place : places) {
        const double x = std::clamp(toCurveX(axis, place), curve.x().minimum, curve.x().maximum);
        const double apart = std::fabs(curve.at(x) - truth(place));
        if (std::isnan(apart)) {
            continue;
        }
        sum += apart;
        ++count;
        if (!(apart <= gap.greatest)) {
            gap.greatest = apart;
            gap.at = place;
        }
    }
    gap.mean = count > 0 ? sum / count : kNone;
    return gap;
}

std::vector<double> gapPlaces(const PredictedCurve& curve, XAxis axis)
{
    std::vector<double> places;
    for (int i = 0; i < kGapPlaces && !std::isnan(curve.x().minimum); ++i) {
        const double share = static_cast<double>(i) / (kGapPlaces - 1);
        places.push_back(fromCurveX(axis, std::lerp(curve.x().minimum, curve.x().maximum, share)));
    }
    return places;
}

namespace {

/// The line of a prediction on a panel, and its heights where the gap is measured.
DrawnPrediction lineOf(const Prediction& prediction, const PredictedCurve& curve, const PredictionScale& on,
                       const PredictionFrame& frame, const std::vector<double>& places)
{
    DrawnPrediction drawn{prediction.name, {}, {}, {}, {}, prediction.locked};
    const Range x = {std::max(curve.x().minimum, frame.x.minimum), std::min(curve.x().maximum, frame.x.maximum)};
    const auto height = [&](double at) { return toDrawn(on, curve.at(at)); };
    if (x.maximum > x.minimum) {
        SamplingPlan plan{x,
                          (frame.x.maximum - frame.x.minimum) / frame.picture.width,
                          (frame.y.maximum - frame.y.minimum) / frame.picture.height,
                          {},
                          {}};
        for (const PredictionPoint& point : prediction.points) {
            plan.hints.push_back(toCurveX(prediction.axis, point.x));
        }
        drawn.points = joinedLine(sampleCurve(height, plan), frame.x, frame.y);
    }
    for (const double place : places) {
        const double at = std::clamp(toCurveX(prediction.axis, place), curve.x().minimum, curve.x().maximum);
        drawn.drawn.push_back({at, height(at)});
    }
    return drawn;
}

}  // namespace

DrawnPrediction drawnPrediction(const Prediction& prediction, const PredictionFrame& frame, const Model& model,
                                const Shape& shape)
{
    const Metric metric = std::get<Metric>(prediction.of);
    const PredictedCurve curve(prediction.points, prediction.axis, {metric, prediction.yScale});
    const std::vector<double> places = gapPlaces(curve, prediction.axis);
    DrawnPrediction drawn = lineOf(prediction, curve, {metric, frame.scale}, frame, places);
    const auto distribution = [&](double place) {
        return distributionOnAxis(shape, model.law, prediction.axis, place);
    };
    drawn.gap = gapAt(curve, prediction.axis, places,
                      [&](double place) { return score(metric, model.grading, distribution(place)); });
    for (std::size_t i = 0; i < places.size(); ++i) {
        const ScoreValue value = scoreValue(metric, model.grading, distribution(places[i]));
        const double log = value.chance.log;
        const double y = frame.scale == YScale::Linear  ? value.value
                         : frame.scale == YScale::Log10 ? log / M_LN10
                                                        : -std::log10(-log);
        drawn.truth.push_back({drawn.drawn[i].x, std::isfinite(y) ? y : kNone});
    }
    return drawn;
}

DrawnPrediction drawnPrediction(const Prediction& prediction, const PredictionFrame& frame, const Series& series)
{
    const PredictedCurve curve(prediction.points, prediction.axis, {series.measure, prediction.yScale});
    std::vector<double> places;
    std::vector<double> scores;
    for (const PlacedScore& placed : placedScores(series, Place::Size)) {
        const double x = toCurveX(prediction.axis, placed.at);
        if (x >= curve.x().minimum && x <= curve.x().maximum) {
            places.push_back(placed.at);
            scores.push_back(placed.mean.score);
        }
    }
    const PredictionScale on{series.measure, frame.scale};
    DrawnPrediction drawn = lineOf(prediction, curve, on, frame, places);
    const auto truth = [&](double place) {
        return scores[std::size_t(std::lower_bound(places.begin(), places.end(), place) - places.begin())];
    };
    drawn.gap = gapAt(curve, prediction.axis, places, truth);
    for (std::size_t i = 0; i < places.size(); ++i) {
        drawn.truth.push_back({drawn.drawn[i].x, toDrawn(on, scores[i])});
    }
    return drawn;
}

}  // namespace core
