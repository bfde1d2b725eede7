#include "ui/present/handle_drag.h"

#include "ui/present/handle_table.h"

namespace ui {

core::Parameter parameterOf(HandleRole role) noexcept
{
    return rowOf(role).parameter;
}

MoveParameter movedTo(const HandleDrag& drag, const QPointF& at, const QPointF& perPixel, EditPhase phase)
{
    const HandleRow& row = rowOf(drag.role);
    return {row.parameter, row.valueAt(drag, at, perPixel), phase};
}

MoveParameter steppedBy(const core::ValidScenario& scenario, HandleRole role, StepSize size, int direction,
                        EditPhase phase)
{
    const HandleRow& row = rowOf(role);
    const double value = core::valueOf(scenario, row.parameter);
    return {row.parameter, stepped(row.parameter, value, size, direction * row.direction), phase};
}

MoveParameter movedToEnd(const core::ValidScenario& scenario, HandleRole role, int direction, EditPhase phase)
{
    const core::Parameter parameter = parameterOf(role);
    const core::Range range = core::rangeOf(scenario, parameter);
    const bool spread = parameter == core::Parameter::Spread;
    return {parameter, direction > 0 ? range.maximum : (spread ? 0.0 : range.minimum), phase};
}

}  // namespace ui
