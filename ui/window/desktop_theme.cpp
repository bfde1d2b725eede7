#include "ui/window/desktop_theme.h"

#include <algorithm>

#include <QApplication>
#include <QMenu>
#include <QToolTip>

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

void ApplicationColours::use(const QPalette& palette)
{
    if (!toolTipsBefore_) {
        toolTipsBefore_ = QToolTip::palette();
    }
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);  // the desktop's own know nothing of a palette
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
}

void ApplicationColours::release()
{
    if (!toolTipsBefore_) {
        return;
    }
    QToolTip::setPalette(*toolTipsBefore_);
    toolTipsBefore_.reset();
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs, false);
    QApplication::setPalette(QPalette());
}

void usePalette(QWidget& window, const Theme& theme)
{
    const QPalette palette = paletteOf(theme);
    window.setPalette(palette);
    for (QMenu* menu : window.findChildren<QMenu*>()) {
        menu->setPalette(palette);  // windows of their own, which inherit none
    }
}

Theme desktopTheme(bool dark)
{
    return dark ? darkTheme() : lightTheme();
}

bool isHighContrast(const QPalette& palette)
{
    constexpr double kOfLight = 20.0;  // Fusion's black on #efefef has 18.3
    constexpr double kOfDark = 18.0;   // white on #323232 has 12.8
    const double least = isDark(palette) ? kOfDark : kOfLight;
    return contrast(palette.color(QPalette::WindowText), palette.color(QPalette::Window)) >= least
           && contrast(palette.color(QPalette::Text), palette.color(QPalette::Base)) >= least
           && contrast(palette.color(QPalette::ButtonText), palette.color(QPalette::Button)) >= least;
}

Theme windowTheme(ThemeChoice choice, const QPalette& desktop, bool contrastRaised)
{
    const bool follows = choice == ThemeChoice::Desktop || choice == ThemeChoice::HighContrast;
    const bool dark = follows ? isDark(desktop) : choice == ThemeChoice::Dark;
    if (choice == ThemeChoice::HighContrast
        || (choice == ThemeChoice::Desktop && (contrastRaised || isHighContrast(desktop)))) {
        return themeOf(dark ? ThemeId::HighContrastDark : ThemeId::HighContrast);
    }
    return desktopTheme(dark);
}

double sizeOfDesktopsLetters(const QFont& font)
{
    constexpr double kUsual = 11.0;  // points
    constexpr double kPointsOfAPixel = 72.0 / 96.0;
    constexpr double kLargest = 2.5;
    const double points = font.pointSizeF() > 0.0 ? font.pointSizeF() : kPointsOfAPixel * font.pixelSize();
    return std::clamp(points / kUsual, 1.0, kLargest);
}

QFont scaled(QFont font, double scale)
{
    if (font.pointSizeF() > 0.0) {
        font.setPointSizeF(font.pointSizeF() * scale);
    } else {
        font.setPixelSize(qRound(font.pixelSize() * scale));
    }
    return font;
}

Theme withTextScaled(Theme theme, double scale)
{
    for (double* size : {&theme.bodySize, &theme.titleSize, &theme.labelSize, &theme.tickSize, &theme.sentenceSize}) {
        *size *= scale;
    }
    return theme;
}

}  // namespace ui
