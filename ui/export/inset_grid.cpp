#include "ui/export/inset_grid.h"

#include <algorithm>
#include <cmath>

#include <QFontMetricsF>

#include "ui/panels/panel_frame.h"
#include "ui/panels/shaped_text.h"
#include "ui/panels/text_painter.h"

namespace ui {

namespace {

constexpr double kGap = 0.012;  // of the axes, between two pictures
constexpr int kMostColumns = 7;
constexpr double kLikedWidth = 2.0;    // over the height
constexpr double kBesideTitle = 10.0;  // pixels
constexpr double kNumberRows = 3.4;    // of letters: the title, and two numbers one over the other

struct Grid {
    int columns = 1;
    int rows = 1;
    double worth = -HUGE_VAL;
};

Grid gridOf(int columns, const PanelModel& panel, const QSizeF& axes)
{
    const QFont font = themeFont(panel.theme, panel.theme.smallSize);
    const auto count = static_cast<int>(panel.still.insets.size());
    Grid grid{columns, (count + columns - 1) / columns};
    const double width = (1.0 / grid.columns - kGap) * axes.width();
    const double height = (1.0 / grid.rows - kGap) * axes.height();
    double widest = 0.0;
    for (const InsetModel& inset : panel.still.insets) {
        widest = std::max(widest, shaped(inset.title, font).width);
    }
    const bool isNamed = widest + kBesideTitle <= width;
    const bool hasNumbers = height >= kNumberRows * QFontMetricsF(font).height();
    constexpr double kFirst = 100.0;  // more than any form is worth
    grid.worth = (isNamed ? kFirst : 0.0) + (isNamed && hasNumbers ? kFirst : 0.0)
                 - std::fabs(std::log(width / std::max(1.0, height) / kLikedWidth));
    return grid;
}

}  // namespace

void layOutInsets(PanelModel& panel, const QSizeF& size)
{
    if (panel.still.insets.size() <= kFewInsets) {
        return;
    }
    const QSizeF axes = PanelFrame(panel, size).axes().size();
    Grid best;
    for (int columns = 1; columns <= kMostColumns; ++columns) {
        const Grid grid = gridOf(columns, panel, axes);
        best = grid.worth > best.worth ? grid : best;
    }
    const double width = 1.0 / best.columns;
    const double height = 1.0 / best.rows;
    for (std::size_t i = 0; i < panel.still.insets.size(); ++i) {
        const int place = static_cast<int>(i);
        panel.still.insets[i].place =
            QRectF(place % best.columns * width, place / best.columns * height, width - kGap, height - kGap);
    }
}

}  // namespace ui
