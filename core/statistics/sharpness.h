#pragma once

#include <span>
#include <vector>

#include "core/curve/axis.h"

namespace core {

/// Why a curve's sharpness is not an ordinary number.
enum class SharpnessReason {
    None,
    Jump,       ///< part of the rise happens at one place: the greatest slope is infinite
    Flat,       ///< no rise to speak of: every number is NaN
    Unbounded,  ///< the score is infinite at an end, as cross-entropy is at a mean of 0: every number is NaN
    NoCurve,    ///< the shape has no mean on this axis: every number is NaN
};

/// How sharply a metric's curve rises over an axis. x is toCurveX() of the axis's unit: decades for size.
/// The rise runs from the score at the low end of the axis's default range to that at its high end, of two groups
/// over the means they can have; "scaled" is (y - low) / (high - low).
struct Sharpness {
    Metric metric = Metric::TokenAccuracy;
    Range x;                  ///< from end to end of the curve
    Range y;                  ///< the score at those ends
    double x10 = 0.0;         ///< where 10 % of the rise is reached
    double x50 = 0.0;         ///< half
    double x90 = 0.0;         ///< 90 %
    double width = 0.0;       ///< x90 - x10; 0 at a jump that holds both
    double slope = 0.0;       ///< greatest slope of the scaled curve; inf at a jump
    double steepestAt = 0.0;  ///< where
    double ratio = 0.0;       ///< slope over the greatest slope of scaled per-token accuracy, the sharpness ratio
    SharpnessReason reason = SharpnessReason::None;
};

/// The sharpness of metrics over the default range of an axis. Pure: the mean and the y scale do not enter.
///
/// Domain:   any valid scenario and its shape.
/// Result:   one entry a metric, in their order; see SharpnessReason for what is no number. Throws NotConverged as
///           score() does.
/// Accuracy: places to 1e-12 of the range where the curve's slope is not 0, the greatest slope to 1e-7 of itself, both
///           besides the rounding of y over the rise. Test: Sharpness.AgreesWithClosedForms,
///           Sharpness.LengthShiftsAndDoesNotSharpenOnTheSizeAxis.
/// Source:   MODEL.md section 6; crossings by bracketing (TOMS 748) on the scores themselves, slopes by five-point
///           differences, maximised by Brent's method.
[[nodiscard]] std::vector<Sharpness> sharpnessTable(const ValidScenario& scenario, const Shape& shape, XAxis axis,
                                                    std::span<const Metric> metrics);

/// The same of one metric.
///
/// Domain:   as sharpnessTable().
/// Result:   as sharpnessTable().
/// Accuracy: as sharpnessTable(). Test: Sharpness.AgreesWithClosedForms.
/// Source:   MODEL.md section 6.
[[nodiscard]] Sharpness sharpnessOf(const ValidScenario& scenario, const Shape& shape, XAxis axis, Metric metric);

}  // namespace core
