#include "ui/panels/plot_room.h"

#include <algorithm>
#include <utility>

#include "ui/panels/text_painter.h"

namespace ui {

namespace {

constexpr double kLeastPlot = 150.0;   // pixels; lower, the subtitle has one line
constexpr double kLowestPlot = 60.0;   // lower, none
constexpr double kMostOfPanel = 0.62;  // no plot has more of a panel that is itself low

double plotHeight(const PanelModel& model, const QSizeF& size)
{
    const QMargins margins = panelMargins(model, size);
    return size.height() - margins.top() - margins.bottom();
}

/// The first fact of a subtitle, as much of it as one line holds.
QString firstLine(const PanelModel& model, double width)
{
    const QFontMetricsF metrics(themeFont(model.theme, model.theme.tickSize));
    return metrics.elidedText(model.subtitle.section(u'\n', 0, 0), Qt::ElideRight, width);
}

}  // namespace

PanelModel withRoomForPlot(PanelModel model, const QSizeF& size)
{
    const QMargins least = std::exchange(model.least, QMargins());  // a neighbour's headings are not its own
    const auto isLow = [&](double height) {
        return plotHeight(model, size) < std::min(height, kMostOfPanel * size.height());
    };
    if (!model.subtitle.isEmpty() && isLow(kLeastPlot)) {
        model.subtitle = firstLine(model, size.width() - 2.0 * model.theme.margin);
        model.subtitle = isLow(kLowestPlot) ? QString() : model.subtitle;
    }
    model.least = least;
    return model;
}

}  // namespace ui
