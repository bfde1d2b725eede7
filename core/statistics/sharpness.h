#pragma once

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
/// The rise runs between the score's own limits on the axis; "scaled" is (y - low) / (high - low).
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

}  // namespace core
