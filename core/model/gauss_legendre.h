#pragma once

#include <array>
#include <cstddef>

#include <boost/math/quadrature/gauss.hpp>

#include "core/model/boost_policy.h"

namespace core {

/// Calls visit(x, weight) for each node of Gauss and Legendre's rule of n points (n even) over [from, to].
///
/// Domain:   finite ends, which are no nodes.
/// Result:   throws only what visit throws.
/// Accuracy: sum of weight f(x) is exact but for rounding for polynomials f of degree 2 n - 1.
///           Test: Quadrature.GaussLegendreIsExact.
/// Source:   NIST DLMF 3.5.15; nodes and weights from Boost.Math.
template <unsigned n, class Visit>
void visitGaussLegendre(const Visit& visit, double from, double to)
{
    using Rule = boost::math::quadrature::gauss<double, n, BoostPolicy>;
    static_assert(n % 2 == 0);
    const double half = 0.5 * (to - from);
    const double middle = from + half;
    for (std::size_t i = 0; i < Rule::abscissa().size(); ++i) {
        const double offset = half * Rule::abscissa()[i];
        const double weight = half * Rule::weights()[i];
        visit(middle - offset, weight);
        visit(middle + offset, weight);
    }
}

/// The integral of f by the same rule.
///
/// Domain:   as visitGaussLegendre.
/// Result:   throws only what f throws.
/// Accuracy: as visitGaussLegendre. Test: Quadrature.GaussLegendreIsExact.
/// Source:   as visitGaussLegendre.
template <unsigned n, class Function>
[[nodiscard]] double gaussLegendre(const Function& f, double from, double to)
{
    double sum = 0;
    visitGaussLegendre<n>([&](double x, double weight) { sum += weight * f(x); }, from, to);
    return sum;
}

}  // namespace core
