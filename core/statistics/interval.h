#pragma once

#include <cstdint>

namespace core {

/// A range that claims to hold a true value in 95 of 100 cases.
struct Interval {
    double low = 0.0;
    double high = 1.0;

    friend bool operator==(const Interval&, const Interval&) = default;
};

/// Half of a 95 % interval in standard errors: the normal distribution's quantile at 0.975.
inline constexpr double kHalfOf95 = 1.959963984540054;

/// The exact interval of a share seen as k of n (Clopper and Pearson): every share at which neither k or more nor k or
/// fewer successes are rarer than 1 in 40.
///
/// Domain:   0 <= k <= n, n from 1 to 1e9; elsewhere both ends are NaN.
/// Result:   in [0, 1]; the low end is 0 at k = 0, the high end 1 at k = n, exactly; throws where Boost's search fails.
///           Each thread remembers some thousands: a picture asks for the same at every step.
/// Accuracy: relative error 1e-11 of each end. Test: Intervals.AgreeWithTheFortyDigitTable.
/// Source:   C. J. Clopper, E. S. Pearson, Biometrika 26 (1934); quantiles of a beta distribution by Boost.Math.
///           MODEL.md section 7.
[[nodiscard]] Interval exactInterval(std::int64_t successes, std::int64_t questions);

/// Wilson's interval of a share seen as k of n: shorter than the exact one, right on average.
///
/// Domain:   as exactInterval.
/// Result:   as exactInterval, but never throws.
/// Accuracy: relative error 1e-15 of the low end and of the high end. Test: Intervals.AgreeWithTheFortyDigitTable.
/// Source:   E. B. Wilson, JASA 22 (1927); the roots of (n + z^2) p^2 - (2 k + z^2) p + k^2 / n, the smaller from their
///           product. MODEL.md section 7.
[[nodiscard]] Interval wilsonInterval(std::int64_t successes, std::int64_t questions) noexcept;

}  // namespace core
