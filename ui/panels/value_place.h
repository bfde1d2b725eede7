#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "ui/panels/label_placement.h"
#include "ui/panels/line_field.h"
#include "ui/panels/line_reach.h"
#include "ui/panels/panel_labels.h"

namespace ui {

/// A curve that a value is read off: its place among the obstacles' lines.
struct DrawnCurve {
    std::size_t line = 0;
    LineReach reach;
};

/// The id of the curve a marker stands on.
[[nodiscard]] QString curveIdOf(const MarkerModel& marker);

/// A curve by its id; none where none has it. Faint bells are no curves.
[[nodiscard]] std::optional<DrawnCurve> curveOf(const QString& id, const LabelObstacles& obstacles);

/// Whether a value in a box stands nearer to another curve than to its own one and its dot; not where its own
/// is not known.
[[nodiscard]] bool isAstray(const QRectF& box, const std::optional<DrawnCurve>& own, const QPointF& dot,
                            const LabelObstacles& obstacles, const LineField& lines);

/// Whether a box stands nearer to a faint bell than to what it speaks of.
[[nodiscard]] bool isByFaint(const QRectF& box, const QPointF& of, const LabelObstacles& obstacles);

/// A dot that a line leads to, and the others, which no line passes: it would seem to end there.
struct LedDot {
    QPointF at;
    double radius = 0.0;
    std::vector<QPointF> others = {};
    double led = 26.0;  ///< pixels; a label nearer to its dot needs no line
};

/// Draws a line from one of the labels to its dot, unless the label stands by it or that would pass through another
/// label, one of the names or another dot, or cross a line from one of them.
void lead(std::vector<PlacedLabel>& labels, std::size_t label, const LedDot& dot, const LabelObstacles& names);

}  // namespace ui
