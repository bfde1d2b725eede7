#pragma once

#include "ui/export/composition.h"

class QPainter;

namespace ui {

/// The height of the names that a figure's panels share, of the canvas; 0 where there are none.
[[nodiscard]] double keyHeight(const Figure& figure);

/// Paints them in as wide rows as the page has, right under the panels.
void paintKey(QPainter& painter, const Figure& figure, TextMode mode);

}  // namespace ui
