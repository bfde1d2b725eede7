#include "ui/present/handle_table.h"

#include <algorithm>
#include <cmath>

#include "core/curve/axis.h"
#include "core/model/complete.h"
#include "ui/present/answers_layout.h"
#include "ui/present/law_handles.h"
#include "ui/present/test_handles.h"

namespace ui {

namespace {

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

double placeOf(const HandleScene& scene, double p)
{
    return scene.scenario.view().bellAxis == core::BellAxis::Probability ? p : core::logit(core::meanSuccess(p));
}

/// How much of p lies in a pixel of the bell's panel at x.
double chancePerPixel(core::BellAxis axis, double x, double xPerPixel)
{
    if (axis == core::BellAxis::Probability) {
        return xPerPixel;
    }
    const core::MeanSuccess p = core::meanSuccessAtLogit(x);
    return xPerPixel * p.value * p.complement;  // d p / d logit p
}

double bellPixel(const HandleDrag& drag, double x, const QPointF& perPixel)
{
    return chancePerPixel(drag.from.view().bellAxis, x, perPixel.x());
}

QPointF meanPlace(const HandleScene& scene)
{
    const bool logit = scene.scenario.view().bellAxis == core::BellAxis::Logit;
    return {logit && !std::isnan(scene.location) ? scene.location : placeOf(scene, scene.scenario.model().mean), 0.0};
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

double meanAt(const HandleDrag& drag, const QPointF& to, const QPointF& perPixel)
{
    return rounded(meanAtBellPlace(drag, to.x()), bellPixel(drag, to.x(), perPixel));
}

QPointF flankPlace(const HandleScene& scene, int side)
{
    const double p = scene.scenario.model().mean + side * scene.spread;
    return {p <= 0.0 ? -HUGE_VAL : (p >= 1.0 ? HUGE_VAL : placeOf(scene, p)), 0.0};
}

double spreadAt(const HandleDrag& drag, const QPointF& to, const QPointF& perPixel, int side)
{
    const double start = core::valueOf(drag.from, core::Parameter::Spread);
    const core::BellAxis axis = drag.from.view().bellAxis;
    const double value = start + side * (chanceAt(axis, to.x()) - chanceAt(axis, drag.grabbedAt.x()));
    return rounded(value, bellPixel(drag, to.x(), perPixel));
}

QPointF passMarkPlace(const HandleScene& scene)
{
    return {placeOf(scene, core::heldValue(scene.scenario.model(), core::Parameter::PassMark)), 0.0};
}

double passMarkAt(const HandleDrag& drag, const QPointF& to, const QPointF& perPixel)
{
    constexpr double kLeast = 1e-6;  // its own step
    const core::BellAxis axis = drag.from.view().bellAxis;
    const double start = core::valueOf(drag.from, core::Parameter::PassMark);
    const double by = to.x() - drag.grabbedAt.x();
    const double value =
        axis == core::BellAxis::Probability ? start + by : chanceAt(axis, core::logit(core::meanSuccess(start)) + by);
    return rounded(value, std::max(bellPixel(drag, to.x(), perPixel), kLeast));
}

QPointF cursorPlace(const HandleScene& scene)
{
    return {scene.cursor, scene.y.minimum};
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

double cursorAt(const HandleDrag& drag, const QPointF& to, const QPointF& perPixel)
{
    const double mean = meanAtCursorPlace(drag, to.x());
    if (drag.axis == core::XAxis::Mean) {
        return rounded(mean, perPixel.x());
    }
    // Elsewhere a pixel is another mean at each place, near 0 and 1 a very small one: a mean rounded to less would
    // stand far along a size axis, or at its end.
    const double step = 0.5 * perPixel.x();
    return rounded(mean, std::fabs(meanAtCursorPlace(drag, to.x() + step) - meanAtCursorPlace(drag, to.x() - step)));
}

QPointF lengthEdge(const HandleScene& scene)
{
    return {1.0, lengthPlace(static_cast<double>(scene.scenario.model().grading.length))};
}

double lengthAtEdge(const HandleDrag& drag, const QPointF& to, const QPointF&)
{
    const std::int64_t length = drag.from.model().grading.length;
    const double place = lengthPlace(static_cast<double>(length)) + to.y() - drag.grabbedAt.y();
    const bool moved = to != drag.grabbedAt;  // else a length between the steps would leave its place at a press
    return static_cast<double>(moved ? lengthAt(place) : length);
}

using core::Parameter;

constexpr std::array kHandles = {
    HandleRow{HandleRole::Mean, Parameter::Mean, HandleGlyph::Knob, 1, 2, false, false, meanPlace, meanAt},
    HandleRow{HandleRole::SpreadLow, Parameter::Spread, HandleGlyph::Ring, -1, 1, false, false,
              [](const HandleScene& scene) { return flankPlace(scene, -1); },
              [](const HandleDrag& drag, const QPointF& to, const QPointF& perPixel) {
                  return spreadAt(drag, to, perPixel, -1);
              }},
    HandleRow{HandleRole::SpreadHigh, Parameter::Spread, HandleGlyph::Ring, 1, 1, false, false,
              [](const HandleScene& scene) { return flankPlace(scene, 1); },
              [](const HandleDrag& drag, const QPointF& to, const QPointF& perPixel) {
                  return spreadAt(drag, to, perPixel, 1);
              }},
    HandleRow{HandleRole::PassMark, Parameter::PassMark, HandleGlyph::Tab, 1, 0, true, false, passMarkPlace,
              passMarkAt},
    HandleRow{HandleRole::Cursor, Parameter::Mean, HandleGlyph::Grip, 1, 0, true, false, cursorPlace, cursorAt},
    HandleRow{HandleRole::Length, Parameter::Length, HandleGlyph::Upright, 1, 1, false, true, lengthEdge, lengthAtEdge},
    HandleRow{HandleRole::LawSize, Parameter::LawUnitLossSize, HandleGlyph::Knob, 1, 1, false, false, lawSizePlace,
              lawSizeAt},
    HandleRow{HandleRole::LawExponent, Parameter::LawExponent, HandleGlyph::Ring, 1, 1, false, true, exponentPlace,
              exponentAt},
    HandleRow{HandleRole::LawFloor, Parameter::LawFloor, HandleGlyph::Upright, 1, 1, false, true, lawFloorPlace,
              lawFloorAt},
    HandleRow{HandleRole::Jump, Parameter::Jump, HandleGlyph::Upright, 1, 1, false, true, jumpPlace, jumpAt},
    HandleRow{HandleRole::JumpSize, Parameter::JumpSize, HandleGlyph::Ring, 1, 1, false, false, jumpSizePlace,
              jumpSizeAt},
    HandleRow{HandleRole::JumpWidth, Parameter::JumpWidth, HandleGlyph::Tab, 1, 1, false, false, jumpWidthPlace,
              jumpWidthAt},
    HandleRow{HandleRole::Questions, Parameter::Questions, HandleGlyph::Upright, -1, 1, false, true, questionsPlace,
              questionsAt},
    HandleRow{HandleRole::Cut, Parameter::Cut, HandleGlyph::Grip, 1, 0, true, false, cutPlace, cutAt},
    HandleRow{HandleRole::Threshold, Parameter::Threshold, HandleGlyph::Upright, 1, 1, false, true, thresholdPlace,
              thresholdAt},
};
static_assert(core::isComplete<HandleRole>(kHandles, &HandleRow::role));

}  // namespace

const HandleRow& rowOf(HandleRole role)
{
    return kHandles[static_cast<std::size_t>(role)];
}

}  // namespace ui
