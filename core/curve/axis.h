#pragma once

#include <optional>

#include "core/model/parameter.h"
#include "core/model/success_distribution.h"

namespace core {

/// The bell of this scenario's shape at a place on an x axis.
///
/// x is in the axis's own unit: the mean m; the location on the logit scale (mu for logit-normal, logit m
/// otherwise); the loss of the mean, -ln m, in nats a token; the model size in parameters.
///
/// Domain:   any x; where the axis or the shape has no such place, a distribution whose mean is NaN (a gap).
/// Result:   the distribution; never throws on bad x.
/// Accuracy: that of distributionAt() and meanSuccessAtSize(). Test: Axis.ThereAndBack.
/// Source:   MODEL.md section 5.
[[nodiscard]] SuccessDistribution distributionOnAxis(const Shape& shape, const ScaleLaw& law, XAxis axis, double x);

/// A place on an axis as panels and curves have it, better to the right: x itself, but the negative of a loss and the
/// log10 of a size.
///
/// Domain:   any x; NaN or infinite as the logarithm is.
/// Result:   never throws.
/// Accuracy: 1 ulp. Test: Axis.CurveXIsBetterToTheRight.
/// Source:   elementary.
[[nodiscard]] double toCurveX(XAxis axis, double x);

/// The inverse of toCurveX().
///
/// Domain:   any x.
/// Result:   in the axis's unit; never throws.
/// Accuracy: 2 ulp times the logarithm. Test: Axis.CurveXIsBetterToTheRight.
/// Source:   elementary.
[[nodiscard]] double fromCurveX(XAxis axis, double x);

/// A range of an axis as panels have it, rising.
///
/// Domain:   a range of the axis.
/// Result:   never throws.
/// Accuracy: that of toCurveX(). Test: Axis.CurveXIsBetterToTheRight.
/// Source:   elementary.
[[nodiscard]] Range curveRange(XAxis axis, const Range& range);

/// A place on an axis, and whether the axis has one for this mean at all.
struct AxisPlace {
    double x = 0.0;
    bool reachable = true;  ///< false: no size of the law has this mean; x is then 0 or +inf, the side it lies beyond
};

/// Where a distribution stands on an x axis: the inverse of distributionOnAxis().
///
/// Domain:   any distribution; NaN where its mean is NaN.
/// Result:   x in the axis's unit.
/// Accuracy: exact for the mean, that of location() and sizeForMean() otherwise. Test: Axis.ThereAndBack.
/// Source:   MODEL.md sections 1 and 5.
[[nodiscard]] AxisPlace placeOnAxis(const SuccessDistribution& distribution, const ScaleLaw& law, XAxis axis);

/// The range an axis shows where nobody set one (axisRange()); does not depend on the mean.
///
/// Domain:   any valid scenario.
/// Result:   in the axis's unit: [0, 1]; a symmetric range on the logit scale, 8 widened with the
///           logit-normal's sigma; 0 to 5 nats; the sizes chosen and those measured of the series shown, half a decade
///           more on either side, or 1e6 to 1e13 where there are fewer than two, widened to hold the one.
/// Accuracy: 2 ulp. Test: Axis.DefaultRanges.
/// Source:   MODEL.md section 5.
[[nodiscard]] Range defaultRange(const ValidScenario& scenario, const Shape& shape, XAxis axis);

/// The range an axis shows: the one a person set for it, else its default.
///
/// Domain:   any valid scenario.
/// Result:   in the axis's unit, rising.
/// Accuracy: exact. Test: Axis.ARangeThatWasSetIsShown.
/// Source:   MODEL.md section 5.
[[nodiscard]] Range axisRange(const ValidScenario& scenario, const Shape& shape, XAxis axis);

/// Where a person may ask for a value on the axis (`--at`): the means 0 to 1, the locations and
/// losses of the means 1e-9 to 1-1e-9 (and a loss of 0), the sizes 1 to 1e30.
///
/// Domain:   any shape.
/// Result:   inclusive bounds in the axis's unit.
/// Accuracy: that of location(). Test: Axis.ThereAndBack.
/// Source:   MODEL.md, bounds in section 2 and axes in section 5.
[[nodiscard]] Range allowedRange(const Shape& shape, XAxis axis);

/// Evenly spaced places on an axis, log-spaced for size; both ends included.
///
/// Domain:   a finite range, positive for size; count below 2 is taken as 2.
/// Result:   `count` rising places in the axis's unit.
/// Accuracy: the ends exact, 4 ulp between. Test: Axis.EvenPlaces.
/// Source:   elementary.
[[nodiscard]] std::vector<double> evenPlaces(const Range& range, XAxis axis, int count);

}  // namespace core
