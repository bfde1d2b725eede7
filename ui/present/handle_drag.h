#pragma once

#include <QPointF>

#include "core/model/success_distribution.h"
#include "ui/edits/edits.h"
#include "ui/present/handle_model.h"
#include "ui/present/parameter_scale.h"

namespace ui {

/// A handle under the mouse: which one, the scenario and the place (in the panel's coordinates) where it was taken hold
/// of, and the x axis of its panel.
struct HandleDrag {
    HandleRole role = HandleRole::Mean;
    core::ValidScenario from;
    QPointF grabbedAt;
    core::XAxis axis = core::XAxis::Mean;  ///< of a cursor's panel
};

/// Which parameter a handle moves.
[[nodiscard]] core::Parameter parameterOf(HandleRole role) noexcept;

/// What a drag to a place asks for: the handle moves by as much as the mouse has, a flank changes the spread by the
/// change of its distance from the mean, the handles of the scale law move along logarithmic axes. The value is rounded
/// to what a pixel can tell, and may lie beyond the bounds: that is how a stop is known.
[[nodiscard]] MoveParameter movedTo(const HandleDrag& drag, const QPointF& at, const QPointF& perPixel,
                                    EditPhase phase);

/// What a key asks for: towards larger values for direction 1; on the lower flank left is larger.
[[nodiscard]] MoveParameter steppedBy(const core::ValidScenario& scenario, HandleRole role, StepSize size,
                                      int direction, EditPhase phase);

/// What Home (-1) and End (1) ask for.
[[nodiscard]] MoveParameter movedToEnd(const core::ValidScenario& scenario, HandleRole role, int direction,
                                       EditPhase phase);

}  // namespace ui
