#pragma once

#include <QString>

#include "core/curve/axis.h"

namespace ui {

/// An end of an axis' range as its box shows it, "0.2", "−4", "1.3B", always something that can be typed back: what
/// was typed keeps its digits, what was dragged shows three.
[[nodiscard]] QString formatAxisEnd(core::XAxis axis, double value);

}  // namespace ui
