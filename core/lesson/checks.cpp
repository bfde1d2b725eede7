#include "core/lesson/checks.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <locale>
#include <sstream>

#include "core/evidence/places.h"
#include "core/model/limits.h"
#include "core/picture/drawing.h"
#include "core/picture/table.h"
#include "core/statistics/forecast.h"
#include "core/statistics/interval.h"
#include "core/statistics/measured_reading.h"
#include "core/statistics/series_fit.h"
#include "core/statistics/whole_sharpness.h"
#include "core/text/excerpt.h"
#include "core/text/number_text.h"

namespace core {

namespace {

/// As a person reads it, without the last digits of binary arithmetic.
std::string decimalText(double value, int digits)
{
    std::ostringstream text;
    text.imbue(std::locale::classic());
    text.precision(digits);
    text << value;
    return text.str();
}

/// What a number may be.
std::string allowedText(double value, double within)
{
    constexpr int kDigits = 10;
    const std::string low = decimalText(value - within, kDigits);
    return std::isfinite(value) && within > 0 ? low + ".." + decimalText(value + within, kDigits) : low;
}

bool isNear(double computed, double value, double within)
{
    constexpr double kSlack = 1e-9;  // of the limit itself: 0.0625 is within half a unit of 0.063 as of 0.062
    return computed == value || std::abs(computed - value) <= within * (1 + kSlack);
}

double scoreAt(const LessonCheck& check, const ValidScenario& scenario)
{
    TableRequest request;
    request.axis = drawingOf(scenario.view()).xAxis;
    request.metrics = {std::get<Metric>(check.of)};
    request.at = std::vector<double>{check.at};
    const auto table = evaluateTable(scenario, request);
    return table ? table->rows.front().back() : kNaN;
}

Sharpness sharpnessOf(const LessonCheck& check, const ValidScenario& scenario)
{
    return wholeSharpness(scenario, shapeOf(scenario), drawingOf(scenario.view()).xAxis, std::get<Metric>(check.of));
}

const Series& seriesOf(const LessonCheck& check, const ValidScenario& scenario)
{
    return *scenario.evidence().find(std::get<std::string>(check.of));
}

/// Of a metric at the sizes chosen.
double emergenceOf(Metric metric, const ValidScenario& scenario)
{
    const std::vector<double>& sizes = scenario.view().sizes;
    TableRequest request{XAxis::Size, {metric}, sizes, false};
    const auto table = evaluateTable(scenario, request);
    std::vector<double> scores;
    for (std::size_t i = 0; table && i < table->rows.size(); ++i) {
        scores.push_back(table->rows[i].back());
    }
    return seriesSharpness(sizes, scores).emergence;
}

double emergenceOf(const LessonCheck& check, const ValidScenario& scenario)
{
    const auto* const metric = std::get_if<Metric>(&check.of);
    return metric != nullptr ? emergenceOf(*metric, scenario)
                             : measuredReading(seriesOf(check, scenario)).reading.sharpness.emergence;
}

FitResult fitOf(const LessonCheck& check, const ValidScenario& scenario, double otherwise)
{
    const Series& series = seriesOf(check, scenario);
    return fitSeries(series, {series.length.value_or(1), false}, scenario.view().cut.value_or(otherwise));
}

double fitNumber(const LessonCheck& check, const ValidScenario& scenario)
{
    const FitResult fit = fitOf(check, scenario, std::numeric_limits<double>::infinity());
    return !fit ? kNaN : check.number == FitNumber::C ? fit->c() : fit->alpha;
}

double forecastAt(const LessonCheck& check, const ValidScenario& scenario)
{
    const FitResult fit = fitOf(check, scenario, check.at);
    return fit ? fittedAt(*fit, check.at, std::nullopt).y : kNaN;
}

double computed(const LessonCheck& check, const ValidScenario& scenario)
{
    switch (check.kind) {
    case CheckKind::Score: return scoreAt(check, scenario);
    case CheckKind::Width: return sharpnessOf(check, scenario).width;
    case CheckKind::Ratio: return sharpnessOf(check, scenario).ratio;
    case CheckKind::Emergence: return emergenceOf(check, scenario);
    case CheckKind::Fit: return fitNumber(check, scenario);
    case CheckKind::Forecast: return forecastAt(check, scenario);
    case CheckKind::Series:
    case CheckKind::Interval: break;
    }
    return kNaN;
}

LessonFault wrong(const LessonCheck& check, double found, double value, double within)
{
    constexpr int kDigits = 6;
    constexpr std::size_t kLongest = 200;  // of a series' name
    const std::string& statement = check.statement;
    const std::string field = statement.size() > kLongest ? excerpt(statement) : statement;
    return {check.line, {ErrorCode::DoesNotHold, field, decimalText(found, kDigits), allowedText(value, within)}};
}

std::optional<LessonFault> faultOfInterval(const LessonCheck& check)
{
    const Interval interval = exactInterval(check.successes, check.questions);
    if (!isNear(interval.low, check.value, check.within)) {
        return wrong(check, interval.low, check.value, check.within);
    }
    if (!isNear(interval.high, check.high, check.withinHigh)) {
        return wrong(check, interval.high, check.high, check.withinHigh);
    }
    return std::nullopt;
}

std::optional<LessonFault> faultOfSeries(const LessonCheck& check, const ValidScenario& scenario)
{
    constexpr double kSame = 1e-9;  // sizes are typed, 6.7B
    const Series& series = seriesOf(check, scenario);
    std::string sizes;
    for (const PlacedScore& placed : placedScores(series, placeOf(series))) {
        if (std::abs(placed.at - check.at) <= kSame * check.at) {
            const double score = placed.mean.score;
            return isNear(score, check.value, check.within)
                       ? std::nullopt
                       : std::optional(wrong(check, score, check.value, check.within));
        }
        sizes.append(sizes.empty() ? "" : ", ").append(shortestText(placed.at));
    }
    return LessonFault{check.line,
                       {ErrorCode::UnknownName, "check " + excerpt(check.statement), shortestText(check.at), sizes}};
}

}  // namespace

std::optional<LessonFault> faultOf(const LessonCheck& check, const ValidScenario& scenario)
{
    if (check.kind == CheckKind::Interval) {
        return faultOfInterval(check);
    }
    if (check.kind == CheckKind::Series) {
        return faultOfSeries(check, scenario);
    }
    const double found = computed(check, scenario);
    return isNear(found, check.value, check.within) ? std::nullopt
                                                    : std::optional(wrong(check, found, check.value, check.within));
}

LessonFaults failedChecks(const Lesson& lesson)
{
    LessonFaults faults;
    for (const LessonStep& step : lesson.steps) {
        for (const LessonCheck& check : step.checks) {
            if (auto fault = faultOf(check, step.scenario)) {
                faults.push_back(*std::move(fault));
            }
        }
    }
    return faults;
}

}  // namespace core
