#include "ui/panels/paint_panel.h"

#include <algorithm>

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

/// What a panel's lines are called that a key outside it names.
QHash<QString, QString> namesIn(const std::vector<LegendEntry>& key, const PanelModel& model)
{
    QHash<QString, QString> names;
    for (const auto* lines : {&model.still.lines, &model.moving.lines}) {
        for (const LineModel& line : *lines) {
            const auto entry = std::find_if(key.begin(), key.end(),
                                            [&](const LegendEntry& named) { return named.stroke == line.stroke; });
            if (entry != key.end()) {
                names.insert(line.id, entry->text);
            }
        }
    }
    return names;
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
        if (PictureParts* parts = PictureParts::of(painter); parts != nullptr && panel.key != nullptr) {
            parts->nameParts(namesIn(*panel.key, *panel.model));
        }
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
