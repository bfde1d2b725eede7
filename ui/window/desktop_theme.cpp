#include "ui/window/desktop_theme.h"

#include "ui/controls/look.h"

namespace ui {

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

QPalette paletteOf(const Theme& theme)
{
    QPalette palette = look::palette(theme);
    palette.setColor(QPalette::AlternateBase, theme.window);
    palette.setColor(QPalette::Mid, theme.hairline);
    return palette;
}

Theme desktopTheme(bool dark)
{
    return dark ? darkTheme() : lightTheme();
}

}  // namespace ui
