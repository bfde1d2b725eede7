#include "core/statistics/measured_reading.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>
#include <vector>

#include "core/statistics/interval.h"

namespace core {

namespace {

/// Of a score of n questions without an error of its own as if one more of each kind had come, since none is no
/// certainty; a reading error holds whatever was sampled.
std::optional<double> errorOf(const Series& series, const Measurement& point)
{
    std::optional<double> error = point.standardError;
    const bool isCounted = series.measure == Measure::Fraction && series.grade != Grade::Graded;
    if (!error && point.questions && isCounted) {
        const auto n = static_cast<double>(*point.questions);
        const double share = (point.score * n + 1) / (n + 2);
        error = std::sqrt(std::max(0.0, share * (1 - share)) / n);
    }
    if (series.readingError) {
        error = std::hypot(error.value_or(0.0), *series.readingError / kHalfOf95);
    }
    return error;
}

}  // namespace

MeasuredReading measuredReading(const Series& series)
{
    MeasuredReading measured;
    measured.place = placeOf(series);
    measured.least = measured.most = std::numeric_limits<double>::quiet_NaN();
    std::vector<double> places;
    std::vector<double> scores;
    std::vector<double> errors;
    for (const PlacedScore& placed : placedScores(series, measured.place)) {
        places.push_back(placed.at);
        scores.push_back(drawnScore(series.measure, placed.mean.score));
        if (const auto error = errorOf(series, placed.mean)) {
            errors.push_back(drawnError(series.measure, placed.mean.score, *error));
        }
    }
    if (errors.size() != scores.size()) {
        errors.clear();
    }
    measured.reading = seriesReading(places, scores, errors);
    if (!scores.empty()) {
        const auto [least, most] = std::minmax_element(scores.begin(), scores.end());
        measured.least = *least;
        measured.most = *most;
    }
    return measured;
}

}  // namespace core
