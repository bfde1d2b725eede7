#pragma once

#include <vector>

#include "ui/present/panel_model.h"

namespace ui {

/// Where all of several panels have one and the same legend, parts it among them: each entry stands once.
void shareLegends(std::vector<PanelModel>& panels);

/// Takes out of several panels the legend that is one and the same in all of them; empty where it is not.
[[nodiscard]] std::vector<LegendEntry> takeSharedLegend(std::vector<PanelModel>& panels);

/// Takes the entries that two panels' legends have in common out of them, if they are three or more, which stand once,
/// whole, in a legend over `page` pixels, and with them those of one panel that nothing in the other looks like, where
/// that takes less height than they do in panels so wide; else none.
[[nodiscard]] std::vector<LegendEntry> takeCommonNames(PanelModel& left, PanelModel& right, double width, double page);

}  // namespace ui
