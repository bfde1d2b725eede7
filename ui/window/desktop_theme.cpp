#include "ui/window/desktop_theme.h"

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
