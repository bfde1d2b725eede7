#include "ui/panels/panel_frame.h"

#include <algorithm>

#include "ui/panels/panel_legend.h"
#include "ui/panels/shaped_text.h"
#include "ui/panels/text_painter.h"

namespace ui {

namespace {

double widestTick(const std::vector<Tick>& ticks, const QFont& font)
{
    double widest = 0.0;
    for (const Tick& tick : ticks) {
        widest = std::max(widest, shaped(tick.label, font).width);
    }
    return widest;
}

}  // namespace

QMargins panelMargins(const PanelModel& model, double width)
{
    const Theme& theme = model.theme;
    const QFont tick = themeFont(theme, theme.tickSize);
    const double line = QFontMetricsF(tick).height();
    const double left =
        16.0 + line + 6.0 + widestTick(model.still.y.ticks, tick) + (model.still.y.ticks.empty() ? 0.0 : 8.0);
    double right = 22.0;
    for (const SideScaleModel& side : model.still.sideScales) {
        right += widestTick(side.ticks, tick) + 12.0;
    }
    const auto lines = model.subtitle.isEmpty() ? 0 : 1 + model.subtitle.count(u'\n');
    const double subtitle = lines == 0 ? 0.0 : 2.0 + static_cast<double>(lines) * line;
    double top = 16.0;
    if (!model.title.isEmpty()) {
        top += QFontMetricsF(themeFont(theme, theme.titleSize, true)).height() + subtitle + 10.0;
    }
    top += placeLegend(model, width - right).height;
    const double bottom = 8.0 + line + 8.0 + line + 14.0;
    return {qRound(left), qRound(top), qRound(right), qRound(bottom)};
}

PanelFrame::PanelFrame(const PanelModel& model, const QSizeF& size)
    : xLower_(model.still.x.lower), xUpper_(model.still.x.upper), yLower_(model.still.y.lower),
      yUpper_(model.still.y.upper)
{
    axes_ = QRectF(QPointF(0, 0), size).marginsRemoved(QMarginsF(panelMargins(model, size.width())));
    axes_.setSize(axes_.size().expandedTo(QSizeF(1, 1)));
}

double PanelFrame::xPixel(double x) const noexcept
{
    return axes_.left() + (x - xLower_) / (xUpper_ - xLower_) * axes_.width();
}

double PanelFrame::yPixel(double y) const noexcept
{
    return axes_.bottom() - (y - yLower_) / (yUpper_ - yLower_) * axes_.height();
}

QPointF PanelFrame::placeAt(const QPointF& pixel) const noexcept
{
    return {xLower_ + (pixel.x() - axes_.left()) * perPixel().x(),
            yLower_ + (axes_.bottom() - pixel.y()) * perPixel().y()};
}

QPointF PanelFrame::perPixel() const noexcept
{
    return {(xUpper_ - xLower_) / axes_.width(), (yUpper_ - yLower_) / axes_.height()};
}

}  // namespace ui
