#pragma once

#include <stdexcept>

namespace core {

/// A method that did not settle; what() names it. Caught at the program's edge and shown as "could not compute".
class NotConverged : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// ln(1 + x) - x.
///
/// Domain:   x >= -1 (there -inf); below, NaN.
/// Result:   in [-inf, 0]; never throws.
/// Accuracy: 8 ulp, for an exact x. Test: SpecialFunctions.AgreeWithTheFiftyDigitTable.
/// Source:   series of 2 artanh(x / (2 + x)), NIST DLMF 4.6.5; Boost's log1pmx needs hundreds of terms near 0.9.
[[nodiscard]] double logOnePlusMinus(double x) noexcept;

/// exp(x) - 1 - x.
///
/// Domain:   any x.
/// Result:   in [0, inf]; never throws.
/// Accuracy: 8 ulp. Test: SpecialFunctions.AgreeWithTheFiftyDigitTable.
/// Source:   Taylor's series for small x.
[[nodiscard]] double expMinusOneMinus(double x) noexcept;

/// The rest of Stirling's formula, ln Gamma(x) - ((x - 1/2) ln x - x + ln(2 pi) / 2).
///
/// Domain:   x > 0; at 0 inf, below NaN.
/// Result:   in [0, inf]; never throws.
/// Accuracy: absolute error 2e-14 below x = 10, 1e-17 above. Test: SpecialFunctions.AgreeWithTheFiftyDigitTable.
/// Source:   NIST DLMF 5.11.1, after a shift by the recurrence 5.5.1 where x < 10.
[[nodiscard]] double stirlingRest(double x) noexcept;

/// How far y is from x as a Poisson deviance: x ln(x / y) + y - x.
///
/// Domain:   x, y >= 0, difference = y - x, given apart because it often is known better than y.
/// Result:   in [0, inf]; never throws.
/// Accuracy: 8 eps beyond the error of y and difference. Test: SpecialFunctions.AgreeWithTheFiftyDigitTable.
/// Source:   C. Loader, "Fast and accurate computation of binomial probabilities", 2000 (bd0).
[[nodiscard]] double deviance(double x, double y, double difference) noexcept;

/// ln P(Z > z) of a standard normal Z.
///
/// Domain:   any z.
/// Result:   in [-inf, 0]; never throws.
/// Accuracy: relative error 1e-15 + 4 eps z^2 / |result|. Test: SpecialFunctions.AgreeWithTheFiftyDigitTable.
/// Source:   erfc; beyond its underflow the asymptotic series NIST DLMF 7.12.1.
[[nodiscard]] double logNormalSurvival(double z) noexcept;

/// Mills-like integral over the half line, integral from 0 to inf of exp(-slope u - curvature u^2) du.
///
/// Domain:   slope >= 0, curvature >= 0, not both 0.
/// Result:   in (0, inf); never throws.
/// Accuracy: relative error 2e-15. Test: SpecialFunctions.AgreeWithTheFiftyDigitTable.
/// Source:   sqrt(pi / (4 curvature)) exp(z^2) erfc(z), z = slope / sqrt(4 curvature); DLMF 7.7.6.
[[nodiscard]] double decayIntegral(double slope, double curvature) noexcept;

}  // namespace core
