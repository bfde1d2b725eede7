#pragma once

#include <functional>

#include <QRectF>

#include "core/picture/evaluate.h"
#include "ui/panels/text_painter.h"
#include "ui/present/panel_model.h"

class QPainter;
class QPaintDevice;

namespace ui {

/// A panel model and where it stands on a figure's canvas.
struct PlacedPanel {
    const PanelModel* model = nullptr;
    QRectF rectangle;
    const std::vector<LegendEntry>* key = nullptr;  ///< names of its lines that stand outside it
};

/// What panels are painted on.
struct PictureCanvas {
    QRectF area;         ///< in logical pixels
    double scale = 1.0;  ///< pixels of the device a logical pixel
    QColor background;   ///< transparent: nothing is painted behind the panels
    TextMode text = TextMode::Live;
};

/// Paints panels into a figure, each by a plot made for it, never the one on screen: no cached label, size or
/// theme of the window can leak in. Whatever `rest` paints, in the canvas's coordinates, is part of the same picture.
void paintPanels(QPaintDevice& device, const std::vector<PlacedPanel>& panels, const PictureCanvas& canvas,
                 const std::function<void(QPainter&)>& rest = {});

/// The size of the panel's axes once it is painted, for sampling.
[[nodiscard]] core::PictureSize axesSize(const PanelModel& model, const QSizeF& panel, double scale);

}  // namespace ui
