#include "ui/window/desktop_theme.h"

namespace ui {

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

QPalette paletteOf(const Theme& theme)
{
    QPalette palette(theme.card);
    palette.setColor(QPalette::Window, theme.card);
    palette.setColor(QPalette::WindowText, theme.ink);
    palette.setColor(QPalette::Base, theme.card);
    palette.setColor(QPalette::AlternateBase, theme.window);
    palette.setColor(QPalette::Text, theme.ink);
    palette.setColor(QPalette::PlaceholderText, theme.mutedInk);
    palette.setColor(QPalette::Button, theme.card);
    palette.setColor(QPalette::ButtonText, theme.ink);
    palette.setColor(QPalette::ToolTipBase, theme.ink);
    palette.setColor(QPalette::ToolTipText, theme.card);
    palette.setColor(QPalette::Highlight, theme.accent(core::Metric::TokenAccuracy));
    palette.setColor(QPalette::HighlightedText, theme.card);
    palette.setColor(QPalette::Mid, theme.hairline);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, theme.mutedInk);
    }
    return palette;
}

Theme desktopTheme(bool dark)
{
    return dark ? darkTheme() : lightTheme();
}

}  // namespace ui
