#include "ui/figure/page.h"

namespace ui {

namespace {

// Canvas widths at which text is legible from the back of a room on a full slide, and in a journal's column.
constexpr double kWideCanvas = 1080.0;
constexpr double kNarrowCanvas = 520.0;
constexpr double kColumnCanvas = 440.0;
constexpr double kColumnUpTo = 500.0;    // page pixels, 132 mm: what is no wider is read on paper, at seven points
constexpr double kSideBySideFrom = 1.3;  // width over height

}  // namespace

Page twoPanelPage(const QSizeF& page)
{
    const bool sideBySide = page.width() >= kSideBySideFrom * page.height();
    Page laid;
    const double narrow = page.width() <= kColumnUpTo ? kColumnCanvas : kNarrowCanvas;
    laid.scale = page.width() / (sideBySide ? kWideCanvas : narrow);
    laid.canvas = page / laid.scale;
    const double width = laid.canvas.width();
    const double height = laid.canvas.height();
    if (sideBySide) {
        laid.panels = {QRectF(0, 0, width / 2, height), QRectF(width / 2, 0, width / 2, height)};
    } else {
        laid.panels = {QRectF(0, 0, width, height / 2), QRectF(0, height / 2, width, height / 2)};
    }
    return laid;
}

}  // namespace ui
