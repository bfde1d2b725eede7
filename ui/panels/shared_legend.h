#pragma once

#include <vector>

#include "ui/present/panel_model.h"

namespace ui {

/// Where all of several panels have one and the same legend, parts it among them: each entry stands once.
void shareLegends(std::vector<PanelModel>& panels);

}  // namespace ui
