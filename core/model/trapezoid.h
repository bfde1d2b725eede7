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

/// ln of a positive integrand at one point, and a companion factor integrated along with it.
struct LogPoint {
    double log = 0.0;
    double companion = 0.0;
};

namespace detail {

/// Terms beyond the first that is smaller than this, relative to the sum, are left out: the integrand is
/// unimodal and falls at least exponentially in the mapped variable.
inline constexpr double kNegligible = 1e-18;
inline constexpr double kSettled = 3e-7;  ///< a step's change: halving once more squares the error
inline constexpr int kHalvings = 12;

/// Adds `at(first + i step)`, i = 0, 1, ..., until two in a row are negligible or `at` returns false.
template <class Add>
void addOutwards(const Add& at, double first, double step)
{
    constexpr int kMostTerms = 200'000;
    int negligible = 0;
    for (int i = 0; i < kMostTerms && negligible < 2; ++i) {
        negligible = at(first + i * step) ? 0 : negligible + 1;
    }
}

/// Trapezoid sums with ever smaller steps until they settle. `add(s, total)` adds the integrand's value at s
/// (with the map's derivative) and says whether it mattered.
template <class Add>
ScaledIntegral refine(const Add& add, double logScale)
{
    double step = 0.36;
    ScaledIntegral total{logScale};
    const auto at = [&](double s) { return add(s, total); };
    addOutwards(at, 0, step);
    addOutwards(at, -step, -step);
    for (int i = 0; i < kHalvings; ++i) {
        const double before = total.sum;
        addOutwards(at, step / 2, step);
        addOutwards(at, -step / 2, -step);
        step /= 2;
        if (!(std::fabs(total.sum - 2 * before) > kSettled * total.sum)) {
            total.sum *= step;
            total.weighted *= step;
            return total;
        }
    }
    throw NotConverged("trapezoid rule");
}

}  // namespace detail

/// Integral over the line of exp(f(t).log), a unimodal function analytic near the line that falls at least
/// exponentially on both sides, by the trapezoid rule in s, t = centre + width sinh(s).
///
/// Domain:   centre near the mode and width its scale, both within a factor of a few; width > 0.
/// Result:   scaled by the value at the centre; NaN where f is NaN there; throws NotConverged.
/// Accuracy: relative error 1e-12 besides the integrand's own. Test: Quadrature.AgreesWithClosedForms.
/// Source:   L. N. Trefethen, J. A. C. Weideman, "The exponentially convergent trapezoidal rule", SIAM Review
///           56 (2014), section 14, for the rule and the map.
template <class Function>
[[nodiscard]] ScaledIntegral integrateLine(const Function& f, double centre, double width)
{
    const double scale = f(centre).log;
    const auto add = [&](double s, ScaledIntegral& total) {
        const double up = std::exp(s);
        const double down = 1 / up;
        const LogPoint point = f(centre + 0.5 * width * (up - down));
        const double value = 0.5 * width * (up + down) * std::exp(point.log - scale);
        total.sum += value;
        total.weighted += value * point.companion;
        return value > detail::kNegligible * total.sum;
    };
    return detail::refine(add, scale);
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
    const auto add = [&](double s, ScaledIntegral& total) {
        const double down = std::exp(-s);
        const double u = width * std::exp(s - down);
        const double value = u * (1 + down) * std::exp(f(u));
        total.sum += value;
        return value > detail::kNegligible * total.sum;
    };
    return detail::refine(add, 0).sum;
}

}  // namespace core
