#pragma once

#include "core/picture/bell.h"

namespace core {

/// The slope of the featured metric's S-curve over the bell panel's axis, d score / d m or, on the logit scale,
/// d score / d location, and the bell moved to where the metric gives a half: the two that a person compares.
///
/// Domain:   any valid scenario and its shape; a frame as bellAt() has it.
/// Result:   in the density's units, capped at the frame's scale; the moved bell is empty with atoms, or where the
/// shape
///           has no such mean.
/// Accuracy: the slope to 1e-6 of its greatest value (central differences of step 1e-4), lines to a tenth of a pixel.
///           Test: SlopeCurve.IsTheBellForALogitNormalAndVeryLongAnswers.
/// Source:   MODEL.md section 4: the S-curve is the integral of the bell, its slope is the bell.
[[nodiscard]] SlopeCurve slopeCurve(const ValidScenario& scenario, const Shape& shape, const BellFrame& frame);

/// Where the featured metric gives a half: the pass mark, 1/K, or the p at which g is 1/2.
///
/// Domain:   a featurable metric, grading within MODEL.md's bounds.
/// Result:   in (0, 1]; never throws.
/// Accuracy: 1e-12. Test: SlopeCurve.HalfwayIsWhereTheGradeIsAHalf.
/// Source:   MODEL.md section 4.
[[nodiscard]] MeanSuccess halfwayOf(Metric featured, const Grading& grading);

}  // namespace core
