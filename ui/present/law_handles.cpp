#include "ui/present/law_handles.h"

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr double kFarRight = 13.0;     // log10 of the size axis's usual end
constexpr double kBesideWidth = 0.35;  // decades: clear of the jump's own handle however narrow it is
constexpr double kWidthsBeyond = 2.0;  // in widths of ln N
constexpr double kBeforeJump = 2.2;    // decades: clear of the paper's model sizes

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

QPointF exponentPlaceOf(const core::ScaleLaw& law)
{
    const double unit = std::log10(law.unitLossSize);
    const double right = unit - 1.0 / law.exponent;
    return right <= kFarRight ? QPointF(right, -1.0) : QPointF(unit + 1.0 / law.exponent, 1.0);
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

}  // namespace

QPointF lawSizePlace(const HandleScene& scene)
{
    return {std::log10(lawOf(scene).unitLossSize), 0.0};
}

double lawSizeAt(const HandleDrag& drag, const QPointF& to, const QPointF&)
{
    return roundedToThree(lawOf(drag).unitLossSize * std::pow(10.0, to.x() - drag.grabbedAt.x()));
}

QPointF exponentPlace(const HandleScene& scene)
{
    return exponentPlaceOf(lawOf(scene));
}

double exponentAt(const HandleDrag& drag, const QPointF& to, const QPointF&)
{
    const QPointF place = exponentPlaceOf(lawOf(drag));
    const QPointF by = to - drag.grabbedAt;
    const double side = place.y() < 0.0 ? 1.0 : -1.0;
    const double decades = std::max(side * (place.x() + by.x() - std::log10(lawOf(drag).unitLossSize)), 0.05);
    const double fall = std::max(-side * (place.y() + by.y()), 0.02);
    return roundedToThree(-fall / decades);
}

QPointF lawFloorPlace(const HandleScene& scene)
{
    const double floor = lawOf(scene).floor;
    return {scene.x.maximum - 0.06 * (scene.x.maximum - scene.x.minimum),
            floor > 0.0 ? std::log10(floor) : scene.y.minimum};
}

double lawFloorAt(const HandleDrag& drag, const QPointF& to, const QPointF&)
{
    constexpr double kFoot = -1.99;  // of the panel: no loss at all
    const double level = std::max(std::log10(lawOf(drag).floor), -2.0) + to.y() - drag.grabbedAt.y();
    return roundedToThree(level <= kFoot ? 0.0 : std::pow(10.0, level));
}

QPointF jumpPlace(const HandleScene& scene)
{
    const core::ScaleLaw& law = lawOf(scene);
    const double x = std::log10(law.jumpSize) - kBeforeJump;
    return {x, std::log10(core::lossAt(withoutJump(law), std::pow(10.0, x)) + law.jump)};
}

double jumpAt(const HandleDrag& drag, const QPointF& to, const QPointF&)
{
    const core::ScaleLaw& law = lawOf(drag);
    const double under = core::lossAt(withoutJump(law), law.jumpSize * std::pow(10.0, -kBeforeJump));
    const double raised = (under + law.jump) * std::pow(10.0, to.y() - drag.grabbedAt.y());
    return roundedToThree(std::max(0.0, raised - under));
}

QPointF jumpSizePlace(const HandleScene& scene)
{
    return onCurve(lawOf(scene), std::log10(lawOf(scene).jumpSize));
}

double jumpSizeAt(const HandleDrag& drag, const QPointF& to, const QPointF&)
{
    return roundedToThree(lawOf(drag).jumpSize * std::pow(10.0, to.x() - drag.grabbedAt.x()));
}

QPointF jumpWidthPlace(const HandleScene& scene)
{
    const core::ScaleLaw& law = lawOf(scene);
    return onCurve(law, std::log10(law.jumpSize) + beyondJump(law.jumpWidth));
}

double jumpWidthAt(const HandleDrag& drag, const QPointF& to, const QPointF&)
{
    const double place = beyondJump(lawOf(drag).jumpWidth) + to.x() - drag.grabbedAt.x();
    return roundedToThree((place - kBesideWidth) * M_LN10 / kWidthsBeyond);
}

}  // namespace ui
