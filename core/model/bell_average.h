#pragma once

#include <cmath>
#include <cstdint>

#include "core/model/answer_kernel.h"
#include "core/model/find_mode.h"
#include "core/model/log_chance.h"
#include "core/model/trapezoid.h"

namespace core {

/// ln of the chance that a draw of `density` falls below (upper = true) or above a draw of `other`:
/// integral of density(t) times other's upper (or lower) tail at t.
///
/// Domain:   two distributions of t with logDensity, slope, logUpper, logLower, hazard, mode and width.
/// Result:   in [-inf, 0]; throws NotConverged.
/// Accuracy: relative error of the chance 1e-11 besides the distributions' own.
///           Test: BellAverage.AgreesWithTheFiftyDigitTable.
/// Source:   trapezoid rule around the peak of the whole integrand.
template <class Density, class Other>
[[nodiscard]] double logChanceBeside(const Density& density, const Other& other, bool upper)
{
    const auto logTail = [&](double t) { return upper ? other.logUpper(t) : other.logLower(t); };
    const auto slope = [&](double t) {
        const double hazard = other.hazard(t, upper);
        return density.slope(t) + (upper ? -hazard : hazard);
    };
    const Peak peak = findPeak(slope, density.mode(), density.width());
    const auto integrand = [&](double t) { return IntegrandPoint{density.logDensity(t) + logTail(t)}; };
    return integrateLine(integrand, peak.at, peak.width).log();
}

/// E[g(P)] over a bell that visits places with weights, as narrow truncated normals do: both sides are sums of positive
/// terms. Of a kernel much wider than the bell.
///
/// Domain:   a kernel with logUpper and logLower, a bell with visitNarrow.
/// Result:   ln of it and of its complement; never throws.
/// Accuracy: relative error of both 1e-12 besides the kernel's own. Test: BellAverage.KeepsItsDigitsInANarrowBell.
/// Source:   trapezoid rule of step 0.7 standard deviations, whose error is exp(-2 pi^2 / 0.7^2).
template <class Kernel, class Bell>
[[nodiscard]] LogChance averageOverNarrow(const Kernel& kernel, const Bell& bell)
{
    LogChance sum{-HUGE_VAL, -HUGE_VAL};
    bell.visitNarrow([&](double t, double logWeight) {
        sum.log = logSumExp(sum.log, logWeight + kernel.logLower(t));
        sum.logMiss = logSumExp(sum.logMiss, logWeight + kernel.logUpper(t));
    });
    return sum.log < sum.logMiss ? chanceOfLog(sum.log) : chanceOfLogMiss(sum.logMiss);
}

/// E[g(P)] over a bell of t = logit p, g the cumulative distribution of a kernel G: the chance that P exceeds G.
///
/// Domain:   a kernel and a bell as in logChanceBeside; advantage > 0.
/// Result:   ln of it and of its complement, each by its own positive integral; throws NotConverged.
/// Accuracy: relative error of both logarithms max(1e-10, 8 eps C). Test: BellAverage.AgreesWithTheFiftyDigitTable.
/// Source:   integration by parts; the narrower of bell and kernel serves as density, the kernel also where it is up
///           to `advantage` times wider: where the bell's tails are quicker to compute.
template <class Kernel, class Bell>
[[nodiscard]] LogChance averageOfKernel(const Kernel& kernel, const Bell& bell, double advantage)
{
    if constexpr (requires { bell.isNarrow(); }) {
        if (bell.isNarrow()) {
            return averageOverNarrow(kernel, bell);
        }
    }
    constexpr double kLogHalf = -0.6931471805599453;
    const bool kernelFirst = kernel.width() < advantage * bell.width();
    const auto logAbove = [&] {
        return kernelFirst ? logChanceBeside(kernel, bell, true) : logChanceBeside(bell, kernel, false);
    };
    const auto logBelow = [&] {
        return kernelFirst ? logChanceBeside(kernel, bell, false) : logChanceBeside(bell, kernel, true);
    };
    if (kernel.mode() > bell.mode()) {
        const double log = logAbove();
        return log > kLogHalf ? chanceOfLogMiss(logBelow()) : chanceOfLog(log);
    }
    const double logMiss = logBelow();
    return logMiss > kLogHalf ? chanceOfLog(logAbove()) : chanceOfLogMiss(logMiss);
}

/// E[P(Bin(n, P) >= k)] over a bell of t = logit p: at least k of n tokens right.
///
/// Domain:   1 <= k <= n; a bell as in logChanceBeside.
/// Result:   as averageOfKernel.
/// Accuracy: as averageOfKernel. Test: BellAverage.AgreesWithTheFiftyDigitTable.
/// Source:   as averageOfKernel; the kernel's tails are sums but for k = n.
template <class Bell>
[[nodiscard]] LogChance averageOverBell(std::int64_t n, std::int64_t k, const Bell& bell)
{
    return averageOfKernel(AnswerKernel(n, k), bell, k == n ? 1 : 2.5);
}

}  // namespace core
