#pragma once

#include "ui/look/theme.h"

namespace ui {

/// What a room reads from a screen: the projector's colours, light or dark, no type under a thirtieth of the screen's
/// height, lines, markers and handles to match.
///
/// Domain:   height > 0, in logical pixels.
[[nodiscard]] Theme projected(bool dark, double height);

/// The same of the theme a window has: who needs high contrast keeps it.
[[nodiscard]] Theme projected(ThemeId plain, double height);

/// A theme whose letters are large, for panels that are low: so many of their usual size in a theme, 14 of 18, and
/// never smaller than a desk's.
[[nodiscard]] Theme inLowRows(Theme theme);

}  // namespace ui
