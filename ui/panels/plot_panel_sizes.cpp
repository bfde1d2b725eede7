// What of plot_panel.h is about the dots of sizes: a click leaves one out or shows it again.

#include <cmath>
#include <utility>

#include "ui/panels/handle_hit.h"
#include "ui/panels/panel_plot.h"
#include "ui/panels/plot_panel.h"

namespace ui {

namespace {

constexpr double kDot = 9.0;  // pixels from its middle

}  // namespace

/// A dot wins over the line of a handle, not over the handle itself.
std::optional<double> PlotPanel::sizeAt(const QPointF& pixel) const
{
    if (!model_.dotsAreSizes) {
        return std::nullopt;
    }
    for (const HandleWidget* handle : handles_) {
        if (distanceBetween(QRectF(handle->geometry()).center(), pixel) < kGrabRadius) {
            return std::nullopt;
        }
    }
    std::optional<double> nearest;
    double within = kDot;
    for (const MarkerModel& dot : model_.still.dots) {
        const double away = distanceBetween(pixelOf(dot.at), pixel);
        if (away <= within) {
            nearest = dot.at.x();
            within = away;
        }
    }
    return nearest;
}

/// Drawn away from the dot the press takes hold of what is under it.
bool PlotPanel::isStillOnSize(const QPointF& pixel)
{
    if (distanceBetween(pressedSize_->from, pixel) <= kClick) {
        return true;
    }
    const PressedSize pressed = *std::exchange(pressedSize_, std::nullopt);
    if (const auto role = handleNear(pressed.from)) {
        hold(*role, plot_->frame().placeAt(pressed.from - QPointF(plot_->pos())));
    }
    return false;
}

}  // namespace ui
