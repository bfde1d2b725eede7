#include "core/statistics/series_reading.h"
#include "core/model/limits.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <vector>

namespace core {

namespace {

constexpr std::size_t kFewPoints = 5;
constexpr double kZ95 = 1.959963984540054;

/// log10 of the size at which the scaled series first comes up to a share it was below; NaN where it never does.
double firstCrossing(std::span<const double> sizes, const std::vector<double>& scaled, double share)
{
    for (std::size_t i = 1; i < scaled.size(); ++i) {
        if (scaled[i - 1] < share && scaled[i] >= share) {
            const double from = std::log10(sizes[i - 1]);
            const double to = std::log10(sizes[i]);
            return from + (to - from) * (share - scaled[i - 1]) / (scaled[i] - scaled[i - 1]);
        }
    }
    return kNaN;
}

bool isWithinNoise(std::span<const double> scores, std::span<const double> errors)
{
    std::size_t small = 0;
    for (std::size_t i = 1; i < errors.size(); ++i) {
        small += std::fabs(scores[i] - scores[i - 1]) < kZ95 * std::hypot(errors[i], errors[i - 1]) ? 1U : 0U;
    }
    return errors.size() > 1 && 2 * small >= errors.size() - 1;
}

}  // namespace

SeriesReading seriesReading(std::span<const double> sizes, std::span<const double> scores,
                            std::span<const double> standardErrors)
{
    assert(standardErrors.empty() || standardErrors.size() == scores.size());
    SeriesReading reading;
    reading.sharpness = seriesSharpness(sizes, scores);
    reading.points = scores.size();
    reading.fewPoints = scores.size() < kFewPoints;
    reading.width = reading.largestStep = kNaN;
    if (std::isnan(reading.sharpness.emergence) || reading.sharpness.reason == EmergenceReason::NoRange) {
        return reading;
    }
    reading.zeroMedian = reading.sharpness.reason == EmergenceReason::ZeroMedian;
    const auto [least, most] = std::minmax_element(scores.begin(), scores.end());
    const bool rises = reading.sharpness.emergence > 0;
    std::vector<double> scaled;
    for (const double score : scores) {
        scaled.push_back((rises ? score - *least : *most - score) / (*most - *least));
    }
    reading.largestStep = 0;
    bool up = false;
    bool down = false;
    for (std::size_t i = 1; i < scaled.size(); ++i) {
        const double step = scaled[i] - scaled[i - 1];
        up = up || step > 0;
        down = down || step < 0;
        if (std::fabs(step) > reading.largestStep) {
            reading.largestStep = std::fabs(step);
            reading.largestStepTo = i;
        }
    }
    reading.notMonotone = up && down;
    const double width = firstCrossing(sizes, scaled, 0.9) - firstCrossing(sizes, scaled, 0.1);
    reading.width = width >= 0 ? width : kNaN;
    reading.withinNoise = isWithinNoise(scores, standardErrors);
    return reading;
}

}  // namespace core
