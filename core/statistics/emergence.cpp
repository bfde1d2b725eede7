#include "core/statistics/emergence.h"
#include "core/model/limits.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <vector>

namespace core {

namespace {

bool areNumbers(std::span<const double> sizes, std::span<const double> scores)
{
    const auto finite = [](double value) { return std::isfinite(value); };
    return std::all_of(sizes.begin(), sizes.end(), finite) && std::all_of(scores.begin(), scores.end(), finite)
           && sizes.front() > 0
           && std::adjacent_find(sizes.begin(), sizes.end(), [](double a, double b) { return !(a < b); })
                  == sizes.end();
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    const std::size_t half = values.size() / 2;
    return values.size() % 2 == 1 ? values[half] : 0.5 * (values[half - 1] + values[half]);
}

}  // namespace

SeriesSharpness seriesSharpness(std::span<const double> sizes, std::span<const double> scores)
{
    assert(sizes.size() == scores.size());
    if (scores.size() < 3) {
        return {kNaN, 0, kNaN, EmergenceReason::TooFew};
    }
    if (!areNumbers(sizes, scores)) {
        return {kNaN, 0, kNaN, EmergenceReason::NotNumbers};
    }
    const auto least = std::min_element(scores.begin(), scores.end());
    const auto most = std::max_element(scores.begin(), scores.end());
    const double range = *most - *least;
    if (range == 0) {
        return {0, 0, 0, EmergenceReason::NoRange};
    }
    SeriesSharpness result;
    const double decades = std::log10(sizes.back()) - std::log10(sizes.front());
    std::vector<double> squares;  // scaled by the range, so that a range of 1e-200 does not vanish
    for (std::size_t i = 1; i < scores.size(); ++i) {
        const double step = (scores[i] - scores[i - 1]) / range;
        const double slope = std::fabs(step) / ((std::log10(sizes[i]) - std::log10(sizes[i - 1])) / decades);
        if (slope > result.slope) {
            result.slope = slope;
            result.steepestStep = i;
        }
        squares.push_back(step * step);
    }
    const double typical = median(squares);
    result.emergence = (most > least ? 1 : -1) / std::sqrt(typical);  // infinite over 0
    result.reason = typical == 0 ? EmergenceReason::ZeroMedian : EmergenceReason::None;
    return result;
}

}  // namespace core
