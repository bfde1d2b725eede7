#include "ui/export/inset_grid.h"

#include <algorithm>
#include <cmath>

#include <QFontMetricsF>

#include "ui/panels/panel_frame.h"
#include "ui/panels/shaped_text.h"
#include "ui/panels/text_painter.h"

namespace ui {

namespace {

constexpr double kPictureGap = 0.012;  // of the axes, between two pictures
constexpr int kMostColumns = 7;
constexpr double kLikedWidth = 2.0;    // over the height
constexpr double kBesideTitle = 10.0;  // pixels
constexpr double kTitleRows = 2.0;     // of letters, that a title and a line under it take
constexpr double kNumberRows = 2.8;    // and two numbers beside the line
constexpr double kMostCut = 0.25;      // of a title

struct Grid {
    int columns = 1;
    int rows = 1;
    double worth = -HUGE_VAL;
};

double rowHeight(const PanelModel& panel)
{
    return QFontMetricsF(themeFont(panel.theme, panel.theme.smallSize)).height();
}

/// What of the longest title is seen in such a width.
double titleShare(const PanelModel& panel, double width)
{
    const QFont font = themeFont(panel.theme, panel.theme.smallSize);
    double widest = 1.0;
    for (const InsetModel& inset : panel.still.insets) {
        widest = std::max(widest, shaped(inset.title, font).width);
    }
    return std::min(1.0, (width - kBesideTitle) / widest);
}

Grid gridOf(int columns, const PanelModel& panel, const QSizeF& axes)
{
    const auto count = static_cast<int>(panel.still.insets.size());
    Grid grid{columns, (count + columns - 1) / columns};
    const double width = (1.0 / grid.columns - kPictureGap) * axes.width();
    const double height = (1.0 / grid.rows - kPictureGap) * axes.height();
    const double row = rowHeight(panel);
    const double title = height > kTitleRows * row ? titleShare(panel, width) : 0.0;
    constexpr double kTitle = 100.0;  // these are worth more than any form
    constexpr double kNumbers = 50.0;
    grid.worth = (title >= 1.0 - kMostCut ? kTitle * title : 0.0) + (height > kNumberRows * row ? kNumbers : 0.0)
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
        panel.still.insets[i].place = QRectF(place % best.columns * width, place / best.columns * height,
                                             width - kPictureGap, height - kPictureGap);
    }
}

bool insetsAreNamed(const PanelModel& panel, const QRectF& axes)
{
    return panel.still.insets.size() <= kFewInsets
           || panel.still.insets.front().place.height() * axes.height() > kTitleRows * rowHeight(panel);
}

bool insetsAreRead(const PanelModel& panel, const QRectF& axes)
{
    if (panel.still.insets.size() <= kFewInsets) {
        return true;
    }
    const QRectF& place = panel.still.insets.front().place;
    return titleShare(panel, place.width() * axes.width()) >= 1.0
           && place.height() * axes.height() > kNumberRows * rowHeight(panel);
}

}  // namespace ui
