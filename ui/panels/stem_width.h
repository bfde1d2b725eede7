#pragma once

#include "ui/panels/panel_frame.h"

namespace ui {

/// Half the width of a panel's bars, in pixels: 7, or less where so wide they would stand on each other, each of which
/// is as high as what it alone is.
[[nodiscard]] double halfOfStem(const PanelModel& model, const PanelFrame& frame);

}  // namespace ui
