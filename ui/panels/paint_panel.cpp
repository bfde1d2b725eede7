#include "ui/panels/paint_panel.h"

#include "ui/panels/panel_plot.h"

namespace ui {

void paintPanels(QPaintDevice& device, const std::vector<PlacedPanel>& panels, const QRectF& canvas, double scale,
                 TextMode textMode)
{
    QCPPainter painter(&device);  // one painter: an SVG begins anew with each
    painter.setMode(QCPPainter::pmVectorized);
    painter.setMode(QCPPainter::pmNoCaching);
    painter.setMode(QCPPainter::pmNonCosmetic);  // strokes grow with the picture on a slide
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    if (!panels.empty()) {
        // A little beyond the canvas: a page of so many millimetres is no whole number of pixels.
        painter.fillRect(canvas.adjusted(0, 0, 4, 4), panels.front().model->theme.card);
    }
    for (const PlacedPanel& panel : panels) {
        PanelPlot plot;
        const QSize size = panel.rectangle.size().toSize();
        plot.setTextMode(textMode);
        plot.setGeometry(QRect(QPoint(0, 0), size));
        plot.setModel(*panel.model);
        plot.layOut(size);
        painter.save();
        painter.translate(panel.rectangle.topLeft());
        plot.toPainter(&painter, size.width(), size.height());
        painter.restore();
    }
}

core::PictureSize axesSize(const PanelModel& model, const QSizeF& panel, double scale)
{
    const QRectF axes = PanelFrame(model, panel).axes();
    return {axes.width() * scale, axes.height() * scale};
}

}  // namespace ui
