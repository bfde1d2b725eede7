// The other half of plot_panel.h: the x axis, which is zoomed at the pointer and dragged by its ends.

#include <algorithm>
#include <cmath>

#include <QWheelEvent>

#include "ui/panels/handle_hit.h"
#include "ui/panels/panel_plot.h"
#include "ui/panels/plot_panel.h"

namespace ui {

double PlotPanel::shareAt(const QPointF& pixel) const
{
    const QRectF& axes = plot_->frame().axes();
    return (pixel.x() - plot_->pos().x() - axes.left()) / std::max(1.0, axes.width());
}

std::optional<bool> PlotPanel::axisEndAt(const QPointF& pixel) const
{
    constexpr double kNumbers = 30.0;  // below the axis, about as high as its numbers
    const QRectF& axes = plot_->frame().axes();
    const QPointF at = pixel - QPointF(plot_->pos());
    if (!model_.zoomable || at.y() < axes.bottom() || at.y() > axes.bottom() + kNumbers) {
        return std::nullopt;
    }
    const double fromLeft = std::abs(at.x() - axes.left());
    const double fromRight = std::abs(at.x() - axes.right());
    return std::min(fromLeft, fromRight) <= kGrabRadius ? std::optional(fromRight < fromLeft) : std::nullopt;
}

/// The cursor's handle takes the keyboard, so that Esc comes here.
void PlotPanel::gripAxis(bool upper, const QPointF& pixel)
{
    axisHeld_ = true;
    if (HandleWidget* cursor = handle(HandleRole::Cursor)) {
        cursor->setFocus(Qt::MouseFocusReason);
    } else {
        setFocus(Qt::MouseFocusReason);
    }
    emit axisGripped(upper, shareAt(pixel));
}

void PlotPanel::wheelEvent(QWheelEvent* event)
{
    const QPointF at = event->position() - QPointF(plot_->pos());
    const int turned = event->angleDelta().y();
    const bool zooms = model_.zoomable && event->modifiers() & Qt::ControlModifier && turned != 0 && !held_;
    if (!zooms || at.x() < plot_->frame().axes().left() || at.x() > plot_->frame().axes().right()) {
        event->ignore();
        return;
    }
    constexpr double kNotch = 120.0;
    constexpr double kPerNotch = 0.8;
    emit zoomed(plot_->frame().placeAt(at).x(), std::pow(kPerNotch, turned / kNotch));
    event->accept();
}

}  // namespace ui
