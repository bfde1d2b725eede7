#include "ui/panels/panel_legend.h"

#include <algorithm>

#include "ui/panels/line_break.h"
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
    const double line = QFontMetricsF(font).height();
    const double gap = gapOf(model.theme, 4.0);
    const double beside = kLegendSample + kLegendGap;
    const double room = right - beside;
    QPointF at(0.0, 0.5 * (line + gap));
    double below = at.y();  // of the row's last lines
    for (const LegendEntry& entry : model.legend) {
        legend.lines.push_back(wrapped(entry.text, font, room));
        double width = 0.0;
        for (const QString& words : legend.lines.back()) {
            width = std::max(width, beside + shaped(words, font).width);
        }
        const bool oneLine = legend.lines.back().size() == 1;
        if (at.x() > 0.0 && (!oneLine || model.theme.margin + at.x() + width > right)) {
            at = {0.0, below + line + gap};
        }
        legend.places.push_back(at);
        legend.fits = legend.fits && oneLine && width <= right;
        at.rx() += oneLine ? width + gapOf(model.theme, kBetween) : right;
        below = std::max(below, at.y() + line * static_cast<double>(legend.lines.back().size() - 1));
    }
    legend.height = below + 0.5 * (line + gap) + gapOf(model.theme, kBelow);
    return legend;
}

}  // namespace ui
