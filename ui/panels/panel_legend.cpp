#include "ui/panels/panel_legend.h"

#include "ui/panels/panel_frame.h"
#include "ui/panels/shaped_text.h"
#include "ui/panels/text_painter.h"

namespace ui {

namespace {

constexpr double kBetween = 20.0;
constexpr double kBelow = 10.0;

}  // namespace

LegendPlaces placeLegend(const PanelModel& model, double right)
{
    LegendPlaces legend;
    if (model.legend.empty()) {
        return legend;
    }
    const QFont font = themeFont(model.theme, model.theme.tickSize);
    const double row = QFontMetricsF(font).height() + gapOf(model.theme, 4.0);
    QPointF at(0.0, 0.5 * row);
    for (const LegendEntry& entry : model.legend) {
        const double width = kLegendSample + kLegendGap + shaped(entry.text, font).width;
        if (at.x() > 0.0 && model.theme.margin + at.x() + width > right) {
            at = {0.0, at.y() + row};
        }
        legend.places.push_back(at);
        legend.fits = legend.fits && model.theme.margin + width <= right + model.theme.margin;
        at.rx() += width + gapOf(model.theme, kBetween);
    }
    legend.height = at.y() + 0.5 * row + gapOf(model.theme, kBelow);
    return legend;
}

}  // namespace ui
