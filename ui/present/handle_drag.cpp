#include "ui/present/handle_drag.h"

#include "core/model/threshold.h"
#include "ui/present/handle_table.h"

namespace ui {

namespace {

/// The next that was measured; beyond the last itself and a little more, so that a stop is known.
double nextThreshold(const core::ValidScenario& scenario, double value, int direction)
{
    constexpr double kBeyond = 1.01;
    std::vector<double> all = core::measuredThresholds(scenario);
    std::erase_if(all, [&](double one) { return direction > 0 ? one <= value : one >= value; });
    const double beyond = direction > 0 ? value * kBeyond : value / kBeyond;
    return all.empty() ? beyond : direction > 0 ? all.front() : all.back();
}

}  // namespace

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
    if (row.parameter == core::Parameter::Threshold) {
        return {row.parameter, nextThreshold(scenario, value, direction), phase};
    }
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
