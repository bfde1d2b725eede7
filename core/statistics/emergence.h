#pragma once

#include <cstddef>
#include <span>

namespace core {

/// Why a series' emergence score or slope is not an ordinary number.
enum class EmergenceReason {
    None,
    ZeroMedian,  ///< most steps are 0, but not all: the score is infinite
    NoRange,     ///< every value is the same: 0/0, taken as 0
    TooFew,      ///< fewer than three points: NaN
    NotNumbers,  ///< a value or size is not finite, or sizes do not rise: NaN
};

/// How sharply a series of scores rises from model to model.
struct SeriesSharpness {
    double slope = 0.0;            ///< greatest |dy| / d(log10 x), both scaled to run over 0 to 1
    std::size_t steepestStep = 0;  ///< the step with it ends at this index; first in ties
    double emergence = 0.0;        ///< ES
    EmergenceReason reason = EmergenceReason::None;
};

/// The sharpness of points (size, score) and their emergence score,
///
///     ES = sign(argmax y - argmin y) * (max y - min y) / sqrt(median_i (y_i - y_(i-1))^2),
///
/// the first index in ties, the median of an even number the mean of its middle two.
///
/// Domain:   n >= 3, sizes > 0 and rising, everything finite; elsewhere NaN with the reason.
/// Result:   ES in [-inf, inf]; slope in [0, inf); never throws.
/// Accuracy: 8 ulp. Test: Emergence.AgreesWithThePapersLaw.
/// Source:   A. Srivastava et al., "Beyond the Imitation Game", TMLR 2023 (arXiv 2206.04615), appendix B; as used by
///           R. Schaeffer et al. 2023, section 4. MODEL.md section 6.
[[nodiscard]] SeriesSharpness seriesSharpness(std::span<const double> sizes, std::span<const double> scores);

}  // namespace core
