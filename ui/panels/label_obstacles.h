#pragma once

#include <QFont>

#include "ui/panels/label_placement.h"
#include "ui/panels/panel_frame.h"

namespace ui {

/// How far a bracket's foot reaches past its span, in pixels.
inline constexpr double kBracketFoot = 5.0;

/// What labels keep off that stands still while the mean moves: bounds, insets, dots, brackets, level lines, the mark's
/// rule and grip. Lines are not among them.
[[nodiscard]] LabelObstacles stillObstacles(const PanelModel& model, const PanelFrame& frame);

/// What moves with it as well, and every line.
[[nodiscard]] LabelObstacles allObstacles(const PanelModel& model, const PanelFrame& frame);

[[nodiscard]] QPolygonF pixelsOf(const LineModel& line, const PanelFrame& frame);

/// Where a rule's name stands best: under the axes' upper edge.
[[nodiscard]] QPointF headOf(const RuleModel& rule, const PanelFrame& frame);

/// How much of a line lies inside a box, in pixels; only what is near it is put into pixels.
[[nodiscard]] double coveredLength(const LineModel& line, const PanelFrame& frame, const QRectF& box);

/// What a curve was before, or one that is pinned.
[[nodiscard]] bool isGhost(const LineModel& line);

/// A line like a faint bell or a ghost: it makes way for a label in a figure.
[[nodiscard]] bool isFaint(const LineModel& line, const Theme& theme);

/// Adds where a bell of any mean passes, and its dot at the mean's bounds: nothing, where none moves over the panel.
void keepOffBells(LabelObstacles& obstacles, const PanelModel& model, const PanelFrame& frame);

/// Whether a bell or stems move over the panel.
[[nodiscard]] bool hasBell(const PanelModel& model);

/// Of what moves a straight line without a name, as the floor of a test: names stand still while it passes, and it
/// makes way for labels in a figure.
[[nodiscard]] bool isGuide(const LineModel& line);

/// The box some lines of text take.
[[nodiscard]] QSizeF sizeOf(const QStringList& lines, const QFont& font);

}  // namespace ui
