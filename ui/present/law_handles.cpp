#include "ui/present/law_handles.h"

#include <cmath>

namespace ui {

namespace {

constexpr double kFarRight = 13.0;     // log10 of the size axis's usual end
constexpr double kBesideWidth = 0.35;  // decades: clear of the jump's own handle however narrow it is
constexpr double kWidthsBeyond = 2.0;  // in widths of ln N

}  // namespace

QPointF exponentPlace(const core::ValidScenario& scenario)
{
    const core::ScaleLaw& law = scenario.model().law;
    const double unit = std::log10(law.unitLossSize);
    const double right = unit - 1.0 / law.exponent;
    return right <= kFarRight ? QPointF(right, -1.0) : QPointF(unit + 1.0 / law.exponent, 1.0);
}

double jumpWidthPlace(double width)
{
    return kBesideWidth + kWidthsBeyond * width / M_LN10;
}

double jumpWidthAt(double place)
{
    return (place - kBesideWidth) * M_LN10 / kWidthsBeyond;
}

}  // namespace ui
