#pragma once

#include "ui/panels/label_obstacles.h"
#include "ui/panels/name_room.h"

namespace ui {

/// Whether a line passes under a label outside every area, a faint or a level one or, `onLine`, another: on screen it
/// stands on the card's colour there.
[[nodiscard]] bool isStruck(const PlacedLabel& label, const LabelObstacles& obstacles, const PanelModel& model,
                            const PanelFrame& frame);

/// Names that stand still, those struck under which a guide passes.
[[nodiscard]] std::vector<PlacedLabel> struckByGuides(std::vector<PlacedLabel> names, const PanelModel& model,
                                                      const PanelFrame& frame);

/// Where a text stands for which no place is free: of the candidates, the nearest first, the one over the fewest dots
/// and lines that overlaps none of the boxes taken. Empty where each overlaps one.
[[nodiscard]] LabelCandidate leastCovering(const std::vector<LabelCandidate>& candidates,
                                           const LabelObstacles& obstacles, const std::vector<QRectF>& taken);

}  // namespace ui
