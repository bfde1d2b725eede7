#pragma once

#include "ui/present/handle_table.h"

namespace ui {

// The handles of the scale law, in log10 of size and loss: place and value are each other's inverse. A law's numbers
// are read, not only seen, so values have three significant digits.

[[nodiscard]] QPointF lawSizePlace(const HandleScene& scene);
[[nodiscard]] double lawSizeAt(const HandleDrag& drag, const QPointF& to, const QPointF& perPixel);

/// On the power law two decades of size beyond c, before it where the panel ends sooner; of a law so steep that the
/// panel's foot or head comes first, there.
[[nodiscard]] QPointF exponentPlace(const HandleScene& scene);
/// Up and down, or along the foot; never to the other side of c or of 1 nat, where the loss would rise with size.
[[nodiscard]] double exponentAt(const HandleDrag& drag, const QPointF& to, const QPointF& perPixel);

[[nodiscard]] QPointF lawFloorPlace(const HandleScene& scene);
[[nodiscard]] double lawFloorAt(const HandleDrag& drag, const QPointF& to, const QPointF& perPixel);

/// On the curve before the jump, clear of the paper's model sizes, and in the panel.
[[nodiscard]] QPointF jumpPlace(const HandleScene& scene);
[[nodiscard]] double jumpAt(const HandleDrag& drag, const QPointF& to, const QPointF& perPixel);

[[nodiscard]] QPointF jumpSizePlace(const HandleScene& scene);
[[nodiscard]] double jumpSizeAt(const HandleDrag& drag, const QPointF& to, const QPointF& perPixel);

[[nodiscard]] QPointF jumpWidthPlace(const HandleScene& scene);
[[nodiscard]] double jumpWidthAt(const HandleDrag& drag, const QPointF& to, const QPointF& perPixel);

}  // namespace ui
