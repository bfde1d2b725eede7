#pragma once

#include <vector>

#include <QRectF>
#include <QSizeF>

namespace ui {

/// How a figure's page is laid out. Panels are laid out on a canvas in the sizes they have on screen, and the
/// canvas is scaled to the page: so text and lines keep their proportions whatever the page's size in pixels.
struct Page {
    QSizeF canvas;               ///< what the panels are laid out on, in logical pixels
    double scale = 1.0;          ///< page pixels a canvas pixel
    std::vector<QRectF> panels;  ///< on the canvas, in reading order
};

/// The page of so many panels: so many columns on a wide one, fewer (one for two panels) on a high or square one.
/// Letters are `fontScale` times as large as they would be.
[[nodiscard]] Page pageOf(const QSizeF& page, int panels, int columns, double fontScale = 1.0);

/// Leaves a strip of the canvas free below the panels.
void makeRoomBelow(Page& page, double height);

}  // namespace ui
