#pragma once

#include "ui/panels/panel_frame.h"

namespace ui {

/// Where a handle stands in its panel, in pixels: at its place, save a flank that the bell's dot would hide. It stands
/// beside the dot, kBesideMean off, or, where the axes end there, as far below it.
[[nodiscard]] QPointF handlePixel(const PanelModel& model, const HandleModel& handle, const PanelFrame& frame);

}  // namespace ui
