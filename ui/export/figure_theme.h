#pragma once

#include <QColor>

#include "ui/export/options.h"
#include "ui/present/panel_model.h"

namespace ui {

/// What a figure's theme and options make of a picture.
struct FigureLook {
    Theme theme;             ///< for present(); card is what lies behind, also where nothing is painted
    QColor background;       ///< what is painted behind; may be transparent
    double fontScale = 1.0;  ///< how much larger letters are than the page asks
    double lineScale = 1.0;  ///< how much wider lines are
};

/// The look of the options; the font is a matter of figureFont().
[[nodiscard]] FigureLook lookOf(const FigureOptions& options);

/// Widens every line and marker of a model by a factor.
void scaleLines(PanelModel& model, double factor);

}  // namespace ui
