#pragma once

#include "core/picture/evaluation.h"

namespace core {

/// Where a metric's curve is drawn: its axis and scale, the ranges as panels have them, how fine the pixels are.
struct CurveFrame {
    XAxis axis = XAxis::Mean;
    YScale scale = YScale::Linear;
    Range x;
    Range y;
    PictureSize picture;
};

/// One metric's scores along an axis, as a line between the scale's ends.
///
/// Domain:   any valid scenario and its shape; the x and y ranges as panels have them; a picture of at least 1 x 1
///           pixels.
/// Result:   x is toCurveX(); y the score, its log10 or -log10(-ln y), a gap outside the y range and, on logarithmic
///           scales, for errors.
/// Accuracy: a tenth of a pixel. Test: Evaluator.CurvesAreWithinATenthOfAPixel.
/// Source:   MODEL.md section 4.
[[nodiscard]] std::vector<CurvePoint> metricCurve(Metric metric, const Model& model, const Shape& shape,
                                                  const CurveFrame& frame);

/// The same where only some model sizes are known: their scores joined by straight lines, as the paper draws them.
///
/// Domain:   as metricCurve(); sizes rising, within the bounds of View::sizes.
/// Result:   nothing beyond the first and last size; a gap at a size that has no place on the axis or scale.
/// Accuracy: that of score(). Test: Evaluator.JoinsTheChosenSizesByStraightLines.
/// Source:   MODEL.md section 7, few models.
[[nodiscard]] std::vector<CurvePoint> joinedCurve(Metric metric, const Model& model, const Shape& shape,
                                                  const CurveFrame& frame, const std::vector<double>& sizes);

/// A metric's scores at some model sizes, drawn as metricCurve() draws them, whatever the y range.
///
/// Domain:   sizes within the bounds of View::sizes.
/// Result:   as said.
/// Accuracy: that of score(). Test: Evaluator.ALogScaleHasAFloorInWholeDecadesBelowEveryDot.
/// Source:   MODEL.md section 4.
[[nodiscard]] std::vector<CurvePoint> metricDots(Metric metric, const Model& model, const Shape& shape, YScale scale,
                                                 const std::vector<double>& sizes);

/// Whole decades of -ln y that hold the chances drawn over the whole axis, as far as a person reads them.
///
/// Domain:   a range of the axis in its own unit.
/// Result:   as curves of YScale::LogLog are drawn, within -6 and 6.
/// Accuracy: whole decades of 33 places. Test: LogLog.IsAStraightLineOfSlopeAlphaForEveryLength.
/// Source:   elementary.
[[nodiscard]] Range logLogRange(const std::vector<Metric>& metrics, const Model& model, const Shape& shape, XAxis axis,
                                const Range& range);

}  // namespace core
