#include "ui/state/handle_drag.h"

#include <algorithm>
#include <cmath>

#include "core/curve/axis.h"

namespace ui {

namespace {

constexpr double kBeyond = 1.0;  // what a place outside every mean asks for: above (or, negated, below) any bound

/// The value rounded to the power of ten just below what a pixel tells apart.
double rounded(double value, double perPixel)
{
    const double unit = std::pow(10.0, std::floor(std::log10(std::max(perPixel, 1e-12))));
    // Divide by the inverse where it is whole: 0.7, not 0.7000000000000001.
    const double inverse = std::round(1.0 / unit);
    return inverse >= 1.0 ? std::round(value * inverse) / inverse : std::round(value / unit) * unit;
}

/// The chance p at a place of the bell panel; beyond 0 and 1 as far as the mouse goes.
double chanceAt(core::BellAxis axis, double x)
{
    return axis == core::BellAxis::Probability ? x : core::meanSuccessAtLogit(x).value;
}

double meanAtBellPlace(const HandleDrag& drag, double x)
{
    const core::Model& model = drag.from.model();
    if (drag.from.view().bellAxis == core::BellAxis::Probability) {
        return model.mean + (x - drag.grabbedAt);
    }
    const core::Shape shape = core::shapeOf(drag.from);
    const double location = core::distributionAt(shape, core::meanSuccess(model.mean)).location();
    return core::distributionAtLocation(shape, location + x - drag.grabbedAt).mean().value;
}

/// The cursor's own x is a place on the metric panel's axis: where it stood, moved as far as the mouse has.
double meanAtCursorPlace(const HandleDrag& drag, double x)
{
    const core::Model& model = drag.from.model();
    const core::XAxis axis = drag.from.view().xAxis;
    const bool size = axis == core::XAxis::Size;
    const core::Shape shape = core::shapeOf(drag.from);
    const core::Range range = core::defaultRange(drag.from, shape, axis);
    const double lower = size ? std::log10(range.minimum) : range.minimum;
    const double upper = size ? std::log10(range.maximum) : range.maximum;
    const auto start = core::placeOnAxis(core::distributionAt(shape, core::meanSuccess(model.mean)), model.law, axis);
    const double from = std::clamp(size ? std::log10(start.x) : start.x, lower, upper);
    const double to = from + x - drag.grabbedAt;
    if (axis == core::XAxis::Mean) {
        return to;
    }
    const double place = std::clamp(to, lower, upper);  // the mouse may leave the panel, the cursor does not
    return core::distributionOnAxis(shape, model.law, axis, size ? std::pow(10.0, place) : place).mean().value;
}

double spreadAt(const HandleDrag& drag, double x, int side)
{
    const double start = core::valueOf(drag.from, core::Parameter::Spread);
    const core::BellAxis axis = drag.from.view().bellAxis;
    return start + side * (chanceAt(axis, x) - chanceAt(axis, drag.grabbedAt));
}

/// How much of the parameter lies in a pixel where the mouse is.
double valuePerPixel(const HandleDrag& drag, double x, double xPerPixel)
{
    const bool cursor = drag.role == HandleRole::Cursor;
    if (cursor ? drag.from.view().xAxis == core::XAxis::Mean
               : drag.from.view().bellAxis == core::BellAxis::Probability) {
        return xPerPixel;
    }
    if (cursor && drag.from.view().xAxis == core::XAxis::Size) {
        return 1e-4;
    }
    const core::MeanSuccess p = core::meanSuccessAtLogit(x);
    return xPerPixel * p.value * p.complement;  // d p / d logit p
}

}  // namespace

core::Parameter parameterOf(HandleRole role) noexcept
{
    switch (role) {
    case HandleRole::Mean:
    case HandleRole::Cursor: return core::Parameter::Mean;
    case HandleRole::SpreadLow:
    case HandleRole::SpreadHigh: return core::Parameter::Spread;
    case HandleRole::PassMark: break;
    }
    return core::Parameter::PassMark;
}

MoveParameter movedTo(const HandleDrag& drag, double x, double xPerPixel, EditPhase phase)
{
    double value = kBeyond;
    switch (drag.role) {
    case HandleRole::Mean: value = meanAtBellPlace(drag, x); break;
    case HandleRole::Cursor: value = meanAtCursorPlace(drag, x); break;
    case HandleRole::SpreadLow: value = spreadAt(drag, x, -1); break;
    case HandleRole::SpreadHigh: value = spreadAt(drag, x, 1); break;
    case HandleRole::PassMark: {
        const core::BellAxis axis = drag.from.view().bellAxis;
        const double start = core::valueOf(drag.from, core::Parameter::PassMark);
        value = axis == core::BellAxis::Probability
                    ? start + x - drag.grabbedAt
                    : chanceAt(axis, core::logit(core::meanSuccess(start)) + x - drag.grabbedAt);
        break;
    }
    }
    const double perPixel = std::max(valuePerPixel(drag, x, xPerPixel), drag.role == HandleRole::PassMark ? 1e-6 : 0.0);
    return {parameterOf(drag.role), rounded(value, perPixel), phase};
}

MoveParameter steppedBy(const core::ValidScenario& scenario, HandleRole role, StepSize size, int direction,
                        EditPhase phase)
{
    const core::Parameter parameter = parameterOf(role);
    const int upwards = role == HandleRole::SpreadLow ? -direction : direction;
    return {parameter, stepped(parameter, core::valueOf(scenario, parameter), size, upwards), phase};
}

MoveParameter movedToEnd(const core::ValidScenario& scenario, HandleRole role, int direction, EditPhase phase)
{
    const core::Parameter parameter = parameterOf(role);
    const core::Range range = core::rangeOf(scenario, parameter);
    const bool spread = parameter == core::Parameter::Spread;
    return {parameter, direction > 0 ? range.maximum : (spread ? 0.0 : range.minimum), phase};
}

}  // namespace ui
