#pragma once

#include <optional>

#include "core/picture/evaluation.h"
#include "core/picture/remembered.h"

namespace core {

/// What the panels of a picture are made from, and what is known of them already.
struct PanelSource {
    const ValidScenario& scenario;
    const Shape& shape;
    const PictureSize& picture;
    const Drawing& drawing;
    const std::vector<Ghost>& ghosts;
    Remembered& known;
    std::optional<Range> held = {};  ///< what of y is shown at least
};

/// What of a panel stands while the mean moves.
///
/// Domain:   a panel of the scenario's layout.
/// Result:   the panel's data; of a bell its range and grading curve.
/// Accuracy: lines within a tenth of a pixel. Test: Evaluator.CurvesAreWithinATenthOfAPixel.
/// Source:   MODEL.md sections 1 to 5.
[[nodiscard]] PanelData stillData(const PanelSpec& panel, const PanelSource& source);

}  // namespace core
