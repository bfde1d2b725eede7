#pragma once

#include "core/picture/prediction.h"

namespace core {

/// The part of a prediction between two places: what was drawn over what is known predicts nothing.
///
/// Domain:   a prediction of 2 points or more on its scale; places in the axis' unit.
/// Result:   its points there, and where it crosses an end a point on its curve; as it was where fewer than two are
///           left.
/// Accuracy: of the points on the curve that of PredictedCurve. Test: Prediction.IsCutToWhatIsNotKnown.
/// Source:   elementary.
[[nodiscard]] Prediction cutTo(Prediction prediction, const PredictionScale& scale, const Range& places);

}  // namespace core
