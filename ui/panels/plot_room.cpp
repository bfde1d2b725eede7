#include "ui/panels/plot_room.h"

#include <algorithm>
#include <utility>

#include "ui/panels/text_painter.h"

namespace ui {

namespace {

constexpr double kGoodPlot = 150.0;    // pixels; lower, the subtitle has only its first fact, if in one line
constexpr double kLowestPlot = 60.0;   // lower, none at all
constexpr double kMostOfPanel = 0.62;  // no plot has more of a panel that is itself low

double plotHeight(const PanelModel& model, const QSizeF& size)
{
    const QMargins margins = panelMargins(model, size);
    return size.height() - margins.top() - margins.bottom();
}

}  // namespace

PanelModel withRoomForPlot(PanelModel model, const QSizeF& size)
{
    const QMargins least = std::exchange(model.least, QMargins());  // a neighbour's headings are not its own
    const auto isLow = [&](double height) {
        return plotHeight(model, size) < std::min(height, kMostOfPanel * size.height());
    };
    if (!model.subtitle.isEmpty() && isLow(kGoodPlot)) {
        model.subtitle = model.subtitle.section(u'\n', 0, 0);  // whole: what is cut within says nothing
        const bool isLong = headingsOf(model, size).subtitle.size() > 1;
        model.subtitle = isLow(isLong ? kGoodPlot : kLowestPlot) ? QString() : model.subtitle;
    }
    model.least = least;
    return model;
}

QMargins marginsWithRoom(const PanelModel& model, const QSizeF& size)
{
    const QMargins margins = panelMargins(model, size);
    const double height = size.height() - margins.top() - margins.bottom();
    const bool hasRoom = height >= std::min(kGoodPlot, kMostOfPanel * size.height());
    return model.least.isNull() && hasRoom ? margins : panelMargins(withRoomForPlot(model, size), size);
}

}  // namespace ui
