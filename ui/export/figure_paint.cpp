// Another part of composition.h: a figure as it is painted.

#include <vector>

#include "ui/export/composition.h"
#include "ui/panels/paint_panel.h"

namespace ui {

void paint(QPaintDevice& device, const Figure& figure, double scale, TextMode mode)
{
    std::vector<PlacedPanel> placed;
    for (std::size_t i = 0; i < figure.panels.size(); ++i) {
        placed.push_back({&figure.panels[i], figure.page.panels[i]});
    }
    const QRectF area(QPointF(0, 0), figure.page.canvas);
    paintPanels(device, placed, {area, figure.page.scale * scale, figure.look.background, mode},
                [&](QPainter& painter) {
                    if (figure.answers) {
                        paintAnswersBlock(painter, *figure.answers, mode);
                    }
                    paintCaption(painter, figure.caption, mode);
                });
}

}  // namespace ui
