#pragma once

#include <cstdint>

#include "core/model/log_chance.h"

namespace core {

/// The chance that one of R independent attempts at L tokens has all of them right: 1 - (1 - p^L)^R.
///
/// Domain:   attempts, length >= 1; members of p in [0, 1]; a p outside gives NaN.
/// Result:   ln of the chance and of its complement; never throws.
/// Accuracy: relative error of both at most max(1e-12, 8 eps C). Test: BestOfR.AgreesWithTheFiftyDigitTable.
/// Source:   MODEL.md section 4.
[[nodiscard]] LogChance bestOf(std::int64_t attempts, std::int64_t length, const MeanSuccess& p) noexcept;

/// The p at which bestOf() is u.
///
/// Domain:   attempts, length >= 1, u in (0, 1).
/// Result:   in (0, 1); never throws.
/// Accuracy: bestOf() gives u back to 1e-9. Test: BestOfR.QuantilesAreWhereItIs.
/// Source:   the inverse of bestOf(), in logarithms.
[[nodiscard]] MeanSuccess bestOfQuantile(std::int64_t attempts, std::int64_t length, double u) noexcept;

/// The grading curve of best-of-R seen as a distribution: 1 - (1 - p^L)^R is the cumulative distribution at p of
/// G ~ Kumaraswamy(L, R), so that a score is the chance that a question's P exceeds G. All functions are of t = logit
/// p.
class BestKernel {
public:
    /// The kernel of R attempts at L tokens.
    ///
    /// Domain:   attempts, length >= 1.
    /// Result:   never throws.
    /// Accuracy: exact. Test: BestKernel.IsTheDerivativeOfTheGradingCurve.
    /// Source:   P. Kumaraswamy, "A generalized probability density function for double-bounded random processes",
    ///           Journal of Hydrology 46 (1980); his a is length, his b attempts.
    BestKernel(std::int64_t attempts, std::int64_t length) noexcept;

    double logDensity(double t) const noexcept;
    double slope(double t) const noexcept;  ///< derivative of logDensity
    double logUpper(double t) const noexcept;
    double logLower(double t) const noexcept;            ///< ln of the grading curve
    double hazard(double t, bool upper) const noexcept;  ///< density over upper (or lower) tail
    double mode() const noexcept { return mode_; }
    double width() const noexcept { return width_; }  ///< about its standard deviation

private:
    struct OneAttempt;
    OneAttempt at(double t) const noexcept;

    double attempts_;
    double length_;
    double mode_;
    double width_;
};

}  // namespace core
