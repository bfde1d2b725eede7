#pragma once

#include "core/statistics/sharpness.h"

namespace core {

/// How sharply a metric's score rises between its own limits: the mean, logit and loss axes from a mean of 0 to one of
/// 1 (two groups: from their low level to their high one), the size axis from a mean of 0 to exp(-E). No picture, dot
/// or view enters, so a bracket may lie outside the range drawn; the width is whole all the same.
///
/// `x` are the places of the limits, infinite where they are; `y` the scores there.
///
/// Domain:   any valid scenario and its shape.
/// Result:   as Sharpness; Unbounded where a limit is not finite ("falls without end"): no width. A step has width 0
/// and
///           an infinite slope and ratio. Throws NotConverged as score() does.
/// Accuracy: places, and the width of itself, to 1e-11, greatest slope and ratio to 1e-9 of themselves, both besides
/// the
///           error of the scores. Test: WholeSharpness.AgreesWithClosedForms,
///           WholeSharpness.LengthSharpensAPassMarkOnTheSizeAxis.
/// Source:   MODEL.md section 6; bracketing (TOMS 748) on exact shares of the rise, slopes by nine-point differences,
///           maximised by Brent's method; where the share is a line of the mean, in closed form.
[[nodiscard]] Sharpness wholeSharpness(const ValidScenario& scenario, const Shape& shape, XAxis axis, Metric metric);

}  // namespace core
