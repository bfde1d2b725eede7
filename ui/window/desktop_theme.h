#pragma once

#include <QFont>
#include <QPalette>
#include <QWidget>

#include "ui/look/theme.h"

namespace ui {

/// Whether the desktop is dark, judged by its palette: QStyleHints::colorScheme is of a later Qt.
[[nodiscard]] bool isDark(const QPalette& palette);

/// The theme as a palette, for what the style paints: menus, tool bars, tooltips, scroll bars.
[[nodiscard]] QPalette paletteOf(const Theme& theme);

/// Gives a window and its menus the theme's palette.
void usePalette(QWidget& window, const Theme& theme);

/// The light or the dark theme of the window, in the desktop's own font.
[[nodiscard]] Theme desktopTheme(bool dark);

/// The theme with every letter this many times as large.
[[nodiscard]] Theme withTextScaled(Theme theme, double scale);

/// A font this many times as large, in points or pixels as it was.
[[nodiscard]] QFont scaled(QFont font, double scale);

}  // namespace ui
