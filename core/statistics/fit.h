#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

#include <tl/expected.hpp>

namespace core {

/// What one model of a family showed: so many of its questions right.
struct CountAtSize {
    double size = 0.0;  ///< parameters, > 0
    std::int64_t successes = 0;
    std::int64_t questions = 0;
};

/// The same where only the share is known.
struct RateAtSize {
    double size = 0.0;
    double rate = 0.0;  ///< in [0, 1]
};

/// What the data cannot say themselves.
struct FitRequest {
    std::int64_t length = 1;  ///< L, tokens an answer: with no floor, data know c L^(1/|alpha|) only
    bool floor = false;       ///< whether E is fitted as well; else it is 0

    friend bool operator==(const FitRequest&, const FitRequest&) = default;
};

enum class FitMethod { Likelihood, LeastSquares };

/// The law y = exp(-L loss), loss = E + (N / c)^alpha, that describes measurements best.
struct Fit {
    FitMethod method = FitMethod::Likelihood;
    FitRequest request;
    std::size_t points = 0;   ///< given
    std::size_t zeros = 0;    ///< of them left out: log(-ln y) has no value at y = 0
    std::size_t ones = 0;     ///< and none at y = 1
    std::size_t unknown = 0;  ///< and left out since no number of questions is known of them, as of the others
    std::size_t used = 0;
    std::size_t repeats = 0;  ///< of those used the ones of a size that others have too: runs, taken for independent
    double logMiddle = 0.0;   ///< ln N_0, N_0 the geometric mean of the sizes used
    double b = 0.0;           ///< ln of the power-law part of L loss at N_0
    double alpha = 0.0;       ///< in [-5, -0.01]
    double floor = 0.0;       ///< E >= 0, nats per token
    double logC = 0.0;        ///< ln c; c itself may be beyond the model's 1e30, and the doubles
    double seAlpha = 0.0;     ///< standard errors by the expected information; NaN at a bound and from rates alone
    double seLogC = 0.0;
    double seFloor = 0.0;
    double deviance = 0.0;  ///< NaN from rates alone
    int freedom = 0;        ///< sizes used less numbers fitted
    bool alphaAtBound = false;
    bool floorAtBound = false;
    bool falling = false;  ///< alpha would be positive: larger models are worse
    /// Of b, alpha and L E; 0 where one is at its bound.
    std::array<std::array<double, 3>, 3> covariance{};

    /// How much wider than by chance alone the points lie about the curve; at least 1.
    double dispersion() const noexcept;
    bool isOverdispersed() const noexcept { return dispersion() > 1; }
    /// Whether the fit knows its errors: not from rates alone, nor where alpha is at its bound.
    bool hasErrors() const noexcept { return method == FitMethod::Likelihood && !alphaAtBound; }
    /// Whether E, asked for, cannot be told from 0: at its bound or within 1.96 standard errors of it.
    bool isFloorUndetermined() const noexcept;
    double c() const noexcept;
    /// Whether the 95 % interval of ln c is wider than what c may be (MODEL.md section 2): nothing is known of it.
    bool isCUndetermined() const noexcept;
};

/// Why there is no fit.
enum class FitRefusal {
    TooFewSizes,      ///< fewer than 3 different sizes to use; with a floor 4
    NoSpread,         ///< every point has the same size
    NothingRight,     ///< 0 at every size
    EverythingRight,  ///< every question at every size
    NotCounts,        ///< rates that are no k / n of their n
    NotShares,        ///< scores outside [0, 1]
    NoSizes,          ///< points without a size
    FloorOfRates,     ///< a floor was asked for, and no number of questions is known
    BadNumbers,       ///< sizes that are not above 0, counts that are none
};

using FitResult = tl::expected<Fit, FitRefusal>;

/// The law of greatest likelihood under binomial counts. Without a floor the likelihood is concave and has one maximum;
/// with one it is concave for each alpha, and alpha is looked for from many starts.
///
/// Domain:   any; what cannot be fitted is refused.
/// Result:   alpha, forecast and deviance do not depend on the length; throws where a root is not found.
/// Accuracy: 1e-9 of alpha, b and E where their standard errors are below 1. Test: Fit.GivesTheModelsValues.
/// Source:   MODEL.md section 8; errors from the expected information; roots by TOMS 748 (Boost.Math).
[[nodiscard]] FitResult fitCounts(std::span<const CountAtSize> points, const FitRequest& request);

/// The line of least squares of log(-ln y) against ln N: what shares alone allow. They tell nothing of their own error,
/// so that standard errors and deviance are NaN.
///
/// Domain:   as fitCounts; no floor. Shares of 0 and 1 are left out and counted.
/// Result:   as fitCounts; never throws.
/// Accuracy: 1e-14 of alpha. Test: Fit.OfRatesGivesTheModelsValues.
/// Source:   MODEL.md section 8.
[[nodiscard]] FitResult fitRates(std::span<const RateAtSize> points, const FitRequest& request);

/// -ln y of the fitted law at a size, L loss.
///
/// Domain:   size > 0.
/// Result:   >= 0; never throws.
/// Accuracy: 1e-14 besides that of the law. Test: Fit.GivesTheModelsValues.
/// Source:   MODEL.md section 8.
[[nodiscard]] double fittedLoss(const Fit& fit, double size) noexcept;

}  // namespace core
