#pragma once

#include "ui/panels/panel_frame.h"

namespace ui {

/// A panel of the window that is so low that its headings would leave the plot too little: its subtitle keeps
/// its first fact, or is left out where that is not enough. What a subtitle says in full is in the panel's tooltip. A
/// panel with room stays as it is.
[[nodiscard]] PanelModel withRoomForPlot(PanelModel model, const QSizeF& size);

/// The margins of that, found without a copy of all that it draws.
[[nodiscard]] QMargins marginsWithRoom(const PanelModel& model, const QSizeF& size);

}  // namespace ui
