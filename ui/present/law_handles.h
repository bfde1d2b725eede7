#pragma once

#include <QPointF>

#include "core/model/scenario.h"

namespace ui {

/// How far before a jump, in decades of size, its height is taken hold of: clear of the paper's model sizes.
inline constexpr double kBeforeJump = 2.2;

/// Where alpha is taken hold of, in log10 of size and loss: on the power law where it has 0.1 nats, or 10 where that
/// lies beyond the size axis's usual end.
[[nodiscard]] QPointF exponentPlace(const core::ValidScenario& scenario);

/// How far beyond a jump its width is taken hold of, in decades of size; and the width taken hold of there.
[[nodiscard]] double jumpWidthPlace(double width);
[[nodiscard]] double jumpWidthAt(double place);

}  // namespace ui
