#include "ui/export/page.h"

#include <algorithm>

namespace ui {

namespace {

// Canvas widths at which text is legible from the back of a room on a full slide, and in a journal's column.
constexpr double kWideCanvas = 1080.0;
constexpr double kNarrowCanvas = 520.0;
constexpr double kColumnCanvas = 440.0;
constexpr double kColumnUpTo = 500.0;    // page pixels, 132 mm: what is no wider is read on paper, at seven points
constexpr double kManyPanels = 1.25;     // six panels have smaller letters, or there would be no room for curves
constexpr double kSideBySideFrom = 1.3;  // width over height

}  // namespace

Page pageOf(const QSizeF& page, int panels, int columns, double fontScale)
{
    const bool wide = page.width() >= kSideBySideFrom * page.height();
    const int across = std::clamp(wide ? columns : columns - 1, 1, panels);
    const int down = (panels + across - 1) / across;
    Page laid;
    const double narrow = page.width() <= kColumnUpTo ? kColumnCanvas : kNarrowCanvas;
    const double more = across > 2 || (across == 2 && !wide) ? kManyPanels : 1.0;
    laid.scale = page.width() / ((wide ? kWideCanvas : narrow) * more) * fontScale;
    laid.canvas = page / laid.scale;
    const QSizeF panel(laid.canvas.width() / across, laid.canvas.height() / down);
    for (int i = 0; i < panels; ++i) {
        laid.panels.emplace_back(QPointF((i % across) * panel.width(), (i / across) * panel.height()), panel);
    }
    return laid;
}

void makeRoomBelow(Page& page, double height)
{
    const double share = 1.0 - height / page.canvas.height();
    for (QRectF& panel : page.panels) {
        panel = QRectF(panel.x(), panel.y() * share, panel.width(), panel.height() * share);
    }
}

}  // namespace ui
