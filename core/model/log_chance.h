#pragma once

#include "core/model/scale_law.h"

namespace core {

/// ln y and ln(1 - y) of one chance y, each to full relative accuracy.
/// Neither can be had from the other once y is near 0 or 1.
struct LogChance {
    double log = 0.0;      ///< ln y, in [-inf, 0]
    double logMiss = 0.0;  ///< ln(1 - y), in [-inf, 0]
};

/// ln(1 - exp(x)).
///
/// Domain:   x <= 0; above, NaN.
/// Result:   in [-inf, 0]; never throws.
/// Accuracy: 4 ulp, for an exact x. Test: LogChance.ComplementKeepsItsDigits.
/// Source:   M. Maechler, "Accurately computing log(1 - exp(-|a|))", 2012; his a is -x.
[[nodiscard]] double logOneMinusExp(double x) noexcept;

/// The chance with this ln y, whose miss follows from it: right where the relative error of ln y is small.
///
/// Domain:   log in [-inf, 0]; a positive rounding error is taken as 0, NaN gives NaN.
/// Result:   never throws.
/// Accuracy: 4 ulp, for an exact argument. Test: LogChance.ComplementKeepsItsDigits.
/// Source:   elementary.
[[nodiscard]] LogChance chanceOfLog(double log) noexcept;

/// The chance with this ln(1 - y).
///
/// Domain:   as chanceOfLog.
/// Result:   never throws.
/// Accuracy: 4 ulp, for an exact argument. Test: LogChance.ComplementKeepsItsDigits.
/// Source:   elementary.
[[nodiscard]] LogChance chanceOfLogMiss(double logMiss) noexcept;

/// The chance of the other event: log and logMiss exchanged.
///
/// Domain:   any.
/// Result:   never throws.
/// Accuracy: exact. Test: LogChance.ComplementKeepsItsDigits.
/// Source:   elementary.
[[nodiscard]] constexpr LogChance complementOf(const LogChance& chance) noexcept
{
    return {chance.logMiss, chance.log};
}

/// ln m and ln(1 - m).
///
/// Domain:   both members in [0, 1]; otherwise NaN.
/// Result:   never throws.
/// Accuracy: 2 ulp. Test: MeanSuccess.KeepsBothSides.
/// Source:   elementary; near 1 the logarithm is taken of the complement, far below 1 of what m remembers.
[[nodiscard]] LogChance logsOf(const MeanSuccess& m) noexcept;

/// ln(exp(x) + exp(y)).
///
/// Domain:   any; -inf stands for 0.
/// Result:   never throws.
/// Accuracy: 2 ulp of the larger term and of the result. Test: LogChance.ComplementKeepsItsDigits.
/// Source:   elementary.
[[nodiscard]] double logSumExp(double x, double y) noexcept;

}  // namespace core
