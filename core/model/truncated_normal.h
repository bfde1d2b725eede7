#pragma once

#include <cmath>

#include "core/model/limits.h"
#include "core/model/log_chance.h"

namespace core {

/// Density ~ exp(theta p - lambda p^2) on [0, 1], kept from the end nearer to the mean: v is p, or 1 - p where
/// the mean is above 1/2, and the density ~ exp(alpha v - lambda v^2) with alpha <= lambda. Functions of
/// t = logit p.
struct TruncatedNormal {
    double alpha = 0.0;
    double lambda = 0.0;     ///< >= 0
    bool mirrored = false;   ///< v = 1 - p
    double logMass = 0.0;    ///< ln of the integral of exp(logWeight(v))
    double partBelow = 0.0;  ///< that integral up to the peak inside [0, 1]; 0 where there is none
    double partAbove = 0.0;  ///< and from there on
    double centre = 0.0;     ///< about the mode in t
    double scale = 1.0;      ///< about the width in t

    /// ln f(p).
    double logChanceDensity(const MeanSuccess& p) const noexcept;
    double logDensity(double t) const noexcept;
    double slope(double t) const noexcept;  ///< derivative of logDensity
    /// ln P(P > p) and ln P(P <= p).
    double logAbove(const MeanSuccess& p) const noexcept;
    double logBelow(const MeanSuccess& p) const noexcept;
    double logUpper(double t) const noexcept;
    double logLower(double t) const noexcept;
    double hazard(double t, bool upper) const noexcept;  ///< density over upper (or lower) tail
    double mode() const noexcept { return centre; }
    double width() const noexcept { return scale; }
    /// So narrow beside its distance to an end that t = logit p has too few digits to stand for the places in it; the
    /// ends are then beyond reach, and it is a normal.
    bool isNarrow() const noexcept { return scale < 1e-5; }
    /// visit(t, ln weight) at 61 places, z = -21 .. 21 standard deviations by trapezoid, weights summing to 1. Each t
    /// is found from its distance to the mean, not the weight from t. Where isNarrow().
    template <class Visit>
    void visitNarrow(const Visit& visit) const
    {
        constexpr double kStep = 0.7;
        const double spread = 1 / std::sqrt(2 * lambda);
        for (int i = -30; i <= 30; ++i) {
            const double z = kStep * i;
            const double v = alpha / (2 * lambda) + z * spread;
            const MeanSuccess p = mirrored ? MeanSuccess{1 - v, v} : MeanSuccess{v, 1 - v};
            visit(logit(p), std::log(kStep) - kHalfLogTwoPi - 0.5 * z * z);
        }
    }

    friend bool operator==(const TruncatedNormal&, const TruncatedNormal&) = default;

private:
    double logWeight(double v) const noexcept;
    double logPartBelow(double v) const noexcept;
    double logPartAbove(double v, double rest) const noexcept;
};

/// Standard deviation of P.
///
/// Domain:   a bell made by truncatedNormalWithMean.
/// Result:   > 0; never throws.
/// Accuracy: relative error 1e-12 besides that of alpha. Test: TruncatedNormal.AgreesWithTheFiftyDigitTable.
/// Source:   Gauss and Legendre's rule.
[[nodiscard]] double spreadOf(const TruncatedNormal& bell) noexcept;

/// The truncated normal of this lambda whose mean is m.
///
/// Domain:   both members of m in (0, 1), lambda >= 0 and finite; elsewhere alpha is NaN.
/// Result:   throws NotConverged.
/// Accuracy: of the mean, relative 1e-12. Test: TruncatedNormal.AgreesWithTheFiftyDigitTable.
/// Source:   Newton's method with bracketing; the mean by Gauss and Legendre's rule, so that uniform, exponential
///           and normal limits need no formulas of their own.
[[nodiscard]] TruncatedNormal truncatedNormalWithMean(const MeanSuccess& m, double lambda);

/// The lambda at which a truncated normal of mean m has this spread; 0 where it cannot be that wide.
///
/// Domain:   both members of m in (0, 1), s > 0.
/// Result:   >= 0; throws NotConverged.
/// Accuracy: relative error max(1e-10, 8 eps C). Test: TruncatedNormal.AgreesWithTheFiftyDigitTable.
/// Source:   bracketing on 1 / variance, which is nearly linear in lambda.
[[nodiscard]] double truncatedNormalLambda(const MeanSuccess& m, double s);

}  // namespace core
