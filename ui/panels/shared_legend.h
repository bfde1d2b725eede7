#pragma once

#include <vector>

#include "ui/present/panel_model.h"

namespace ui {

/// Where all of several panels have one and the same legend, parts it among them: each entry stands once.
void shareLegends(std::vector<PanelModel>& panels);

/// Parts the entries that two panels' legends have in common among them, if they are three or more, so that each stands
/// once, where that makes the higher legend of panels so wide lower. Whether it did.
bool partCommonNames(PanelModel& left, PanelModel& right, double width);

}  // namespace ui
