#include "ui/panels/panel_legend.h"

#include "ui/panels/shaped_text.h"
#include "ui/panels/text_painter.h"

namespace ui {

namespace {

constexpr double kLeft = 16.0;
constexpr double kBetween = 20.0;
constexpr double kBelow = 10.0;

}  // namespace

LegendPlaces placeLegend(const PanelModel& model, double right)
{
    LegendPlaces legend;
    if (model.legend.empty()) {
        return legend;
    }
    const QFont font = themeFont(model.theme, model.theme.labelSize);
    const double row = QFontMetricsF(font).height() + 4.0;
    QPointF at(0.0, 0.5 * row);
    for (const LegendEntry& entry : model.legend) {
        const double width = kLegendSample + kLegendGap + shaped(entry.text, font).width;
        if (at.x() > 0.0 && kLeft + at.x() + width > right) {
            at = {0.0, at.y() + row};
        }
        legend.places.push_back(at);
        at.rx() += width + kBetween;
    }
    legend.height = at.y() + 0.5 * row + kBelow;
    return legend;
}

}  // namespace ui
