// The other half of main_window.h: what the window looks like, and what of that it remembers.

#include <algorithm>

#include <QApplication>
#include <QScreen>

#include "ui/look/projected.h"
#include "ui/window/desktop_theme.h"
#include "ui/window/fit_screen.h"
#include "ui/window/main_window.h"
#include "ui/window/menus.h"

namespace ui {

namespace {

double textScale(int steps)
{
    return 1.0 + steps / 10.0;
}

}  // namespace

void MainWindow::restore()
{
    QList<QRect> screens;
    for (const QScreen* one : QGuiApplication::screens()) {
        screens << one->availableGeometry();
    }
    const QRect geometry = clamped(settings_.geometry, screens);
    if (geometry.isNull()) {
        resize(1440, 860);
    } else {
        setGeometry(geometry);
    }
    keepOnScreen(*this);
    if (settings_.maximised) {
        setWindowState(windowState() | Qt::WindowMaximized);
    }
    menus_->action(CommandId::Controls).setChecked(settings_.controlsShown);
    exploration_->setControlsShown(settings_.controlsShown);
    menus_->setRecent(settings_.recentFiles);
    file_.setFolder(settings_.folder);
    const CommandId entries[] = {CommandId::ThemeDesktop, CommandId::ThemeLight, CommandId::ThemeDark};
    menus_->action(entries[static_cast<std::size_t>(settings_.theme)]).setChecked(true);
    useTextSize();
}

/// What the window is like now, for the next start: kept when it changes, for not every end is a closing.
void MainWindow::keep()
{
    if (!presentation_->isOn()) {
        settings_.maximised = isMaximized();
        settings_.geometry = isVisible() ? normalGeometry() : settings_.geometry;
    }
    settings_.folder = file_.folder();
    writeSettings(store_, settings_);
}

void MainWindow::noteUsed(const QString& path)
{
    settings_.recentFiles = withRecent(settings_.recentFiles, path);
    menus_->setRecent(settings_.recentFiles);
    keep();
}

void MainWindow::chooseTheme(ThemeChoice choice)
{
    settings_.theme = choice;
    const CommandId entries[] = {CommandId::ThemeDesktop, CommandId::ThemeLight, CommandId::ThemeDark};
    menus_->action(entries[static_cast<std::size_t>(choice)]).setChecked(true);
    followDesktop();
    keep();
}

void MainWindow::followDesktop()
{
    const bool chosen = settings_.theme != ThemeChoice::Desktop;
    if (!chosen) {
        colours_.release();
    }
    const bool dark = chosen ? settings_.theme == ThemeChoice::Dark : isDark(QApplication::palette());
    const double scale = textScale(settings_.textSteps);
    const Theme theme = presentation_->isOn()
                            ? withTextScaled(projected(dark, screen()->geometry().height()), std::max(1.0, scale))
                            : withTextScaled(desktopTheme(dark), scale);
    usePalette(*this, theme);
    if (chosen) {
        colours_.use(paletteOf(theme));
    }
    exploration_->setTheme(theme);
}

/// All text: the panels, the controls and the sentence by their theme, menus and dialogs by the program's font.
void MainWindow::zoomText(int steps)
{
    settings_.textSteps = steps;
    useTextSize();
    keep();
}

void MainWindow::useTextSize()
{
    constexpr int kSmallest = -3;
    constexpr int kLargest = 6;
    settings_.textSteps = std::clamp(settings_.textSteps, kSmallest, kLargest);
    QApplication::setFont(scaled(desktopFont_, textScale(settings_.textSteps)));
    followDesktop();
}

void MainWindow::moveEvent(QMoveEvent* event)
{
    QMainWindow::moveEvent(event);
    keeping_.start();
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    keeping_.start();
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::ApplicationPaletteChange && settings_.theme == ThemeChoice::Desktop) {
        followDesktop();
    }
    QMainWindow::changeEvent(event);
}

}  // namespace ui
