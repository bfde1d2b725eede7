// The other half of explorer.h: what the x axis shows, zoomed at the pointer and dragged by its ends, and which sizes
// stand on it.

#include <algorithm>
#include <cmath>

#include "core/curve/axis.h"
#include "ui/document/explorer.h"

namespace ui {

namespace {

constexpr double kNarrowest = 1e-4;  // of what an axis shows, in panel coordinates

/// What an axis shows, in panel coordinates.
core::Range shownRange(const core::ValidScenario& scenario, core::XAxis axis)
{
    return core::curveRange(axis, core::axisRange(scenario, core::shapeOf(scenario), axis));
}

}  // namespace

void Explorer::zoomAxis(core::XAxis axis, double around, double factor)
{
    const core::Range shown = shownRange(session_.scenario(), axis);
    showRange(axis, around + (shown.minimum - around) * factor, around + (shown.maximum - around) * factor,
              EditPhase::Step);
}

void Explorer::showRange(core::XAxis axis, double from, double to, EditPhase phase)
{
    const core::ValidScenario& now = session_.scenario();
    const core::Range bounds = core::rangeBounds(axis);
    const auto end = [&](double x) { return std::clamp(core::fromCurveX(axis, x), bounds.minimum, bounds.maximum); };
    const auto [low, high] = std::minmax({end(from), end(to)});
    const core::Range range{low, high};
    const core::Range next = core::curveRange(axis, range);
    if (next.maximum - next.minimum < kNarrowest * std::max({1.0, std::abs(from), std::abs(to)})) {
        return;  // no further in: numbers on the axis could not be told apart
    }
    const bool whole = range == core::defaultRange(now, core::shapeOf(now), axis);
    request(SetAxisRange{axis, whole ? std::nullopt : std::optional(range), phase});
}

void Explorer::toggleSize(double x)
{
    const auto off = [x](double size) { return std::abs(std::log10(size) - x); };
    const std::vector<double> sizes = sizesToShow(session_.scenario());
    const auto nearest =
        std::min_element(sizes.begin(), sizes.end(), [&](double a, double b) { return off(a) < off(b); });
    if (nearest != sizes.end()) {
        const auto& hidden = session_.scenario().view().hidden;
        request(ShowSize{*nearest, std::binary_search(hidden.begin(), hidden.end(), *nearest)});
    }
}

void Explorer::gripAxis(core::XAxis axis, bool upper, double share)
{
    if (refusesLocked(SetAxisRange{axis, {}, EditPhase::Begun})) {
        return;
    }
    const core::Range shown = shownRange(session_.scenario(), axis);
    axisDrag_ = AxisDrag{axis, upper, shown, shown.minimum + share * (shown.maximum - shown.minimum)};
    begin();
}

void Explorer::dragAxisTo(double share)
{
    if (!axisDrag_) {
        return;
    }
    constexpr double kLeast = 0.02;  // of the width between the mouse and the end that stays
    const auto& [axis, upper, from, value] = *axisDrag_;
    const core::ValidScenario before = session_.scenario();
    if (upper) {
        const double to = from.minimum + (value - from.minimum) / std::max(share, kLeast);
        showRange(axis, from.minimum, to, EditPhase::Continued);
    } else {
        const double to = from.maximum - (from.maximum - value) / std::max(1.0 - share, kLeast);
        showRange(axis, to, from.maximum, EditPhase::Continued);
    }
    if (session_.scenario() == before) {
        refresh();  // nothing moved, but the sentence now says which bound is in the way
    }
}

}  // namespace ui
