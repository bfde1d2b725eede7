#pragma once

#include "ui/panels/panel_frame.h"

namespace ui {

/// A panel with the first so many facts of its subtitle, and a word of how many are left out; these are `unsaid`. Facts
/// left out before may come back.
[[nodiscard]] PanelModel withFacts(PanelModel model, qsizetype count);

/// How many facts a panel's subtitle has, those left out among them.
[[nodiscard]] qsizetype factsOf(const PanelModel& model);

/// A panel that is so low that its headings would leave the plot too little: its subtitle loses whole facts from its
/// end, or all of it where that is not enough. What is left out is in the panel's tooltip. A panel with room stays as
/// it is.
[[nodiscard]] PanelModel withRoomForPlot(PanelModel model, const QSizeF& size);

/// The margins of that, found without a copy of all that it draws.
[[nodiscard]] QMargins marginsWithRoom(const PanelModel& model, const QSizeF& size);

}  // namespace ui
