#pragma once

#include <cstddef>

#include "core/model/metric_key.h"
#include "ui/present/panel_model.h"
#include "ui/words/texts.h"

namespace ui {

/// A panel of which nothing is seen but its axes and title; a word says so.
[[nodiscard]] PanelModel covered(const PanelModel& panel, const Texts& texts);

/// Its axes alone, to draw in on paper.
[[nodiscard]] PanelModel blank(const PanelModel& panel, const Texts& texts);

/// The same with what was measured below a size, where the panel is of sizes: known, and to be gone by.
[[nodiscard]] PanelModel blankFrom(const PanelModel& panel, double size, const Texts& texts);

/// The same with the curves of every metric but the asked one, under their names, and with all scales: given to go by.
[[nodiscard]] PanelModel blankBut(const PanelModel& panel, core::Metric asked, const Texts& texts);

/// Takes out what is found of what a panel shows: under measurements' names their numbers, of a mirage test its
/// verdict, of a slope on the bell how the two agree.
void hideFindings(PanelModel& panel);

/// Takes out what names the handles of a scale law.
void hideHandleNotes(PanelModel& panel);

/// How many handles of the law have words of their own.
[[nodiscard]] std::ptrdiff_t namedHandles(const PanelModel& panel);

}  // namespace ui
