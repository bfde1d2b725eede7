#pragma once

#include <span>

#include "core/picture/evaluation.h"

namespace core {

/// Where a bell is drawn: the panel's range, how fine its pixels are, and the density at its top.
struct BellFrame {
    Range x;
    PictureSize picture;
    double densityScale = 1.0;
};

/// The density scale that goes with a peak: a step of 1, 2, 5 times a power of ten.
///
/// Domain:   peak finite and > 0; previous 0 for none. Elsewhere 1.
/// Result:   previous while the peak stands at 40 to 100 % of it, else the smallest step not below the peak.
/// Accuracy: exact decimals. Test: DensityScale.KeepsStillBetweenFortyAndAHundredPercent.
/// Source:   so that the scale does not flicker under a moving bell.
[[nodiscard]] double densityScaleFor(double peak, double previous);

/// The greatest density away from poles, at 0 and 1, which have none.
///
/// Domain:   any distribution; NaN with atoms, of which densityScaleFor() makes 1.
/// Result:   density per unit of p or of logit p.
/// Accuracy: 1e-6 of itself. Test: Bell.ScaleHoldsThePeak.
/// Source:   MODEL.md section 2.
[[nodiscard]] double bellPeak(const SuccessDistribution& d, BellAxis axis);

/// One scale for a bell that moves through all of these, so that nothing jumps in a film: the largest step at which
/// every peak stands at 40 % of it or more, and none larger than the highest peak needs. What is higher is cut.
///
/// Domain:   any distributions of one shape; with atoms, or none at all, 1.
/// Result:   density per unit of p or of logit p, a step of densityScaleFor().
/// Accuracy: that of bellPeak(). Test: Bell.OneScaleHoldsAFilm.
/// Source:   densityScaleFor().
[[nodiscard]] double steadyScale(std::span<const SuccessDistribution> bells, BellAxis axis);

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
