#include "ui/export/page.h"

#include <algorithm>

namespace ui {

namespace {

constexpr double kLines = 30.0;        // of the smallest type in the page's height: 18 points on a slide
constexpr double kLinesOfMany = 38.5;  // 14 points
constexpr double kHighest = 1.2;       // heights over width that count: a half slide's letters are the slide's
constexpr double kColumnUpTo = 500.0;  // page pixels, 132 mm: what is no wider is read on paper
constexpr double kColumnCanvas = 440.0;
constexpr double kColumnOfMany = 550.0;
constexpr double kLinesToLetters = 0.77;  // on a slide letters grow more than lines

}  // namespace

Page pageOf(const QSizeF& page, int panels, double fontScale)
{
    const bool many = panels > 2;
    Page laid;
    if (page.width() <= kColumnUpTo) {
        laid.lineScale = page.width() / (many ? kColumnOfMany : kColumnCanvas);
        laid.scale = laid.lineScale * fontScale;
    } else {
        const double height = std::min(page.height(), kHighest * page.width());
        const double letters = height / (many ? kLinesOfMany : kLines) / kSmallestType;
        laid.lineScale = kLinesToLetters * letters;
        laid.scale = letters * fontScale;
    }
    laid.canvas = page / laid.scale;
    return laid;
}

void placePanels(Page& page, int panels, int across, double below)
{
    const int down = (panels + across - 1) / across;
    const QSizeF panel(page.canvas.width() / across, (page.canvas.height() - below) / down);
    page.panels.clear();
    for (int i = 0; i < panels; ++i) {
        page.panels.emplace_back(QPointF((i % across) * panel.width(), (i / across) * panel.height()), panel);
    }
}

}  // namespace ui
