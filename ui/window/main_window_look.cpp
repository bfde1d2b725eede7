// The other half of main_window.h: what the window looks like, and what of that it remembers.

#include <algorithm>

#include <QApplication>
#include <QScreen>
#include <QToolTip>

#include "ui/look/projected.h"
#include "ui/window/desktop_theme.h"
#include "ui/window/fit_screen.h"
#include "ui/window/main_window.h"
#include "ui/window/menus.h"

namespace ui {

namespace {

constexpr int kRoomForHelp = 1280;  // wide: the controls and the help beside the plots

double textScale(int steps)
{
    return 1.0 + steps / 10.0;
}

/// What is read off a plot is read by a class too: in pixels, or as all other words of the program for 0.
void useTipSize(int pixels)
{
    QFont font = QApplication::font();
    if (pixels > 0) {
        font.setPixelSize(pixels);
    }
    QToolTip::setFont(font);
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
    exploration_->controls().setFolded(settings_.foldedSections);
    connect(&exploration_->controls(), &ControlPanel::folded, this, [this](const QStringList& keys) {
        settings_.foldedSections = keys;
        keep();
    });
    menus_->action(CommandId::WhatIsSeen).setChecked(settings_.helpShown);
    shareRoom();
    menus_->action(CommandId::ReduceMotion).setChecked(settings_.reduceMotion);
    motion_.choose(settings_.reduceMotion);
    menus_->action(CommandId::Sound).setChecked(settings_.sound);
    if (settings_.sound) {
        sound_.setOnLater(texts_);
    }
    menus_->setRecent(settings_.recentFiles);
    file_.setFolder(settings_.folder);
    const CommandId entries[] = {CommandId::ThemeDesktop, CommandId::ThemeLight, CommandId::ThemeDark,
                                 CommandId::ThemeHighContrast};
    menus_->action(entries[static_cast<std::size_t>(settings_.theme)]).setChecked(true);
    useTextSize();
}

void MainWindow::showControls(bool shown)
{
    settings_.controlsShown = shown;
    lessonTakesRoom_ = lessonTakesRoom_ && !shown;
    plotsTakeRoom_ = plotsTakeRoom_ && !shown;
    if (shown && width() < kRoomForHelp) {
        settings_.helpShown = false;
        menus_->action(CommandId::WhatIsSeen).setChecked(false);
    }
    shareRoom();
    keep();
}

void MainWindow::showHelp(bool shown)
{
    settings_.helpShown = shown;
    menus_->action(CommandId::WhatIsSeen).setChecked(shown);
    shareRoom();
    shown ? help_->panel().setFocus(Qt::OtherFocusReason) : setFocus(Qt::OtherFocusReason);
    keep();
}

/// In a narrow window the help, or a lesson, stands where the controls were: beside both of them the plots would be too
/// small. Nothing of it in front of a class. Beside large letters the plots alone take all of a narrow window, until
/// the controls are asked for.
void MainWindow::shareRoom()
{
    constexpr double kTight = 56.0;  // letters beside each other
    const bool isTight = width() < kTight * exploration_->letterSize();
    if (isTight != isTight_ && !presentation_->isOn()) {
        isTight_ = plotsTakeRoom_ = isTight;
    }
    const bool room = (width() >= kRoomForHelp || !settings_.helpShown) && !lessonTakesRoom_ && !plotsTakeRoom_;
    help_->setVisible(settings_.helpShown && !presentation_->isOn());
    exploration_->setControlsShown(settings_.controlsShown && room);
    menus_->action(CommandId::Controls).setChecked(settings_.controlsShown && room);
}

/// What the window is like now, for the next start: kept when it changes, for not every end is a closing.
void MainWindow::keep()
{
    if (presentation_->isOn()) {
        const QRect place = presentation_->placeBefore();
        settings_.geometry = place.isNull() ? settings_.geometry : place;
    } else {
        settings_.maximised = isMaximized();
        settings_.geometry = isVisible() ? normalGeometry() : settings_.geometry;
    }
    settings_.folder = file_.folder();
    writeSettings(store_, settings_);
}

void MainWindow::noteStart()
{
    const Origin& origin = session_.origin();
    if (origin.kind == Origin::Kind::File || origin.kind == Origin::Kind::Figure) {
        file_.noteUsed(origin.name);
    }
}

void MainWindow::noteUsed(const QString& path)
{
    store_.refresh();  // another window may have noted others
    settings_.recentFiles = withRecent(recentFilesIn(store_), path);
    menus_->setRecent(settings_.recentFiles);
    keep();
}

void MainWindow::chooseTheme(ThemeChoice choice)
{
    settings_.theme = choice;
    const CommandId entries[] = {CommandId::ThemeDesktop, CommandId::ThemeLight, CommandId::ThemeDark,
                                 CommandId::ThemeHighContrast};
    menus_->action(entries[static_cast<std::size_t>(choice)]).setChecked(true);
    followDesktop();
    keep();
}

void MainWindow::chooseLanguage(Language language)
{
    emit languageChosen(language);
    settings_.language = language;
    keep();
    setTexts(textsFor(language));
}

void MainWindow::useSound(bool on)
{
    settings_.sound = sound_.setOn(on, texts_);
    menus_->action(CommandId::Sound).setChecked(settings_.sound);
    keep();
}

/// What the desktop says of motion and contrast is asked for when the window is there, and may come at any time.
void MainWindow::connectDesktop()
{
    connect(&sound_, &CurveSound::told, exploration_, &Exploration::tell);
    connect(&sound_, &CurveSound::failed, this, [this] {
        settings_.sound = false;
        menus_->action(CommandId::Sound).setChecked(false);
    });
    connect(&wishes_, &DesktopWishes::motionReduced, this, [this](bool reduced) { motion_.desktopReduces(reduced); });
    connect(&wishes_, &DesktopWishes::contrastRaised, this, [this](bool raised) {
        contrastRaised_ = raised;
        followDesktop();
    });
    QTimer::singleShot(0, &wishes_, &DesktopWishes::ask);
}

void MainWindow::followDesktop()
{
    const bool chosen = settings_.theme != ThemeChoice::Desktop;
    if (!chosen || settings_.theme == ThemeChoice::HighContrast) {
        colours_.release();  // the desktop's palette is what decides, not our last one
    }
    const Theme plain = windowTheme(settings_.theme, QApplication::palette(), contrastRaised_);
    const bool presents = presentation_->isOn();
    const double scale = textScale(settings_.textSteps);
    const Theme theme = withTextScaled(presents ? projected(plain.id, screen()->geometry().height()) : plain,
                                       presents ? std::max(1.0, scale) : scale * sizeOfDesktopsLetters(desktopFont_));
    useTipSize(presents ? qRound(theme.bodySize) : 0);
    usePalette(*this, theme);
    if (chosen) {
        colours_.use(paletteOf(theme));
    }
    exploration_->setTheme(theme);
    shareRoom();
    help_->setTheme(theme);
    unsaved_.setTheme(theme);
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

}  // namespace ui
