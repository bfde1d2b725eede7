#pragma once

#include <functional>
#include <vector>

#include "core/model/parameter.h"

namespace core {

/// A place of a curve. NaN in y is a gap.
struct CurvePoint {
    double x = 0.0;
    double y = 0.0;
};
/// Equal when both are the same numbers or both are gaps at the same x.
[[nodiscard]] bool operator==(const CurvePoint& a, const CurvePoint& b) noexcept;

/// How a curve is to be sampled.
struct SamplingPlan {
    Range x;                     ///< the whole range
    double xPerPixel = 1e-3;     ///< x units in one pixel
    double yPerPixel = 1e-3;     ///< y units in one pixel
    std::vector<double> hints;   ///< places where something narrow may be; others are ignored
    std::vector<double> breaks;  ///< places where the curve jumps: sampled from either side, never across
};

/// Samples y = f(x) so sparsely that straight lines between the samples stay within a tenth of a pixel of f.
///
/// Points cost more to paint than to compute, so points a straight line explains are dropped. Where f is NaN the
/// curve has a gap, whose edge is found to a twentieth of a pixel.
///
/// Domain:   a finite range; f deterministic. Narrow features between 25 samples need a hint.
/// Result:   points with rising x, both ends included; two points share a place (to an ulp) at a break.
/// Accuracy: a tenth of a pixel, measured square to the line. Test: Sample.IsWithinATenthOfAPixel.
/// Source:   recursive bisection, checked at the middle and off the middle.
[[nodiscard]] std::vector<CurvePoint> sampleCurve(const std::function<double(double)>& f, const SamplingPlan& plan);

}  // namespace core
