#include "core/picture/forecast_picture.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/model/limits.h"
#include "core/statistics/series_fit.h"

namespace core {

namespace {

/// What a series' points are drawn with.
struct PointFrame {
    bool isGraded = false;
    double cut = 0.0;
    YScale scale = YScale::Linear;
    const ForecastResult& found;
};

/// Whether a fit leaves out what lies below its cut: of rates 0 and 1, among counts what is none.
bool isUnused(const Fit& fit, const Measurement& point, bool isCounted)
{
    return fit.method == FitMethod::LeastSquares ? point.score <= 0 || point.score >= 1 : !isCounted;
}

ForecastPoint pointOf(const Measurement& point, const PointFrame& frame)
{
    const YScale scale = frame.scale;
    const auto questions = frame.isGraded ? std::nullopt : questionsOf(point);
    const auto passed = questions ? successesOf(point.score, *questions) : std::nullopt;
    Interval interval{point.low.value_or(kNaN), point.high.value_or(kNaN)};
    if (passed) {
        interval = exactInterval(*passed, *questions);
    }
    ForecastPoint drawn;
    drawn.x = std::log10(*point.size);
    drawn.score = point.score;
    drawn.y = shareOnScale(point.score, scale);
    drawn.isHeldBack = *point.size >= frame.cut;
    drawn.isUnused = frame.found && isUnused(frame.found->fit, point, passed.has_value());
    drawn.low = shareOnScale(interval.low, scale);
    drawn.high = shareOnScale(interval.high, scale);
    return drawn;
}

std::optional<std::int64_t> questionsOfNew(const Series& series, double cut)
{
    std::optional<std::int64_t> last;
    for (const Measurement& point : series.points) {
        const auto questions = questionsOf(point);
        if (questions && point.size && *point.size >= cut) {
            return questions;
        }
        last = questions ? questions : last;
    }
    return series.grade == Grade::Graded ? std::nullopt : last;
}

void addBand(std::vector<CurvePoint>& low, std::vector<CurvePoint>& high, const Interval& band, double x, YScale scale)
{
    if (!std::isnan(band.low)) {
        // Nothing right, or everything, is infinitely far: the band goes on beyond the plot and does not end there.
        const double least = std::numeric_limits<double>::min();
        const double most = 1 - 0.5 * std::numeric_limits<double>::epsilon();
        const auto place = [&](double share) {
            return shareOnScale(scale == YScale::Linear ? share : std::clamp(share, least, most), scale);
        };
        low.push_back({x, place(band.low)});
        high.push_back({x, place(band.high)});
    }
}

double placeOf(int i, const Range& x)
{
    return x.minimum + (x.maximum - x.minimum) * i / (kForecastPlaces - 1);
}

void addLines(ForecastData& data, const Fit& fit)
{
    for (int i = 0; i < kForecastPlaces; ++i) {
        const double x = placeOf(i, data.x);
        const FittedPoint at = fittedAt(fit, std::pow(10.0, x), data.questions);
        data.curve.push_back({x, shareOnScale(at.y, data.yScale)});
        addBand(data.curveLow, data.curveHigh, at.curve, x, data.yScale);
        addBand(data.measuredLow, data.measuredHigh, at.measured, x, data.yScale);
    }
}

/// Of shares the whole height; else whole halves around every point and interval, whatever the cut.
Range heightsOf(const std::vector<ForecastPoint>& points, YScale scale)
{
    if (scale == YScale::Linear) {
        return {0.0, 1.0};
    }
    Range range{HUGE_VAL, -HUGE_VAL};
    for (const ForecastPoint& point : points) {
        for (const double y : {point.y, point.low, point.high}) {
            if (std::isfinite(y)) {
                range = {std::min(range.minimum, y), std::max(range.maximum, y)};
            }
        }
    }
    if (range.minimum > range.maximum) {
        return {-1.0, 1.0};
    }
    constexpr double kRoom = 0.25;  // decades of -ln y: for a forecast that is wrong
    return {std::floor(2.0 * (range.minimum - kRoom)) / 2.0, std::ceil(2.0 * (range.maximum + kRoom)) / 2.0};
}

}  // namespace

double shareOnScale(double y, YScale scale) noexcept
{
    const double drawn = scale == YScale::Linear  ? y
                         : scale == YScale::Log10 ? std::log10(y)
                                                  : -std::log10(-std::log(y));
    return std::isfinite(drawn) ? drawn : kNaN;
}

std::string forecastSeries(const Evidence& evidence, const std::vector<std::string>& shown)
{
    std::string first;
    for (const std::string& name : shown.empty() ? evidence.names() : shown) {
        const Series* series = evidence.find(name);
        if (series == nullptr) {
            continue;
        }
        if (fitSeries(*series, requestFor(*series))) {
            return name;
        }
        first = first.empty() ? name : first;
    }
    return first;
}

bool drawsNothing(const ValidScenario& scenario)
{
    const LayoutSpec& layout = specOf(scenario.view().layout);
    if (has(layout, PanelKind::Forecast)) {
        return forecastSeries(scenario.evidence(), scenario.view().series).empty();
    }
    return has(layout, PanelKind::Strict) && scenario.view().series.empty();
}

FitRequest requestFor(const Series& series, bool floor) noexcept
{
    return {series.length.value_or(1), floor};
}

double cutOf(const std::optional<double>& cut) noexcept
{
    return cut.value_or(std::numeric_limits<double>::infinity());
}

ForecastData emptyForecast(YScale scale, const Range& logSizes)
{
    ForecastData data;
    data.yScale = scale;
    data.x = logSizes;
    data.y = heightsOf({}, scale);
    return data;
}

ForecastData forecastData(const Series& series, const FitRequest& request, std::optional<double> cut, YScale scale,
                          const Range& logSizes)
{
    return drawnForecast(series, forecast(series, request, cutOf(cut)), cut, scale, logSizes);
}

ForecastData drawnForecast(const Series& series, const ForecastResult& found, std::optional<double> cut, YScale scale,
                           const Range& logSizes, std::span<const double> hidden)
{
    const double at = cutOf(cut);
    ForecastData data;
    data.name = nameOf(series);
    data.source = series.source;
    data.yScale = scale;
    data.x = logSizes;
    for (const Measurement& point : series.points) {
        if (point.size) {
            data.points.push_back(pointOf(point, {series.grade == Grade::Graded, at, scale, found}));
            data.points.back().isHidden = std::find(hidden.begin(), hidden.end(), *point.size) != hidden.end();
        }
    }
    data.questions = questionsOfNew(series, at);
    data.cut = cut ? std::optional(std::log10(*cut)) : std::nullopt;
    data.y = heightsOf(data.points, scale);
    data.forecast = found;
    if (data.forecast) {
        addLines(data, data.forecast->fit);
    }
    return data;
}

}  // namespace core
