#include "ui/present/handle_drag.h"

#include <algorithm>
#include <cmath>

#include "core/curve/axis.h"
#include "ui/present/answers_layout.h"
#include "ui/present/law_handles.h"

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
        return model.mean + (x - drag.grabbedAt.x());
    }
    const core::Shape shape = core::shapeOf(drag.from);
    const double location = core::distributionAt(shape, core::meanSuccess(model.mean)).location();
    return core::distributionAtLocation(shape, location + x - drag.grabbedAt.x()).mean().value;
}

/// The cursor's own x is a place on its panel's axis: where it stood, moved as far as the mouse has.
double meanAtCursorPlace(const HandleDrag& drag, double x)
{
    const core::Model& model = drag.from.model();
    const core::Shape shape = core::shapeOf(drag.from);
    const core::Range range = core::curveRange(drag.axis, core::axisRange(drag.from, shape, drag.axis));
    const auto d = core::distributionAt(shape, core::meanSuccess(model.mean));
    const double start = core::toCurveX(drag.axis, core::placeOnAxis(d, model.law, drag.axis).x);
    const double to = std::clamp(start, range.minimum, range.maximum) + x - drag.grabbedAt.x();
    if (drag.axis == core::XAxis::Mean) {
        return to;
    }
    const double place = std::clamp(to, range.minimum, range.maximum);  // the mouse may leave the panel, the cursor not
    return core::distributionOnAxis(shape, model.law, drag.axis, core::fromCurveX(drag.axis, place)).mean().value;
}

double spreadAt(const HandleDrag& drag, double x, int side)
{
    const double start = core::valueOf(drag.from, core::Parameter::Spread);
    const core::BellAxis axis = drag.from.view().bellAxis;
    return start + side * (chanceAt(axis, x) - chanceAt(axis, drag.grabbedAt.x()));
}

/// How much of the parameter lies in a pixel where the mouse is.
double valuePerPixel(const HandleDrag& drag, double x, double xPerPixel)
{
    const bool cursor = drag.role == HandleRole::Cursor;
    if (cursor ? drag.axis == core::XAxis::Mean : drag.from.view().bellAxis == core::BellAxis::Probability) {
        return xPerPixel;
    }
    if (cursor && drag.axis != core::XAxis::Logit) {
        return 1e-4;
    }
    const core::MeanSuccess p = core::meanSuccessAtLogit(x);
    return xPerPixel * p.value * p.complement;  // d p / d logit p
}

bool isOfTheLaw(HandleRole role)
{
    return role >= HandleRole::LawSize;
}

/// A loss that stands at log10 `level`; the foot of the panel is none at all.
double lossAtLevel(double level)
{
    constexpr double kFoot = -1.99;
    return level <= kFoot ? 0.0 : std::pow(10.0, level);
}

/// The value of a handle of the law moved by `by` decades of size and loss.
double lawValueAt(const HandleDrag& drag, const QPointF& by)
{
    const core::ScaleLaw& law = drag.from.model().law;
    switch (drag.role) {
    case HandleRole::LawSize: return law.unitLossSize * std::pow(10.0, by.x());
    case HandleRole::JumpSize: return law.jumpSize * std::pow(10.0, by.x());
    case HandleRole::JumpWidth: return jumpWidthAt(jumpWidthPlace(law.jumpWidth) + by.x());
    case HandleRole::LawFloor: return lossAtLevel(std::max(std::log10(law.floor), -2.0) + by.y());
    case HandleRole::Jump: {
        core::ScaleLaw smooth = law;
        smooth.jump = 0.0;
        const double under = core::lossAt(smooth, law.jumpSize * std::pow(10.0, -kBeforeJump));
        return std::max(0.0, (under + law.jump) * std::pow(10.0, by.y()) - under);
    }
    default: break;
    }
    const QPointF place = exponentPlace(drag.from);
    // The line from c through the mouse, up and down as well; never to the other side of c or of 1 nat, where the loss
    // would rise with size.
    const double side = place.y() < 0.0 ? 1.0 : -1.0;
    const double decades = std::max(side * (place.x() + by.x() - std::log10(law.unitLossSize)), 0.05);
    const double fall = std::max(-side * (place.y() + by.y()), 0.02);
    return -fall / decades;
}

/// Three significant digits: a law's numbers are read, not only seen.
double roundedToThree(double value)
{
    if (value == 0.0 || !std::isfinite(value)) {
        return value;
    }
    const double power = std::pow(10.0, 2.0 - std::floor(std::log10(std::abs(value))));
    return power >= 1.0 ? std::round(value * power) / power : std::round(value * power) * std::round(1.0 / power);
}

}  // namespace

core::Parameter parameterOf(HandleRole role) noexcept
{
    switch (role) {
    case HandleRole::Mean:
    case HandleRole::Cursor: return core::Parameter::Mean;
    case HandleRole::SpreadLow:
    case HandleRole::SpreadHigh: return core::Parameter::Spread;
    case HandleRole::LawSize: return core::Parameter::LawUnitLossSize;
    case HandleRole::LawExponent: return core::Parameter::LawExponent;
    case HandleRole::LawFloor: return core::Parameter::LawFloor;
    case HandleRole::Jump: return core::Parameter::Jump;
    case HandleRole::JumpSize: return core::Parameter::JumpSize;
    case HandleRole::JumpWidth: return core::Parameter::JumpWidth;
    case HandleRole::Length: return core::Parameter::Length;
    case HandleRole::PassMark: break;
    }
    return core::Parameter::PassMark;
}

MoveParameter movedTo(const HandleDrag& drag, const QPointF& at, const QPointF& perPixel, EditPhase phase)
{
    if (isOfTheLaw(drag.role)) {
        return {parameterOf(drag.role), roundedToThree(lawValueAt(drag, at - drag.grabbedAt)), phase};
    }
    if (drag.role == HandleRole::Length) {
        const double from = lengthPlace(static_cast<double>(drag.from.model().grading.length));
        const double place = from + at.y() - drag.grabbedAt.y();
        const bool moved = at != drag.grabbedAt;  // else a length between the steps would leave its place at a press
        return {core::Parameter::Length,
                static_cast<double>(moved ? lengthAt(place) : drag.from.model().grading.length), phase};
    }
    const double x = at.x();
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
                    ? start + x - drag.grabbedAt.x()
                    : chanceAt(axis, core::logit(core::meanSuccess(start)) + x - drag.grabbedAt.x());
        break;
    }
    default: break;
    }
    const double least = drag.role == HandleRole::PassMark ? 1e-6 : 0.0;
    return {parameterOf(drag.role), rounded(value, std::max(valuePerPixel(drag, x, perPixel.x()), least)), phase};
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
