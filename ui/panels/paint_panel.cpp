#include "ui/panels/paint_panel.h"

#include "ui/panels/panel_plot.h"
#include "ui/panels/picture_parts.h"

namespace ui {

namespace {

void paintBackground(QPainter& painter, const PictureCanvas& canvas)
{
    if (canvas.background.alpha() > 0) {
        const PicturePart part(painter, QStringLiteral("background"));
        // In pixels a little beyond the canvas: a page of so many millimetres is no whole number of them.
        const double beyond = PictureParts::of(painter) != nullptr ? 0.0 : 4.0;
        painter.fillRect(canvas.area.adjusted(0, 0, beyond, beyond), canvas.background);
    }
}

}  // namespace

void paintPanels(QPaintDevice& device, const std::vector<PlacedPanel>& panels, const PictureCanvas& canvas,
                 const std::function<void(QPainter&)>& rest)
{
    QCPPainter painter(&device);
    painter.setMode(QCPPainter::pmVectorized);
    painter.setMode(QCPPainter::pmNoCaching);
    painter.setMode(QCPPainter::pmNonCosmetic);  // strokes grow with the picture on a slide
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(canvas.scale, canvas.scale);
    paintBackground(painter, canvas);
    PanelPlot plot;
    plot.setTextMode(canvas.text);
    for (const PlacedPanel& panel : panels) {
        const PicturePart part(painter, panel.model->id, panel.model->title);
        plot.layOut(*panel.model, panel.rectangle.size());
        painter.save();
        painter.translate(panel.rectangle.topLeft());
        plot.paintFigure(painter);
        painter.restore();
    }
    if (rest) {
        rest(painter);
    }
}

core::PictureSize axesSize(const PanelModel& model, const QSizeF& panel, double scale)
{
    const QRectF axes = PanelFrame(model, panel).axes();
    return {axes.width() * scale, axes.height() * scale};
}

}  // namespace ui
