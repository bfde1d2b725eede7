#pragma once

#include <QPointF>

#include "core/picture/evaluation.h"

namespace ui {

/// The bell's height at x, of the density scale: between 0 and 1, and 0 of no bell.
[[nodiscard]] double bellHeight(const core::BellData& bell, double x);

/// What the number of the area that is the score is led to, x and a height of the density scale: where that area is
/// highest; in its middle where it is nearly the whole bell, at whose top the mean is; of one too flat to be seen,
/// inside the bell's right flank, whose questions alone pass. There must be an area.
[[nodiscard]] QPointF areaPlace(const core::BellData& bell, double score);

}  // namespace ui
