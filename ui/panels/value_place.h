#pragma once

#include "ui/panels/label_placement.h"
#include "ui/panels/line_reach.h"
#include "ui/panels/panel_labels.h"

namespace ui {

/// A curve's id and pixels.
struct DrawnCurve {
    QString id;
    QPolygonF pixels;
    LineReach reach;
};

/// A panel's curves: what a value could be read off. Faint bells are none.
[[nodiscard]] std::vector<DrawnCurve> drawnCurves(const PanelModel& model, const PanelFrame& frame);

/// The curve a marker stands on, by its id; null where none has it.
[[nodiscard]] const DrawnCurve* curveOf(const MarkerModel& marker, const std::vector<DrawnCurve>& curves);

/// Whether a value in a box stands nearer to another curve than to its own one and its dot; not where its own
/// is null.
[[nodiscard]] bool isAstray(const QRectF& box, const DrawnCurve* own, const QPointF& dot,
                            const std::vector<DrawnCurve>& curves);

/// Whether a box stands nearer to a faint bell than to what it speaks of.
[[nodiscard]] bool isByFaint(const QRectF& box, const QPointF& of, const LabelObstacles& obstacles);

/// Draws a line from one of the labels to its dot, of so large a radius, unless the label stands by it or that would
/// pass through another label or one of the names, or cross a line from one of them.
void lead(std::vector<PlacedLabel>& labels, std::size_t label, const QPointF& dot, double radius,
          const LabelObstacles& names);

}  // namespace ui
