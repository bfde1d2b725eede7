#pragma once

#include "core/statistics/emergence.h"

namespace core {

/// What stands beside an emergence score, which says little alone: it grows with the number of points, is low for a
/// leap that dips later and infinite over a floor of zeros.
struct SeriesReading {
    SeriesSharpness sharpness;
    std::size_t points = 0;
    double width = 0.0;             ///< decades from the first crossing of 10 % of the rise to that of 90 %; NaN: never
    double largestStep = 0.0;       ///< the largest single step, as a share of the rise from least to most
    std::size_t largestStepTo = 0;  ///< it ends at this index; first in ties
    bool notMonotone = false;       ///< it goes both up and down
    bool fewPoints = false;         ///< fewer than 5
    bool zeroMedian = false;        ///< most steps are 0: the score is infinite
    bool withinNoise = false;       ///< at least half of the steps are smaller than their own 95 % noise
};

/// The emergence score of points (size, score), and what it must be read with. The rise goes from the least score to
/// the most, upwards or downwards as the score's sign says; between points the series is a straight line in log10 size.
///
/// Domain:   as seriesSharpness(); standard errors of the scores, or none where they are not known, in which case
///           nothing is said of noise.
/// Result:   where the score is NaN so are width and largest step, and of a flat series; never throws.
/// Accuracy: 8 ulp. Test: SeriesReading.AgreesWithHand.
/// Source:   MODEL.md section 6; a step's noise is 1.96 sqrt(se_i^2 + se_(i-1)^2), as if the sizes' errors were
///           independent, which those of one set of questions are not.
[[nodiscard]] SeriesReading seriesReading(std::span<const double> sizes, std::span<const double> scores,
                                          std::span<const double> standardErrors = {});

}  // namespace core
