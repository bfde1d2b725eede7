#pragma once

#include <QMargins>
#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include "ui/present/panel_model.h"

namespace ui {

/// How far a stem's flanks stand beside it, in pixels, so that there is something to grab.
inline constexpr double kBesideMean = 24.0;

/// Where a panel's axes lie in its rectangle, and how its coordinates become pixels: one mapping for painting,
/// for the handles and for the mouse.
class PanelFrame {
public:
    PanelFrame() = default;
    PanelFrame(const PanelModel& model, const QSizeF& size);

    const QRectF& axes() const noexcept { return axes_; }
    double xPixel(double x) const noexcept;
    double yPixel(double y) const noexcept;
    QPointF pixel(const QPointF& place) const noexcept { return {xPixel(place.x()), yPixel(place.y())}; }
    QPointF placeAt(const QPointF& pixel) const noexcept;
    QPointF perPixel() const noexcept;  ///< of the panel's coordinates; both positive

    friend bool operator==(const PanelFrame&, const PanelFrame&) = default;

private:
    QRectF axes_;
    double xLower_ = 0.0;
    double xUpper_ = 1.0;
    double yLower_ = 0.0;
    double yUpper_ = 1.0;
};

/// The room around the axes for title, tick numbers, axis titles and side scales.
[[nodiscard]] QMargins panelMargins(const PanelModel& model, double width);

}  // namespace ui
