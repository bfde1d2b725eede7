#pragma once

#include <vector>

#include <QRectF>
#include <QSizeF>

namespace ui {

/// The size of a figure's smallest letters on its canvas (figure_theme.h).
inline constexpr double kSmallestType = 13.0;

/// How a figure's page is laid out. Panels are laid out on a canvas on which letters have the sizes of a screen, and
/// the canvas is scaled to the page: so text keeps its proportions whatever the page's size in pixels.
struct Page {
    QSizeF canvas;               ///< what the panels are laid out on, in logical pixels
    double scale = 1.0;          ///< page pixels a canvas pixel
    double lineScale = 1.0;      ///< page pixels a pixel of a line's width; lines do not grow with `fontScale`
    std::vector<QRectF> panels;  ///< on the canvas, in reading order
};

/// The page of so many panels, none placed yet. The smallest letters are a thirtieth of a slide's height, 18 points of
/// 7.5 inches; 14 points where there are more than two panels, or there would be no room for curves; seven points in a
/// journal's column. All `fontScale` times as large.
[[nodiscard]] Page pageOf(const QSizeF& page, int panels, double fontScale);

/// How many panels stand side by side: in the layout, and on this page.
struct Across {
    int ofLayout = 1;
    int here = 1;
};

/// Places the panels and leaves a strip of the canvas free below them. Where fewer stand side by side than in the
/// layout, one column of it follows on another: what stood under each other stays together.
void placePanels(Page& page, int panels, const Across& across, double below);

/// Gives every row of panels the height of what is around its axes (a number a panel), and divides what is left among
/// all rows, alike or as the highest share of a row's panels says; the strip below them stays free. Where nothing is
/// left the rows stay as they are.
void evenRows(Page& page, const std::vector<double>& around, double below, const std::vector<double>& shares = {});

/// Gives the last panel, where it stands alone in its row, all of that.
void widenLast(Page& page);

/// The same for columns and what is beside the axes, where that differs so much that plots would be of clearly
/// different widths.
void evenColumns(Page& page, const std::vector<double>& beside);

}  // namespace ui
