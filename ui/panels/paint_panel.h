#pragma once

#include <QRectF>

#include "core/curve/evaluate.h"
#include "ui/panels/text_painter.h"
#include "ui/state/panel_model.h"

class QPaintDevice;

namespace ui {

/// A panel model and where it stands on a figure's canvas.
struct PlacedPanel {
    const PanelModel* model = nullptr;
    QRectF rectangle;
};

/// Paints panels into a figure, each by a plot made for it, never the one on screen: no cached label, size or
/// theme of the window can leak in.
void paintPanels(QPaintDevice& device, const std::vector<PlacedPanel>& panels, const QRectF& canvas, double scale,
                 TextMode textMode);

/// The size of the panel's axes once it is painted, for sampling.
[[nodiscard]] core::PictureSize axesSize(const PanelModel& model, const QSizeF& panel, double scale);

}  // namespace ui
