#include "core/evidence/places.h"

#include <algorithm>
#include <cmath>

namespace core {

namespace {

/// The mean of runs of which there is more than one.
Measurement meanOf(const Series& series, const std::vector<std::size_t>& runs)
{
    Measurement mean = series.points[runs.front()];
    const auto count = static_cast<double>(runs.size());
    double sum = 0;
    double squares = 0;
    std::int64_t questions = 0;
    bool errorsKnown = true;
    bool questionsKnown = true;
    for (const std::size_t run : runs) {
        const Measurement& point = series.points[run];
        sum += point.score;
        squares += point.standardError.value_or(0) * point.standardError.value_or(0);
        questions += point.questions.value_or(0);
        errorsKnown = errorsKnown && point.standardError;
        questionsKnown = questionsKnown && point.questions;
    }
    mean.score = sum / count;
    mean.standardError = errorsKnown ? std::optional(std::sqrt(squares) / count) : std::nullopt;
    mean.questions = questionsKnown ? std::optional(questions) : std::nullopt;
    mean.low = mean.high = std::nullopt;
    return mean;
}

}  // namespace

Place placeOf(const Series& series) noexcept
{
    const auto has = [&](std::optional<double> Measurement::*place) {
        return std::any_of(series.points.begin(), series.points.end(),
                           [&](const Measurement& point) { return (point.*place).has_value(); });
    };
    if (has(&Measurement::answerLength)) {
        return Place::Length;
    }
    return has(&Measurement::size) || series.points.empty() ? Place::Size : Place::Compute;
}

std::vector<PlacedScore> placedScores(const Series& series, Place place)
{
    const auto at = place == Place::Size      ? &Measurement::size
                    : place == Place::Compute ? &Measurement::compute
                                              : &Measurement::answerLength;
    std::vector<std::size_t> order;
    order.reserve(series.points.size());
    for (std::size_t i = 0; i < series.points.size(); ++i) {
        if (series.points[i].*at) {
            order.push_back(i);
        }
    }
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return series.points[a].*at < series.points[b].*at; });
    std::vector<PlacedScore> placed;
    placed.reserve(order.size());
    for (const std::size_t i : order) {
        const double here = *(series.points[i].*at);
        if (placed.empty() || placed.back().at != here) {
            placed.push_back({here, series.points[i], {}});
        }
        placed.back().runs.push_back(i);
    }
    for (PlacedScore& score : placed) {
        if (score.runs.size() > 1) {
            score.mean = meanOf(series, score.runs);
        }
    }
    return placed;
}

double axisPlace(Place place, double at) noexcept
{
    return place == Place::Length ? at : std::log10(at);
}

double drawnScore(Measure measure, double score) noexcept
{
    switch (measure) {
    case Measure::Loss: return 0.0 - score;  // a loss of 0 is no "-0"
    case Measure::Perplexity: return 0.0 - std::log(score);
    case Measure::Fraction:
    case Measure::Score: break;
    }
    return score;
}

double drawnError(Measure measure, double score, double standardError) noexcept
{
    return measure == Measure::Perplexity ? standardError / score : standardError;
}

}  // namespace core
