#pragma once

#include <vector>

#include "ui/panels/panel_frame.h"

namespace ui {

/// A tick whose number is written, and where.
struct WrittenTick {
    Tick tick;
    QRectF box;  ///< of its number, in pixels
};

/// Of the x axis' ticks those with room for their numbers, below the axis: every one, or every second, third, ...
[[nodiscard]] std::vector<WrittenTick> writtenTicksX(const PanelModel& model, const PanelFrame& frame);

/// The same for the y axis, left of it.
[[nodiscard]] std::vector<WrittenTick> writtenTicksY(const PanelModel& model, const PanelFrame& frame);

/// The same for a scale beside the axes' right edge; the widest of all its numbers keeps its room.
[[nodiscard]] std::vector<Tick> writtenTicksSide(const SideScaleModel& side, const PanelModel& model,
                                                 const PanelFrame& frame);

}  // namespace ui
