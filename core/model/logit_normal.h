#pragma once

#include "core/model/log_chance.h"

namespace core {

/// logit P ~ Normal(mu, sigma^2), as functions of t = logit p.
struct LogitNormal {
    double mu = 0.0;
    double sigma = 1.0;  ///< > 0

    double logDensity(double t) const noexcept;
    double slope(double t) const noexcept;  ///< derivative of logDensity
    double logUpper(double t) const noexcept;
    double logLower(double t) const noexcept;
    double hazard(double t, bool upper) const noexcept;  ///< density over upper (or lower) tail
    double mode() const noexcept { return mu; }
    double width() const noexcept { return sigma; }

    friend bool operator==(const LogitNormal&, const LogitNormal&) = default;
};

/// E[P], with its complement.
///
/// Domain:   mu finite, sigma > 0 and finite; elsewhere NaN.
/// Result:   both members in (0, 1); throws NotConverged.
/// Accuracy: relative error of both 1e-11. Test: LogitNormal.AgreesWithTheFiftyDigitTable.
/// Source:   trapezoid rule; by parts, with the logistic density as weight, where sigma is large.
[[nodiscard]] MeanSuccess meanOf(const LogitNormal& bell);

/// Standard deviation of P.
///
/// Domain:   as meanOf.
/// Result:   in (0, 1/2]; throws NotConverged.
/// Accuracy: relative error max(1e-10, 8 eps C). Test: LogitNormal.AgreesWithTheFiftyDigitTable.
/// Source:   trapezoid rule.
[[nodiscard]] double spreadOf(const LogitNormal& bell);

/// The logit-normal of this sigma whose mean is m.
///
/// Domain:   both members of m in (0, 1), sigma > 0 and finite; elsewhere mu is NaN.
/// Result:   throws NotConverged.
/// Accuracy: of mu: that of the mean, 1e-11. Test: LogitNormal.AgreesWithTheFiftyDigitTable.
/// Source:   Newton's method on ln E[P], which is concave in mu.
[[nodiscard]] LogitNormal logitNormalWithMean(const MeanSuccess& m, double sigma);

/// The sigma at which a logit-normal of mean m has this spread.
///
/// Domain:   both members of m in (0, 1), 0 < s < sqrt(m (1 - m)).
/// Result:   > 0; throws NotConverged.
/// Accuracy: relative error max(1e-10, 8 eps C). Test: LogitNormal.AgreesWithTheFiftyDigitTable.
/// Source:   bracketing in ln sigma on the ratio of variance and E[P (1 - P)].
[[nodiscard]] double logitNormalSigma(const MeanSuccess& m, double s);

}  // namespace core
