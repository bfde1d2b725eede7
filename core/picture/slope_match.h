#pragma once

#include "core/model/parameter.h"
#include "core/model/success_distribution.h"

namespace core {

/// Distances below this, in peaks, are very near.
inline constexpr double kVeryNearly = 0.05;

/// How the slope of the featured S-curve and the bell standing where the metric gives a half compare.
enum class SlopeLook {
    Exact,         ///< the same curve up to its height: a bell that slides unchanged under a step
    VeryNearly,    ///< everywhere less than 5 % of its peak apart
    Off,           ///< apart by `distance`
    StraightLine,  ///< the score is a straight line of the mean: one token, or two groups of fixed levels
    Step,          ///< the score is a step of the mean: an infinite slope at one place
    NoBell,        ///< every question is graded at the mean: the slope is the grading curve's own, and no bell enters
    Nothing,       ///< the shape has no mean at which the metric gives a half: nothing to compare
};

/// The two curves compared over the whole of the bell's axis, each scaled to its peak.
struct SlopeMatch {
    SlopeLook look = SlopeLook::Nothing;
    double distance = 0.0;  ///< greatest distance of slope and bell, in peaks; NaN where there are not two curves
    double kernelDistance =
        0.0;               ///< the same of slope and grading curve's own slope: small where the bell hardly enters
    double heights = 0.0;  ///< peak of the slope over that of the bell
    double halfway = 0.0;  ///< where the bell stands, on the bell's axis
};

/// Measures how nearly "the slope is the bell" holds, before it is said.
///
/// A bell with a pole at 0 or 1 has its peak, like everything else of it, taken within 0.001 to 0.999.
///
/// Domain:   any valid scenario and its shape.
/// Result:   dimensionless; throws NotConverged.
/// Accuracy: distances to 0.002, found on some 1,500 places, finer about bell and grading curve, between which the
///           slopes are interpolated to 1e-4 of their peaks. Test: SlopeMatch.AgreesWithASecondImplementation.
/// Source:   MODEL.md section 4.
[[nodiscard]] SlopeMatch slopeMatch(const ValidScenario& scenario, const Shape& shape);

}  // namespace core
