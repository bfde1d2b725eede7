#pragma once

#include "core/picture/evaluation.h"

namespace ui {

/// Where the area that is the score is highest; of one too flat to be seen, where the bell's easiest questions are,
/// which alone pass. There must be an area.
[[nodiscard]] double areaTop(const core::BellData& bell);

}  // namespace ui
