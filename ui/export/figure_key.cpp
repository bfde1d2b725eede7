#include "ui/export/figure_key.h"

#include "ui/export/figure_room.h"
#include "ui/panels/panel_legend.h"
#include "ui/panels/picture_parts.h"

namespace ui {

namespace {

double rightOf(const Figure& figure)
{
    return figure.page.canvas.width() - figure.key.theme.margin;
}

}  // namespace

double keyHeight(const Figure& figure)
{
    return placeLegend(figure.key, rightOf(figure)).height;
}

void paintKey(QPainter& painter, const Figure& figure, TextMode mode)
{
    if (figure.key.legend.empty()) {
        return;
    }
    const PicturePart part(painter, QStringLiteral("key"));
    const QPointF at(figure.key.theme.margin, figure.page.canvas.height() - underPanels(figure));
    paintLegend(painter, figure.key, at, rightOf(figure), mode);
}

}  // namespace ui
