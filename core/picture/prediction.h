#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "core/curve/sample.h"
#include "core/evidence/evidence.h"
#include "core/model/success_distribution.h"
#include "core/model/view.h"
#include "core/picture/drawn_beside.h"
#include "core/picture/evaluation.h"

namespace core {

/// How a prediction's numbers lie on a scale: those of a metric, or of what a series measures.
struct PredictionScale {
    std::variant<Metric, Measure> of = Metric::PassMark;
    YScale scale = YScale::Linear;

    friend bool operator==(const PredictionScale&, const PredictionScale&) = default;
};

/// The scale on which a prediction is joined.
///
/// Domain:   a prediction of a metric, or of a series of the evidence; of any other series that of a share.
[[nodiscard]] PredictionScale scaleOf(const Prediction& prediction, const Evidence& evidence);

/// A score as a scale draws it: of a metric as Curve has it, of a series as onScale().
///
/// Domain:   any number.
/// Result:   NaN where the scale has no place for it; never throws.
/// Accuracy: 2 ulp of the logarithm. Test: Prediction.ScalesAreThereAndBack.
/// Source:   MODEL.md section 4.
[[nodiscard]] double toDrawn(const PredictionScale& scale, double score);

/// The inverse of toDrawn().
///
/// Domain:   any number.
/// Result:   a score; errors and losses with their own sign.
/// Accuracy: 2 ulp times the logarithm. Test: Prediction.ScalesAreThereAndBack.
/// Source:   elementary.
[[nodiscard]] double fromDrawn(const PredictionScale& scale, double drawn);

/// The curve through a prediction's points: the monotone cubic of its scale, over x as curves have it (toCurveX()). It
/// turns nowhere but at points, so that of a monotone prediction every value lies between its neighbours.
///
/// Domain:   2 points or more, x rising; points with no place on the scale are left out.
/// Result:   at() is the score there, NaN before the first point and beyond the last; drawnAt() the same on the scale.
/// Accuracy: 1e-12 of the span of the scores. Test: Prediction.IsJoinedAsASecondImplementationJoinsIt.
/// Source:   Fritsch and Butland 1984, the slopes of Boost.Math's pchip; Hermite's cubics by Boost.Math.
class PredictedCurve {
public:
    PredictedCurve(const std::vector<PredictionPoint>& points, XAxis axis, const PredictionScale& scale);

    [[nodiscard]] double at(double x) const;
    [[nodiscard]] double drawnAt(double x) const;
    /// From the first point to the last; both NaN where there are none.
    [[nodiscard]] Range x() const noexcept { return x_; }

private:
    PredictionScale scale_;
    Range x_;
    std::function<double(double)> curve_;  ///< none where fewer than two points have a place
};

/// How many places of the axis a gap is measured at.
inline constexpr int kGapPlaces = 257;

/// The gap between a prediction and a truth, in scores as they are printed.
///
/// Domain:   places in the axis' unit, none outside the curve's range; places where the truth is NaN are left out.
/// Result:   NaN where no place is left; of equal gaps the first place.
/// Accuracy: 4 ulp of the scores. Test: Prediction.ItsGapIsThatOfASecondImplementation.
/// Source:   elementary.
[[nodiscard]] PredictionGap gapAt(const PredictedCurve& curve, XAxis axis, const std::vector<double>& places,
                                  const std::function<double(double)>& truth);

/// Where a gap to a metric's curve is measured: kGapPlaces places, even as the axis is drawn, from the first point to
/// the last.
///
/// Domain:   a prediction of 2 points or more.
/// Result:   in the axis' unit, rising as the axis is drawn: losses fall.
/// Accuracy: 4 ulp. Test: Prediction.ItsGapIsThatOfASecondImplementation.
/// Source:   elementary.
[[nodiscard]] std::vector<double> gapPlaces(const PredictedCurve& curve, XAxis axis);

/// What a prediction is drawn on.
struct PredictionFrame {
    YScale scale = YScale::Linear;  ///< the panel's, which may be another than the prediction's own
    Range x;                        ///< as curves have it
    Range y;
    PictureSize picture;
};

/// A prediction of a metric's curve over what is the case.
///
/// Domain:   a prediction of a metric on the frame's axis; any model and its shape.
/// Result:   as DrawnPrediction; nothing of it outside the ranges.
/// Accuracy: the line within a tenth of a pixel; the gap that of gapAt() and score(). Test:
/// Prediction.OfAMetricIsDrawn. Source:   MODEL.md section 4.
[[nodiscard]] DrawnPrediction drawnPrediction(const Prediction& prediction, const PredictionFrame& frame,
                                              const Model& model, const Shape& shape);

/// A prediction of a measured series, whose gap is that at the sizes measured.
///
/// Domain:   a prediction on the axis of sizes of a series of the evidence that stands at sizes.
/// Result:   as DrawnPrediction; the truth a point a size.
/// Accuracy: the line within a tenth of a pixel; the gap that of gapAt(). Test: Prediction.OfASeriesIsDrawn.
/// Source:   elementary.
[[nodiscard]] DrawnPrediction drawnPrediction(const Prediction& prediction, const PredictionFrame& frame,
                                              const Series& series);

}  // namespace core
