#pragma once

#include "core/picture/evaluation.h"

namespace core {

/// Where a bell is drawn: the panel's range, how fine its pixels are, and the density at its top.
struct BellFrame {
    Range x;
    PictureSize picture;
    double densityScale = 1.0;
};

/// Where a per-token success lies on a bell's axis: p, or its logit.
///
/// Domain:   p in [0, 1].
/// Result:   p, or ln(p / (1 - p)), infinite at 0 and 1.
/// Accuracy: that of logit(). Test: Bell.FilledAreaIsTheScore.
/// Source:   MODEL.md section 1.
[[nodiscard]] double bellPlace(BellAxis axis, const MeanSuccess& p);

/// The density at the top of a bell's panel: the highest value at p from 0.02 to 0.98 for means from 0.1 to 0.9, and a
/// twentieth more, at most 40. It depends on the shape alone, so that no bell shrinks under the hand that moves it, and
/// nothing jumps in a film; what is higher is cut.
///
/// Domain:   any shape; with atoms, which have no density, or without any such mean 1.
/// Result:   density per unit of p or of logit p, in (0, 40].
/// Accuracy: 1 % of itself: of nine means, a tenth apart. Test: DensityScale.AgreesWithASecondImplementation.
/// Source:   PRODUCT.md, "The window".
[[nodiscard]] double densityScaleOf(const Shape& shape, BellAxis axis);

/// The bell f and f g, whose area is the featured metric's score, as lines for the panel.
///
/// Domain:   any valid scenario and a distribution of its shape.
/// Result:   densities capped at the frame's scale; atoms in place of lines for point and two groups.
/// Accuracy: f a tenth of a pixel; f g three tenths, for it is read off the lines of f and g: a mean step has no time
/// to
///           compute both anew. Test: Bell.FilledAreaIsTheScore.
/// Source:   MODEL.md section 4, score = integral of f g.
[[nodiscard]] BellLines bellAt(const ValidScenario& scenario, const SuccessDistribution& d,
                               const std::vector<CurvePoint>& grading, const BellFrame& frame);

/// The featured metric's grading curve g over the bell panel's axis.
///
/// Domain:   any valid scenario.
/// Result:   values in [0, 1], a step drawn as a step.
/// Accuracy: a tenth of a pixel. Test: Bell.GradingCurveIsTheMetrics.
/// Source:   MODEL.md section 4.
[[nodiscard]] std::vector<CurvePoint> gradingCurve(const ValidScenario& scenario, const BellFrame& frame);

/// One bell's density as a line, capped at the frame's scale.
///
/// Domain:   a distribution without atoms.
/// Result:   density per unit of p or of logit p.
/// Accuracy: a tenth of a pixel. Test: Bell.FaintBellsStandAtTheSizes.
/// Source:   MODEL.md section 2.
[[nodiscard]] std::vector<CurvePoint> densityLine(const SuccessDistribution& d, BellAxis axis, const BellFrame& frame);

/// The bells of the same shape at other means: at the chosen sizes on the size axis, else at 0.2, 0.4, 0.6, 0.8.
///
/// Domain:   any valid scenario and its shape.
/// Result:   one density line a mean the shape can have and the density scale can hold; none with atoms.
/// Accuracy: a tenth of a pixel. Test: Bell.FaintBellsStandAtTheSizes.
/// Source:   MODEL.md section 2.
[[nodiscard]] std::vector<std::vector<CurvePoint>> faintBells(const ValidScenario& scenario, const Shape& shape,
                                                              const BellFrame& frame);

}  // namespace core
