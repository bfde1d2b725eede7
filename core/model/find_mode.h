#pragma once

#include <cmath>

#include "core/model/special_functions.h"

namespace core {

/// Where a unimodal function peaks, and on what scale it falls there.
struct Peak {
    double at = 0.0;
    double width = 1.0;
};

/// The peak of the function whose derivative is `slope`: positive left of it, negative right of it; found only
/// as well as a quadrature needs it, to a quarter of its width.
///
/// Domain:   start finite, scale > 0.
/// Result:   throws NotConverged where no sign change is found.
/// Accuracy: a quarter of the width. Test: Quadrature.AgreesWithClosedForms.
/// Source:   bracketing by doubling steps, then regula falsi alternating with bisection.
template <class Slope>
[[nodiscard]] Peak findPeak(const Slope& slope, double start, double scale)
{
    double left = start;
    double right = start;
    double atLeft = slope(start);
    double atRight = atLeft;
    int tries = 0;
    for (double step = scale; atLeft < 0 && tries < 200; step *= 2, ++tries) {
        right = left;
        atRight = atLeft;
        left -= step;
        atLeft = slope(left);
    }
    for (double step = scale; atRight > 0 && tries < 200; step *= 2, ++tries) {
        left = right;
        atLeft = atRight;
        right += step;
        atRight = slope(right);
    }
    if (left == right) {
        left -= scale;
        right += scale;
        atLeft = slope(left);
        atRight = slope(right);
    }
    for (; tries < 200; ++tries) {
        const double width = std::sqrt((right - left) / (atLeft - atRight));
        if (std::isnan(width)) {
            break;
        }
        if (right - left <= 0.5 * width) {
            return {0.5 * (left + right), width};
        }
        const double share = tries % 2 == 0 ? atLeft / (atLeft - atRight) : 0.5;
        const double middle = left + (share > 0.02 ? share < 0.98 ? share : 0.98 : 0.02) * (right - left);
        const double value = slope(middle);
        (value > 0 ? left : right) = middle;
        (value > 0 ? atLeft : atRight) = value;
    }
    throw NotConverged("peak of an integrand");
}

}  // namespace core
