#pragma once

#include "ui/present/panel_model.h"
#include "ui/words/texts.h"

namespace ui {

/// A panel of which nothing is seen but its axes and title; a word says so.
[[nodiscard]] PanelModel covered(const PanelModel& panel, const Texts& texts);

}  // namespace ui
