#pragma once

#include <cstdint>

#include "core/model/log_chance.h"

namespace core {

/// ln P(X = k) of a binomial X.
///
/// Domain:   0 <= k <= n, n >= 1, members of p in [0, 1]; elsewhere NaN.
/// Result:   in [-inf, 0]; never throws.
/// Accuracy: absolute error 1e-13 + 8 eps |result|. Test: Questions.CountsHaveBinomialChances.
/// Source:   C. Loader, "Fast and accurate computation of binomial probabilities", 2000.
[[nodiscard]] double logBinomialChance(std::int64_t n, std::int64_t k, const MeanSuccess& p) noexcept;

/// P(X >= k) of a binomial X: how often at least k of n independent tokens are right.
///
/// Domain:   1 <= k <= n, members of p in [0, 1]; a p outside gives NaN.
/// Result:   ln of the chance and of its complement; never throws.
/// Accuracy: relative error of both at most max(1e-12, 8 eps C). Test: Binomial.AgreesWithTheFiftyDigitTable.
/// Source:   positive sum by the ratio of neighbouring terms from C. Loader's form of the first one, "Fast and
///           accurate computation of binomial probabilities", 2000; his x is k.
[[nodiscard]] LogChance binomialTail(std::int64_t n, std::int64_t k, const MeanSuccess& p) noexcept;

/// The same where ln P(X = k) is known: for many p of one n and k, whose factorials need computing once.
///
/// Domain:   1 < k < n, members of p in (0, 1).
/// Result:   as binomialTail.
/// Accuracy: as binomialTail besides the error of logTerm. Test: AnswerKernel.IsTheDerivativeOfTheGradingCurve.
/// Source:   as binomialTail.
[[nodiscard]] LogChance binomialTail(std::int64_t n, std::int64_t k, const MeanSuccess& p, double logTerm) noexcept;

/// P(X >= k) of a beta-binomial X: the same when p is Beta(a, b) over questions.
///
/// Domain:   1 <= k <= n, a > 0, b > 0 and finite; elsewhere NaN.
/// Result:   ln of the chance and of its complement; never throws.
/// Accuracy: relative error of both at most max(1e-12, 8 eps C). Test: BetaBinomial.AgreesWithTheFiftyDigitTable.
/// Source:   as binomialTail, the first term as two Kullback-Leibler distances from the pooled proportion, none
///           of which cancels.
[[nodiscard]] LogChance betaBinomialTail(std::int64_t n, std::int64_t k, double a, double b) noexcept;

/// ln E[P^n] for P ~ Beta(a, b): ln(B(a + n, b) / B(a, b)) = sum over j < n of -ln(1 + b / (a + j)).
///
/// Domain:   n >= 0, a > 0, b > 0 and finite; elsewhere NaN.
/// Result:   in [-inf, 0]; never throws.
/// Accuracy: relative error 2e-14, of the result itself also where it is tiny.
///           Test: BetaBinomial.AgreesWithTheFiftyDigitTable.
/// Source:   NIST DLMF 5.12.1; the sum by Euler and Maclaurin (DLMF 2.10.1) once a + j >= 20, its integral in closed
///           form, or by Gauss and Legendre where its ends are near.
[[nodiscard]] double logBetaPower(std::int64_t n, double a, double b) noexcept;

}  // namespace core
