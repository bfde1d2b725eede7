#pragma once

#include <QString>

#include "ui/panels/panel_frame.h"

namespace ui {

/// A panel with the first so many facts of its subtitle, and a word of how many are left out; these are `unsaid`. Facts
/// left out before may come back.
[[nodiscard]] PanelModel withFacts(PanelModel model, qsizetype count);

/// How many facts a panel's subtitle has, those left out among them.
[[nodiscard]] qsizetype factsOf(const PanelModel& model);

/// What a panel is there to say, where its subtitle begins with it, whole or cut: a verdict, without which a figure
/// says what it does not mean. Empty: no such.
[[nodiscard]] QString pointOf(const PanelModel& model);

/// As many whole words of a fact as one line of a panel so wide holds, and three dots; in the letters of subtitles, or
/// of titles. Of a point never less than its verdict.
[[nodiscard]] QString inOneLine(const QString& fact, const PanelModel& panel, double width, bool asTitle = false);

/// A panel that is so low that its headings would leave the plot too little: its subtitle loses whole facts from its
/// end; where that is not enough it has one line of the first, or none. In a figure, where no mouse asks for the rest,
/// only a point is cut, and always has its line. What is left out is in the panel's tooltip. A panel with room stays as
/// it is.
[[nodiscard]] PanelModel withRoomForPlot(PanelModel model, const QSizeF& size);

/// The margins of that, found without a copy of all that it draws.
[[nodiscard]] QMargins marginsWithRoom(const PanelModel& model, const QSizeF& size);

}  // namespace ui
