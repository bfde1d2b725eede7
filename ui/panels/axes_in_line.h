#pragma once

#include <vector>

#include "ui/panels/panel_frame.h"

namespace ui {

/// What a plot may lose to stand in line with its neighbours, as a share of its panel: more of it, and all keep to
/// themselves.
struct MostLost {
    double width = 0.15;
    double height = 1.0;
};

/// The margins with which the axes of neighbours stand in line: panels of one column begin and end their axes at one x,
/// those of one row at one height. `corners` are the panels' top left corners, or their column and row.
[[nodiscard]] std::vector<QMargins> axesInLine(const std::vector<QMargins>& own, const std::vector<QPointF>& corners,
                                               const std::vector<QSizeF>& sizes, const MostLost& most);

/// Takes the x axis' title from the panels of a row under which there is a row with the same titles: the lowest row
/// says it for its column. Corners as above.
void shareTitles(std::vector<PanelModel>& panels, const std::vector<QPointF>& corners);

}  // namespace ui
