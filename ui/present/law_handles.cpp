#include "ui/present/law_handles.h"

#include <algorithm>
#include <cmath>

#include "core/curve/axis.h"

namespace ui {

namespace {

constexpr double kFromTheEdge = 0.06;   // of the width, so that the whole glyph is in the picture
constexpr double kExponentReach = 2.0;  // decades of size from c to where alpha is taken hold of
constexpr double kDeepest = 1.9;        // decades of loss above or below 1 nat: where the panel all but ends
constexpr double kBesideWidth = 0.35;   // decades: clear of the jump's own handle however narrow it is
constexpr double kWidthsBeyond = 2.0;   // in widths of ln N
constexpr double kBeforeJump = 2.2;     // decades: clear of the paper's model sizes

const core::ScaleLaw& lawOf(const HandleScene& scene)
{
    return scene.scenario.model().law;
}

const core::ScaleLaw& lawOf(const HandleDrag& drag)
{
    return drag.from.model().law;
}

core::ScaleLaw withoutJump(const core::ScaleLaw& law)
{
    core::ScaleLaw smooth = law;
    smooth.jump = 0.0;
    return smooth;
}

QPointF onCurve(const core::ScaleLaw& law, double logSize)
{
    return {logSize, std::log10(core::lossAt(law, std::pow(10.0, logSize)))};
}

const core::Range kLogLoss{-2.0, 2.0};  // of every panel of the law, whatever the law is

/// The size axis that a drag goes on along, in decades.
core::Range sizesOf(const HandleDrag& drag)
{
    const core::Range range = core::axisRange(drag.from, core::shapeOf(drag.from), core::XAxis::Size);
    return core::curveRange(core::XAxis::Size, range);
}

/// Where a drag begins: the place itself, or the edge at which what lies beyond the panel is drawn.
QPointF startOf(const HandleDrag& drag, const QPointF& place)
{
    const core::Range sizes = sizesOf(drag);
    return {std::clamp(place.x(), sizes.minimum, sizes.maximum),
            std::clamp(place.y(), kLogLoss.minimum, kLogLoss.maximum)};
}

core::Range withinEdges(const core::Range& sizes)
{
    const double margin = kFromTheEdge * (sizes.maximum - sizes.minimum);
    return {sizes.minimum + margin, sizes.maximum - margin};
}

/// Decades from c to where alpha is taken hold of: to the right where the panel has room for it, else to the left.
double exponentReach(const core::ScaleLaw& law, const core::Range& sizes)
{
    const double unit = std::log10(law.unitLossSize);
    const core::Range within = withinEdges(sizes);
    const double right = within.maximum - unit;
    const double left = unit - within.minimum;
    return right >= std::min(kExponentReach, left) ? std::min(kExponentReach, right) : -std::min(kExponentReach, left);
}

/// Whether alpha is so steep that its handle goes along the panel's foot or head, and no longer up and down.
bool isAlongTheEdge(const core::ScaleLaw& law, double reach)
{
    return std::fabs(law.exponent * reach) > kDeepest;
}

QPointF exponentPlaceOf(const core::ScaleLaw& law, const core::Range& sizes)
{
    const double reach = exponentReach(law, sizes);
    const double decades = isAlongTheEdge(law, reach) ? std::copysign(kDeepest / -law.exponent, reach) : reach;
    return {std::log10(law.unitLossSize) + decades, law.exponent * decades};
}

/// Where the jump's height is taken hold of, log10 of a size.
double beforeJump(const core::ScaleLaw& law, const core::Range& sizes)
{
    const core::Range within = withinEdges(sizes);
    return std::clamp(std::log10(law.jumpSize) - kBeforeJump, within.minimum, within.maximum);
}

/// How far beyond a jump its width is taken hold of, in decades of size.
double beyondJump(double width)
{
    return kBesideWidth + kWidthsBeyond * width / M_LN10;
}

double roundedToThree(double value)
{
    if (value == 0.0 || !std::isfinite(value)) {
        return value;
    }
    const double power = std::pow(10.0, 2.0 - std::floor(std::log10(std::abs(value))));
    return power >= 1.0 ? std::round(value * power) / power : std::round(value * power) * std::round(1.0 / power);
}

/// A size moved along its axis as far as the mouse has.
double sizeDragged(const HandleDrag& drag, double size, const QPointF& to)
{
    const double by = to.x() - drag.grabbedAt.x();
    const double from = startOf(drag, {std::log10(size), 0.0}).x();
    return by == 0.0 ? size : roundedToThree(std::pow(10.0, from + by));
}

}  // namespace

QPointF lawSizePlace(const HandleScene& scene)
{
    return {std::log10(lawOf(scene).unitLossSize), 0.0};
}

double lawSizeAt(const HandleDrag& drag, const QPointF& to, const QPointF&)
{
    return sizeDragged(drag, lawOf(drag).unitLossSize, to);
}

QPointF exponentPlace(const HandleScene& scene)
{
    return exponentPlaceOf(lawOf(scene), scene.x);
}

double exponentAt(const HandleDrag& drag, const QPointF& to, const QPointF&)
{
    constexpr double kLeast = 1e-3;  // decades: c itself and what is beyond it are beyond every bound of alpha
    const core::ScaleLaw& law = lawOf(drag);
    const core::Range sizes = sizesOf(drag);
    const double reach = exponentReach(law, sizes);
    const double side = std::copysign(1.0, reach);
    if (to == drag.grabbedAt) {
        return law.exponent;
    }
    const QPointF at = startOf(drag, exponentPlaceOf(law, sizes)) + to - drag.grabbedAt;
    if (isAlongTheEdge(law, reach)) {
        return roundedToThree(-kDeepest / std::max(side * (at.x() - std::log10(law.unitLossSize)), kLeast));
    }
    return roundedToThree(-std::max(-side * at.y(), kLeast) / std::fabs(reach));
}

QPointF lawFloorPlace(const HandleScene& scene)
{
    const double floor = lawOf(scene).floor;
    return {withinEdges(scene.x).maximum, floor > 0.0 ? std::log10(floor) : scene.y.minimum};
}

double lawFloorAt(const HandleDrag& drag, const QPointF& to, const QPointF&)
{
    constexpr double kFoot = -1.99;  // of the panel: no loss at all
    const double by = to.y() - drag.grabbedAt.y();
    const double level = startOf(drag, {0.0, std::log10(lawOf(drag).floor)}).y() + by;
    return by == 0.0 ? lawOf(drag).floor : roundedToThree(level <= kFoot ? 0.0 : std::pow(10.0, level));
}

QPointF jumpPlace(const HandleScene& scene)
{
    const core::ScaleLaw& law = lawOf(scene);
    const double x = beforeJump(law, scene.x);
    return {x, std::log10(core::lossAt(withoutJump(law), std::pow(10.0, x)) + law.jump)};
}

double jumpAt(const HandleDrag& drag, const QPointF& to, const QPointF&)
{
    const core::ScaleLaw& law = lawOf(drag);
    const double under = core::lossAt(withoutJump(law), std::pow(10.0, beforeJump(law, sizesOf(drag))));
    const double by = to.y() - drag.grabbedAt.y();
    const double from = startOf(drag, {0.0, std::log10(under + law.jump)}).y();
    return by == 0.0 ? law.jump : roundedToThree(std::max(0.0, std::pow(10.0, from + by) - under));
}

QPointF jumpSizePlace(const HandleScene& scene)
{
    return onCurve(lawOf(scene), std::log10(lawOf(scene).jumpSize));
}

double jumpSizeAt(const HandleDrag& drag, const QPointF& to, const QPointF&)
{
    return sizeDragged(drag, lawOf(drag).jumpSize, to);
}

QPointF jumpWidthPlace(const HandleScene& scene)
{
    const core::ScaleLaw& law = lawOf(scene);
    return onCurve(law, std::log10(law.jumpSize) + beyondJump(law.jumpWidth));
}

double jumpWidthAt(const HandleDrag& drag, const QPointF& to, const QPointF&)
{
    const core::ScaleLaw& law = lawOf(drag);
    const double by = to.x() - drag.grabbedAt.x();
    const double jump = std::log10(law.jumpSize);
    const double place = startOf(drag, {jump + beyondJump(law.jumpWidth), 0.0}).x() + by - jump;
    return by == 0.0 ? law.jumpWidth : roundedToThree((place - kBesideWidth) * M_LN10 / kWidthsBeyond);
}

}  // namespace ui
