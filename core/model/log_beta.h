#pragma once

#include "core/model/log_chance.h"

namespace core {

/// ln of the density of logit P at logit p for P ~ Beta(a, b): p^a (1 - p)^b / B(a, b).
///
/// Domain:   a, b in [1e-300, 1e150], members of p in (0, 1); at 0 and 1 -inf, elsewhere NaN.
/// Result:   natural logarithm; never throws.
/// Accuracy: absolute error 4e-14 + 8 eps C |result|. Test: LogBeta.AgreesWithTheFiftyDigitTable.
/// Source:   B(a, b) by Stirling's formula, in C. Loader's form: no lgamma is subtracted from another.
[[nodiscard]] double logBetaLogitDensity(double a, double b, const MeanSuccess& p) noexcept;

/// The same of one a and b at many places, bit for bit: what does not depend on p is found once.
class BetaLogitDensity {
public:
    BetaLogitDensity(double a, double b) noexcept;

    double at(const MeanSuccess& p) const noexcept;
    double atLogit(double t) const noexcept;  ///< also where p or 1 - p would underflow

private:
    double a_;
    double b_;
    double constant_;  ///< NaN where a and b are no shapes
};

/// ln I_p(a, b) and ln(1 - I_p(a, b)), the regularised incomplete beta function: P(P <= p) and P(P > p).
///
/// Domain:   a, b in [1e-300, 1e150], members of p in [0, 1]; elsewhere NaN.
/// Result:   natural logarithms; throws NotConverged if its quadrature does not settle.
/// Accuracy: relative error of both at most max(1e-12, 8 eps C). Test: LogBeta.AgreesWithTheFiftyDigitTable.
/// Source:   A. R. DiDonato, A. H. Morris, "Algorithm 708", ACM TOMS 18 (1992), equation 9 (the even part of
///           NIST DLMF 8.17.22) where it settles soon; a power series (DLMF 8.17.7) for a < 1; else the integral
///           itself by the trapezoid rule.
[[nodiscard]] LogChance logIncompleteBeta(double a, double b, const MeanSuccess& p);

}  // namespace core
