#pragma once

#include "core/picture/evaluation.h"

namespace core {

/// The loss against model size, both as decimal logarithms.
///
/// Domain:   any valid scenario; a picture of at least 1 x 1 pixels.
/// Result:   x from the size axis's range; y from 0.01 to 100 nats, a gap beyond.
/// Accuracy: a tenth of a pixel. Test: LawCurve.IsTheLossOnLogAxes.
/// Source:   MODEL.md section 1.
[[nodiscard]] LawCurve lawCurve(const ValidScenario& scenario, const Range& sizes, const PictureSize& picture);

}  // namespace core
