#include "core/statistics/measured_reading.h"

#include <algorithm>
#include <limits>
#include <vector>

namespace core {

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
        if (placed.mean.standardError) {
            errors.push_back(drawnError(series.measure, placed.mean.score, *placed.mean.standardError));
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
