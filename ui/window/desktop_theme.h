#pragma once

#include <optional>

#include <QFont>
#include <QPalette>
#include <QWidget>

#include "ui/document/settings.h"
#include "ui/look/theme.h"

namespace ui {

/// Whether the desktop is dark, judged by its palette: QStyleHints::colorScheme is of a later Qt.
[[nodiscard]] bool isDark(const QPalette& palette);

/// The theme as a palette, for what the style paints: menus, tool bars, tooltips, scroll bars.
[[nodiscard]] QPalette paletteOf(const Theme& theme);

/// The colours of whatever belongs to no window of ours: questions, file dialogs, tooltips, Qt's own menus. As the
/// desktop has them until a theme is chosen, and again when it no longer is, or this is destroyed.
class ApplicationColours {
public:
    ApplicationColours() = default;
    ApplicationColours(const ApplicationColours&) = delete;
    ApplicationColours& operator=(const ApplicationColours&) = delete;
    ~ApplicationColours() { release(); }

    void use(const QPalette& palette);
    void release();

private:
    std::optional<QPalette> toolTipsBefore_;  ///< while the colours are ours
};

/// Gives a window and its menus the theme's palette.
void usePalette(QWidget& window, const Theme& theme);

/// Whether a palette is one of high contrast: text and buttons nearly black on white or the reverse. Ordinary light
/// palettes have a white page but a grey window, ordinary dark ones a grey instead of black.
[[nodiscard]] bool isHighContrast(const QPalette& palette);

/// The light or the dark theme of the window, in the desktop's own font.
[[nodiscard]] Theme desktopTheme(bool dark);

/// The theme of the window by a person's choice and the desktop's palette: of high contrast where that is chosen, or
/// where the desktop's is followed and is one, or the desktop says that it wants one.
[[nodiscard]] Theme windowTheme(ThemeChoice choice, const QPalette& desktop, bool contrastRaised = false);

/// How many times as large as usual a desktop's font is: 1 up to the 11 points that desktops come with, for whoever
/// needs larger letters sets more.
[[nodiscard]] double sizeOfDesktopsLetters(const QFont& font);

/// The theme with every letter this many times as large.
[[nodiscard]] Theme withTextScaled(Theme theme, double scale);

/// A font this many times as large, in points or pixels as it was.
[[nodiscard]] QFont scaled(QFont font, double scale);

}  // namespace ui
