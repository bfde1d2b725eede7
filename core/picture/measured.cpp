#include "core/picture/measured.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/curve/axis.h"
#include "core/picture/metric_curve.h"
#include "core/statistics/interval.h"

namespace core {

namespace {

const double kGap = std::nan("");
constexpr double kInfinity = std::numeric_limits<double>::infinity();

bool isLoss(Measure measure)
{
    return measure == Measure::Loss || measure == Measure::Perplexity;
}

/// A loss in nats, of a perplexity its logarithm.
double lossOf(Measure measure, double score)
{
    return measure == Measure::Perplexity ? std::log(score) : score;
}

MeasuredPoint pointOf(const Series& series, const PlacedScore& placed, YScale scale)
{
    const Measurement& mean = placed.mean;
    MeasuredPoint point;
    point.place = placed.at;
    point.score = mean.score;
    point.at = {std::log10(placed.at), onScale(series.measure, scale, mean.score)};
    if (!std::isfinite(point.at.y)) {
        point.at.y = kGap;
    }
    if (const auto interval = intervalOf(series.measure, mean)) {
        const double one = onScale(series.measure, scale, interval->minimum);
        const double other = onScale(series.measure, scale, interval->maximum);
        point.interval = Range{std::min(one, other), std::max(one, other)};
    } else {
        point.open = mean.standardError == 0.0;
    }
    for (const std::size_t run : placed.runs) {
        point.runs.push_back(onScale(series.measure, scale, series.points[run].score));
    }
    if (point.runs.size() < 2) {
        point.runs.clear();
    }
    if (series.grade == Grade::Strict && series.measure == Measure::Fraction && series.length) {
        point.impliedSuccess = std::exp(std::log(mean.score) / static_cast<double>(*series.length));
    }
    return point;
}

/// By least squares, through the points that have a place.
std::optional<StraightLine> straightThrough(const std::vector<MeasuredPoint>& points)
{
    double count = 0;
    double x = 0;
    double y = 0;
    const auto finite = [](const MeasuredPoint& point) { return std::isfinite(point.at.y); };
    for (const MeasuredPoint& point : points) {
        if (finite(point)) {
            ++count;
            x += point.at.x;
            y += point.at.y;
        }
    }
    double across = 0;
    double along = 0;
    for (const MeasuredPoint& point : points) {
        if (finite(point)) {
            across += (point.at.x - x / count) * (point.at.y - y / count);
            along += (point.at.x - x / count) * (point.at.x - x / count);
        }
    }
    if (count < 3 || along <= 0) {
        return std::nullopt;
    }
    StraightLine line;
    line.slope = across / along;
    line.height = y / count - line.slope * x / count;
    for (const MeasuredPoint& point : points) {
        if (finite(point)) {
            line.bend = std::max(line.bend, std::fabs(point.at.y - line.slope * point.at.x - line.height));
        }
    }
    return line;
}

/// The model's score on the scale: an error is minus a loss there.
double modelOnScale(Metric metric, const Model& model, YScale scale, const SuccessDistribution& d)
{
    const double value = score(metric, model.grading, d);
    if (scale == YScale::Linear) {
        return value;
    }
    if (!isProbability(metric)) {
        return onScale(Measure::Loss, scale, -value);
    }
    const double log = logScore(metric, model.grading, d).log;
    return scale == YScale::Log10 ? log / M_LN10 : -std::log10(-log);
}

/// Whether a series belongs to the panel of a grade.
bool stands(const Series& series, Grade grade)
{
    return (series.grade == Grade::Graded) == (grade == Grade::Graded);
}

Range rangeOfX(const ValidScenario& scenario, const Shape& shape, const MeasuredData& data)
{
    if (data.place == Place::Size) {
        return curveRange(XAxis::Size, axisRange(scenario, shape, XAxis::Size));
    }
    Range range{kInfinity, -kInfinity};
    for (const MeasuredLine& line : data.lines) {
        for (const MeasuredPoint& point : line.points) {
            range.minimum = std::min(range.minimum, point.at.x - 0.5);
            range.maximum = std::max(range.maximum, point.at.x + 0.5);
        }
    }
    return range.minimum < range.maximum ? range : Range{18.0, 26.0};  // of training runs as there are
}

/// From the least to the greatest of what is drawn: shares 0 to 1, losses up to
/// 0, on logarithmic scales whole decades.
Range rangeOfY(const MeasuredData& data)
{
    const bool linear = data.yScale == YScale::Linear;
    Range range{kInfinity, -kInfinity};
    const auto hold = [&](double y) {
        if (std::isfinite(y)) {
            range.minimum = std::min(range.minimum, y);
            range.maximum = std::max(range.maximum, y);
        }
    };
    for (const MeasuredLine& line : data.lines) {
        const bool share = line.measure == Measure::Fraction;
        if (share && data.yScale != YScale::LogLog) {
            hold(linear ? 1.0 : 0.0);
        }
        if (linear && (share || isLoss(line.measure))) {
            hold(0.0);
        }
        for (const MeasuredPoint& point : line.points) {
            hold(point.at.y);
            hold(point.interval ? point.interval->minimum : point.at.y);
            hold(point.interval ? point.interval->maximum : point.at.y);
        }
    }
    if (range.minimum > range.maximum) {
        return linear ? Range{0.0, 1.0} : Range{-1.0, 1.0};
    }
    if (!linear) {
        const double low = std::floor(range.minimum);
        return {low, std::max(std::ceil(range.maximum), low + 1.0)};
    }
    const double span = range.maximum > range.minimum ? range.maximum - range.minimum : 1.0;
    const bool atEnd = range.maximum == 0.0 || range.maximum == 1.0;
    constexpr double kMargin = 0.05;
    return {range.minimum == 0.0 ? 0.0 : range.minimum - kMargin * span,
            atEnd ? range.maximum : range.maximum + kMargin * span};
}

/// The same metric's curve of the model, drawn between the ends of the panel.
void addModel(MeasuredLine& line, const MeasuredData& data, const Model& model, const Shape& shape,
              const PictureSize& picture)
{
    SamplingPlan plan;
    plan.x = data.x;
    plan.xPerPixel = (data.x.maximum - data.x.minimum) / picture.width;
    plan.yPerPixel = (data.y.maximum - data.y.minimum) / picture.height;
    line.model = sampleCurve(
        [&](double x) {
            const auto d = distributionOnAxis(shape, model.law, XAxis::Size, fromCurveX(XAxis::Size, x));
            const double y = modelOnScale(line.metric, model, data.yScale, d);
            return y >= data.y.minimum && y <= data.y.maximum ? y : kGap;
        },
        plan);
}

}  // namespace

double onScale(Measure measure, YScale scale, double score)
{
    if (scale == YScale::Linear) {
        return drawnScore(measure, score);
    }
    if (isLoss(measure)) {
        const double loss = lossOf(measure, score);
        const double log = loss > 0 ? std::log10(loss) : kGap;
        return scale == YScale::Log10 ? log : -log;
    }
    if (scale == YScale::Log10) {
        return score >= 0 ? std::log10(score) : kGap;
    }
    const bool share = measure == Measure::Fraction && score >= 0 && score <= 1;
    return share ? -std::log10(-std::log(score)) : kGap;
}

std::optional<Range> intervalOf(Measure measure, const Measurement& point)
{
    const bool share = measure == Measure::Fraction;
    if (point.low && point.high) {
        return Range{*point.low, *point.high};
    }
    const bool atAnEnd = share && (point.score == 0 || point.score == 1);
    if (point.standardError && !(atAnEnd && *point.standardError == 0)) {
        const double half = kHalfOf95 * *point.standardError;
        const Range range{point.score - half, point.score + half};
        return share ? Range{std::max(range.minimum, 0.0), std::min(range.maximum, 1.0)} : range;
    }
    constexpr std::int64_t kMost = 1'000'000'000;
    if (!share || !point.questions || *point.questions > kMost) {
        return std::nullopt;
    }
    const auto right = static_cast<std::int64_t>(std::llround(point.score * static_cast<double>(*point.questions)));
    const Interval interval = exactInterval(right, *point.questions);
    return Range{interval.low, interval.high};
}

Metric modelMetric(const Series& series)
{
    const auto says = [&](std::string_view word) { return series.metric.find(word) != std::string::npos; };
    if (says("multiple choice grade") || says("multiple_choice_grade")) {
        return Metric::MultipleChoiceGrade;
    }
    if (says("rier")) {
        return Metric::Brier;
    }
    if (says("edit distance") || says("edit_distance")) {
        return Metric::TokenEditDistance;
    }
    if (isLoss(series.measure)) {
        return Metric::CrossEntropy;
    }
    return series.grade == Grade::Graded ? Metric::TokenAccuracy : Metric::ExactMatch;
}

MeasuredData measuredData(const ValidScenario& scenario, const Shape& shape, Grade grade, const PictureSize& picture)
{
    MeasuredData data;
    data.grade = grade;
    data.yScale = scenario.view().yScale;
    data.place = Place::Compute;
    std::vector<std::pair<std::string, const Series*>> shown;
    for (const std::string& name : scenario.view().series) {
        const Series* series = scenario.evidence().find(name);
        if (series != nullptr) {
            data.place = placeOf(*series) == Place::Size ? Place::Size : data.place;
            shown.emplace_back(name, series);
        }
    }
    data.place = shown.empty() ? Place::Size : data.place;
    for (const auto& [name, series] : shown) {
        if (!stands(*series, grade)) {
            continue;
        }
        MeasuredLine line{name, series->measure, modelMetric(*series), {}, {}, {}};
        for (const PlacedScore& placed : placedScores(*series, data.place)) {
            line.points.push_back(pointOf(*series, placed, data.yScale));
        }
        if (data.yScale == YScale::LogLog) {
            line.straight = straightThrough(line.points);
        }
        data.lines.push_back(std::move(line));
    }
    data.x = rangeOfX(scenario, shape, data);
    data.y = rangeOfY(data);
    for (MeasuredLine& line : data.lines) {
        if (data.place == Place::Size) {
            addModel(line, data, scenario.model(), shape, picture);
        }
    }
    return data;
}

}  // namespace core
