// What a panel of measured series shows that follows from the series alone.

#include <algorithm>
#include <cmath>

#include "core/model/limits.h"
#include "core/model/threshold.h"
#include "core/picture/measured.h"
#include "core/picture/measured_fit.h"
#include "core/picture/measured_twins.h"

namespace core {

namespace {

MeasuredPoint pointOf(const Series& series, const PlacedScore& placed, Place place, YScale scale)
{
    const Measurement& mean = placed.mean;
    MeasuredPoint point;
    point.place = placed.at;
    point.score = mean.score;
    point.at = {axisPlace(place, placed.at), onScale(series.measure, scale, mean.score)};
    if (!std::isfinite(point.at.y)) {
        point.at.y = kNaN;
    }
    point.questions = mean.questions;
    if (const auto interval = intervalAt(series, placed)) {
        point.of95 = interval;
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
    if (const auto wilson = wilsonAt(series, placed)) {
        point.wilson =
            Range{onScale(series.measure, scale, wilson->minimum), onScale(series.measure, scale, wilson->maximum)};
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
    const auto finite = [](const MeasuredPoint& point) { return std::isfinite(point.at.y) && !point.hidden; };
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

/// From the least to the greatest of what is drawn: shares 0 to 1, losses up to 0 and the bound below which outputs are
/// counted, shares on log10 whole decades.
Range rangeOfY(const MeasuredData& data, std::optional<double> threshold)
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
        if (line.measure == Measure::Loss && threshold) {
            hold(onScale(Measure::Loss, data.yScale, *threshold));
        }
        for (const MeasuredPoint& point : line.points) {
            hold(point.at.y);
            hold(point.interval ? point.interval->minimum : point.at.y);
            hold(point.interval ? point.interval->maximum : point.at.y);
            std::for_each(point.runs.begin(), point.runs.end(), hold);
        }
    }
    if (range.minimum > range.maximum) {
        return linear ? Range{0.0, 1.0} : Range{-1.0, 1.0};
    }
    const bool shares = std::any_of(data.lines.begin(), data.lines.end(),
                                    [](const MeasuredLine& line) { return line.measure == Measure::Fraction; });
    if (data.yScale == YScale::Log10 && shares) {
        const double low = std::floor(range.minimum);
        return {low, std::max(std::ceil(range.maximum), low + 1.0)};
    }
    const double span = range.maximum > range.minimum ? range.maximum - range.minimum : 1.0;
    const bool atEnd = range.maximum == 0.0 || range.maximum == 1.0;
    constexpr double kMargin = 0.05;
    return {range.minimum == 0.0 ? 0.0 : range.minimum - kMargin * span,
            atEnd ? range.maximum : range.maximum + kMargin * span};
}

std::vector<Shown> shownSeries(const ValidScenario& scenario)
{
    std::vector<Shown> shown;
    for (const std::string& name : scenario.view().series) {
        if (const Series* series = scenario.evidence().find(name)) {
            shown.push_back({name, series});
        }
    }
    return shown;
}

Place placeOfAll(const std::vector<Shown>& shown)
{
    const auto is = [](Place place) { return [place](const Shown& one) { return placeOf(*one.series) == place; }; };
    if (shown.empty() || std::any_of(shown.begin(), shown.end(), is(Place::Size))) {
        return Place::Size;
    }
    return std::all_of(shown.begin(), shown.end(), is(Place::Length)) ? Place::Length : Place::Compute;
}

/// What a series over lengths would be, were every token as sure as the only one of the shortest answer.
std::vector<CurvePoint> fromFirst(const Series& series, YScale scale)
{
    const std::vector<PlacedScore> placed = placedScores(series, Place::Length);
    std::vector<CurvePoint> points;
    if (placed.empty() || placed.front().at != 1.0 || series.measure == Measure::Perplexity) {
        return points;
    }
    const double first = placed.front().mean.score;
    for (const PlacedScore& score : placed) {
        const double promised = isLoss(series.measure) ? first * score.at : std::pow(first, score.at);
        const double y = onScale(series.measure, scale, promised);
        points.push_back({score.at, std::isfinite(y) ? y : kNaN});
    }
    return points;
}

/// Answers are as long as the scenario's, unless lines of several lengths stand beside each other.
void setLengths(std::vector<MeasuredLine>& lines, const std::vector<Shown>& all)
{
    std::vector<std::optional<std::int64_t>> lengths;
    for (const MeasuredLine& line : lines) {
        const auto found =
            std::find_if(all.begin(), all.end(), [&](const Shown& one) { return one.name == line.name; });
        lengths.push_back(found->series->length);
    }
    const bool differ = std::any_of(lengths.begin(), lengths.end(),
                                    [&](const auto& length) { return length && length != lengths.front(); });
    for (std::size_t i = 0; differ && i < lines.size(); ++i) {
        lines[i].length = lengths[i];
    }
}

}  // namespace

MeasuredData measuredLines(const ValidScenario& scenario, Grade grade)
{
    const std::vector<Shown> shown = shownSeries(scenario);
    MeasuredData data;
    data.grade = grade;
    data.yScale = scenario.view().yScale;
    data.place = placeOfAll(shown);
    for (const auto& [name, series] : shown) {
        if (stands(*series, grade)) {
            MeasuredLine& line = data.lines.emplace_back();
            line.name = name;
            line.measure = series->measure;
            line.kindUnknown = series->grade == Grade::Unknown;
            line.metric = modelMetric(*series);
            if (data.place == Place::Length && !series->points.empty()) {
                line.size = series->points.front().size;
            }
        }
    }
    setLengths(data.lines, shown);
    return data;
}

MeasuredData measuredPoints(const ValidScenario& scenario, Grade grade)
{
    const std::vector<Shown> shown = shownSeries(scenario);
    const View& view = scenario.view();
    MeasuredData data = measuredLines(scenario, grade);
    data.sameOutputs = haveTwins(shown, grade);
    for (MeasuredLine& line : data.lines) {
        const Series* series = scenario.evidence().find(line.name);
        const bool few = data.place == Place::Size && !view.hidden.empty();
        const Series rest = few ? withoutSizes(*series, view.hidden) : *series;
        for (const PlacedScore& placed : placedScores(*series, data.place)) {
            line.points.push_back(pointOf(*series, placed, data.place, data.yScale));
            line.points.back().hidden = few && std::binary_search(view.hidden.begin(), view.hidden.end(), placed.at);
        }
        if (data.yScale == YScale::LogLog) {
            line.straight = straightThrough(line.points);
        }
        line.raised = data.place == Place::Size ? raisedLine(rest, shown, view.hidden, data.yScale) : std::nullopt;
        line.reading = measuredReading(rest);
        const bool isShare = series->grade != Grade::Graded && series->measure == Measure::Fraction;
        if (view.fits && isShare && data.place == Place::Size) {
            addFit(line, rest, data.yScale, view.fitFloor);
        }
        if (data.place == Place::Length) {
            line.fromFirst = fromFirst(*series, data.yScale);
        }
    }
    data.y = rangeOfY(data, shownThreshold(scenario));
    return data;
}

}  // namespace core
