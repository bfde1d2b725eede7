#pragma once

#include <array>
#include <cstddef>

#include <boost/math/quadrature/gauss.hpp>

#include "core/model/boost_policy.h"

namespace core {

/// Gauss and Legendre's rule of n points (n even) over [from, to].
///
/// Domain:   finite ends; f is not called at them.
/// Result:   the weighted sum; throws only what f throws.
/// Accuracy: exact but for rounding for polynomials of degree 2 n - 1. Test: Quadrature.GaussLegendreIsExact.
/// Source:   NIST DLMF 3.5.15; nodes and weights from Boost.Math.
template <unsigned n, class Function>
[[nodiscard]] double gaussLegendre(const Function& f, double from, double to)
{
    using Rule = boost::math::quadrature::gauss<double, n, BoostPolicy>;
    static_assert(n % 2 == 0);
    const double half = 0.5 * (to - from);
    const double middle = from + half;
    double sum = 0;
    for (std::size_t i = 0; i < Rule::abscissa().size(); ++i) {
        const double offset = half * Rule::abscissa()[i];
        sum += Rule::weights()[i] * (f(middle - offset) + f(middle + offset));
    }
    return half * sum;
}

}  // namespace core
