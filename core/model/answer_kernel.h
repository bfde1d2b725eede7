#pragma once

#include <cstdint>

#include "core/model/log_chance.h"

namespace core {

/// The grading curve of "at least k of n tokens right" seen as a distribution: P(Bin(n, p) >= k) is the
/// cumulative distribution at p of G ~ Beta(k, n - k + 1), so that a score is the chance that a question's
/// P exceeds G. All functions are of t = logit p.
class AnswerKernel {
public:
    /// The kernel of k of n tokens.
    ///
    /// Domain:   1 <= k <= n.
    /// Result:   never throws.
    /// Accuracy: exact. Test: AnswerKernel.IsTheDerivativeOfTheGradingCurve.
    /// Source:   NIST DLMF 8.17.5.
    AnswerKernel(std::int64_t n, std::int64_t k) noexcept;

    double logDensity(double t) const noexcept;
    double slope(double t) const noexcept;  ///< derivative of logDensity
    double logUpper(double t) const noexcept;
    double logLower(double t) const noexcept;            ///< ln of the grading curve
    double hazard(double t, bool upper) const noexcept;  ///< density over upper (or lower) tail
    double mode() const noexcept;
    double width() const noexcept;  ///< about its standard deviation

private:
    double logDensityAt(const MeanSuccess& p) const noexcept;
    LogChance grade(double t) const noexcept;

    std::int64_t n_;
    std::int64_t k_;
    double right_;  ///< k
    double wrong_;  ///< n - k + 1
    double logConstant_;
    double logFactorials_;  ///< -ln B(right, wrong)
};

}  // namespace core
