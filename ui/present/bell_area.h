#pragma once

#include <QPointF>

#include "core/picture/evaluation.h"

namespace ui {

/// The bell's height at x, of the density scale: between 0 and 1, and 0 of no bell.
[[nodiscard]] double bellHeight(const core::BellData& bell, double x);

/// What the number of the area that is the score is led to, x and a height of the density scale: where that area is
/// highest; in its middle where that is the bell's own top, which is the mean's; of one too flat to be seen, inside the
/// bell's right flank, whose questions alone pass. There must be an area.
[[nodiscard]] QPointF areaPlace(const core::BellData& bell);

}  // namespace ui
