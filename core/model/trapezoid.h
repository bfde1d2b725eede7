#pragma once

#include <cmath>

#include "core/model/special_functions.h"

namespace core {

/// The integral of a positive function as the logarithm of its scale and a sum beside it.
struct ScaledIntegral {
    double logScale = 0.0;  ///< ln of the integrand's value at the centre
    double sum = 0.0;       ///< integral / exp(logScale)
    double weighted = 0.0;  ///< integral of integrand times its companion / exp(logScale)

    double log() const noexcept { return logScale + std::log(sum); }
};

/// A positive integrand at one point, exp(log) times factor, and a companion integrated along with it.
struct IntegrandPoint {
    double log = 0.0;
    double factor = 1.0;
    double companion = 0.0;
};

namespace detail {

/// Terms are left out from the second in a row that is smaller than this, relative to the sum: the integrand is
/// unimodal and falls at least exponentially in the mapped variable.
inline constexpr double kNegligible = 1e-18;
/// The change by one halving. The error left is about its square where the nearest singularity faces the peak, but
/// only a few hundred times less where it faces a far flank (a wide bell and the logistic density, say).
inline constexpr double kSettled = 1e-9;
inline constexpr double kFirstStep = 0.42;
inline constexpr int kHalvings = 12;

/// Adds `at(first + i stride)`, i = 0, 1, ..., until two in a row are negligible: `at` says whether its term mattered.
template <class Add>
void addOutwards(const Add& at, int first, int stride)
{
    constexpr int kMostTerms = 200'000;
    int negligible = 0;
    for (int i = 0; i < kMostTerms && negligible < 2; ++i) {
        negligible = at(first + i * stride) ? 0 : negligible + 1;
    }
}

/// Trapezoid sums with ever smaller steps until they settle. `add(level, i, total)` adds the integrand at
/// s = i kFirstStep / 2^level, times the map's derivative, and says whether it mattered.
template <class Add>
ScaledIntegral refine(const Add& add, double logScale)
{
    double step = kFirstStep;
    ScaledIntegral total{logScale};
    addOutwards([&](int i) { return add(0, i, total); }, 0, 1);
    addOutwards([&](int i) { return add(0, i, total); }, -1, -1);
    for (int level = 1; level <= kHalvings; ++level) {
        const ScaledIntegral before = total;
        addOutwards([&](int i) { return add(level, i, total); }, 1, 2);
        addOutwards([&](int i) { return add(level, i, total); }, -1, -2);
        step /= 2;
        const bool moves = std::fabs(total.sum - 2 * before.sum) > kSettled * total.sum
                           || std::fabs(total.weighted - 2 * before.weighted) > kSettled * std::fabs(total.weighted);
        if (!moves) {
            total.sum *= step;
            total.weighted *= step;
            return total;
        }
    }
    throw NotConverged("trapezoid rule");
}

/// The map t = sinh(s) and its derivative.
struct SinhNode {
    double offset;
    double derivative;
};

/// Node i of a level; the first levels come from a table.
[[nodiscard]] SinhNode sinhNode(int level, int i) noexcept;

}  // namespace detail

/// Integral over the line of exp(f(t).log) f(t).factor, a unimodal function analytic near the line that falls at
/// least exponentially on both sides, by the trapezoid rule in s, t = centre + width sinh(s).
///
/// Domain:   centre near the mode and width its scale, both within a factor of a few; width > 0.
/// Result:   scaled by exp(f(centre).log); NaN where f is NaN there; throws NotConverged.
/// Accuracy: relative error 1e-11 besides the integrand's own. Test: Quadrature.AgreesWithClosedForms.
/// Source:   L. N. Trefethen, J. A. C. Weideman, "The exponentially convergent trapezoidal rule", SIAM Review
///           56 (2014), section 14, for the rule and the map.
template <class Function>
[[nodiscard]] ScaledIntegral integrateLine(const Function& f, double centre, double width)
{
    const double scale = f(centre).log;
    const auto add = [&](int level, int i, ScaledIntegral& total) {
        const detail::SinhNode node = detail::sinhNode(level, i);
        const IntegrandPoint point = f(centre + width * node.offset);
        const double value = node.derivative * std::exp(point.log - scale) * point.factor;
        total.sum += value;
        total.weighted += value * point.companion;
        return value > detail::kNegligible * total.sum;
    };
    ScaledIntegral total = detail::refine(add, scale);
    total.sum *= width;
    total.weighted *= width;
    return total;
}

/// Integral over u > 0 of exp(f(u)), where f(0) = 0 and f falls, by the trapezoid rule in s,
/// u = width exp(s - exp(-s)).
///
/// Domain:   width the scale on which f falls by 1, within a factor of a few; width > 0.
/// Result:   the integral; NaN where f is NaN; throws NotConverged.
/// Accuracy: relative error 1e-12 besides the integrand's own. Test: Quadrature.AgreesWithClosedForms.
/// Source:   H. Takahasi, M. Mori, "Double exponential formulas for numerical integration", 1974, the map for
///           integrands that fall exponentially.
template <class Function>
[[nodiscard]] double integrateHalfLine(const Function& f, double width)
{
    const auto add = [&](int level, int i, ScaledIntegral& total) {
        const double s = i * std::ldexp(detail::kFirstStep, -level);
        const double down = std::exp(-s);
        const double u = width * std::exp(s - down);
        const double value = u * (1 + down) * std::exp(f(u));
        total.sum += value;
        return value > detail::kNegligible * total.sum;
    };
    return detail::refine(add, 0).sum;
}

}  // namespace core
