#pragma once

#include <QPalette>

#include "ui/state/theme.h"

namespace ui {

/// Whether the desktop is dark, judged by its palette: QStyleHints::colorScheme is of a later Qt.
[[nodiscard]] bool isDark(const QPalette& palette);

/// The theme as a palette, for what the style paints: menus, tool bars, tooltips, scroll bars.
[[nodiscard]] QPalette paletteOf(const Theme& theme);

/// The theme for the desktop's present palette, with the desktop's font size.
[[nodiscard]] Theme desktopTheme(bool dark);

}  // namespace ui
