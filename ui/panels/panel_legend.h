#pragma once

#include <vector>

#include <QPointF>
#include <QStringList>

#include "ui/panels/text_painter.h"
#include "ui/present/panel_model.h"

class QPainter;

namespace ui {

/// The stretch of its line that a legend shows, and the gap to the name, in pixels.
inline constexpr double kLegendSample = 28.0;
inline constexpr double kLegendGap = 6.0;

/// The gap between a name and the value behind it, in pixels.
inline constexpr double kBehindName = 10.0;

/// Where a legend's entries stand.
struct LegendPlaces {
    std::vector<QPointF> places;     ///< the left end of each entry's sample, from the legend's top left corner
    std::vector<QStringList> lines;  ///< each entry's name: a long one takes several, where the panel is narrow
    bool fits = true;                ///< false: an entry is wider than the panel
    double height = 0.0;             ///< of all rows and the gap under them; 0 without entries
};

/// Entries one after another, in as many rows as they need between the panel's margin and `right`.
[[nodiscard]] LegendPlaces placeLegend(const PanelModel& model, double right);

/// Paints them from their top left corner on.
void paintLegend(QPainter& painter, const PanelModel& model, const QPointF& at, double right, TextMode mode);

}  // namespace ui
