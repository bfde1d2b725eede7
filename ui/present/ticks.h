#pragma once

#include <vector>

#include "core/model/parameter.h"
#include "ui/present/panel_model.h"

namespace ui {

/// "10⁻⁶": a power of ten as people write it; 1 and 0.1 in digits.
[[nodiscard]] QString powerOfTen(int exponent);

/// Round numbers (steps 1-2-5) over [lower, upper], at most `most` of them.
[[nodiscard]] std::vector<Tick> linearTicks(const core::Range& range, int most);

/// Losses on an axis that has them negative, better to the right, written as the losses they are.
[[nodiscard]] std::vector<Tick> lossTicks(const core::Range& range, int most);

/// Whole decades of log10 values, all in digits near 1 or all as powers of
/// ten, thinned to at most `most`.
[[nodiscard]] std::vector<Tick> decadeTicks(const core::Range& logRange, int most);

/// Chances on the scale -log10(-ln y), none nearer to another than `most` ticks would stand: decimals, "0.001", "0.9",
/// or, where they reach down to 10⁻¹⁰, all as powers of ten, "10⁻¹", "1 − 10⁻⁵".
[[nodiscard]] std::vector<Tick> logLogTicks(const core::Range& range, int most);

/// Whole decades of model sizes given as log10, written "100M", "1B".
[[nodiscard]] std::vector<Tick> sizeTicks(const core::Range& logRange, int most);

}  // namespace ui
