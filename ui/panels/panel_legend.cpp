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
    std::vector<QPointF> ends;         // of the rows of one line, where the next name could begin
    double next = 0.5 * (line + gap);  // the middle of the next row's first line
    double below = next;               // of the last row's last line
    for (const LegendEntry& entry : model.legend) {
        legend.lines.push_back(wrapped(entry.text, font, room));
        double width = 0.0;
        for (const QString& words : legend.lines.back()) {
            width = std::max(width, beside + shaped(words, font).width);
        }
        const bool oneLine = legend.lines.back().size() == 1;
        auto row = std::find_if(ends.begin(), ends.end(), [&](const QPointF& end) {
            return oneLine && model.theme.margin + end.x() + width <= right;  // rows are dear where plots are low
        });
        if (row == ends.end()) {
            ends.emplace_back(0.0, next);
            row = ends.end() - 1;
            below = next + line * static_cast<double>(legend.lines.back().size() - 1);
            next = below + line + gap;
        }
        legend.places.push_back(*row);
        legend.fits = legend.fits && oneLine && width <= right;
        row->rx() += oneLine ? width + gapOf(model.theme, kBetween) : right;
    }
    legend.height = below + 0.5 * (line + gap) + gapOf(model.theme, kBelow);
    return legend;
}

}  // namespace ui
