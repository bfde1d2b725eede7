// Another part of main_window.h: the lesson in it, and presenting.

#include <QFileInfo>
#include <QToolTip>
#include <QWindow>

#include "ui/window/main_window.h"
#include "ui/window/menus.h"
#include "ui/window/panels_area.h"

namespace ui {

void MainWindow::connectLesson()
{
    LessonPlayer& player = lessons_.player();
    connect(&player, &LessonPlayer::changed, this, &MainWindow::followLesson);
    connect(&player, &LessonPlayer::stepShown, this, &MainWindow::noteStep);
    connect(menus_, &Menus::lessonChosen, this, &MainWindow::chooseLesson);
    connect(&file_, &DocumentFile::lessonFound, this, &MainWindow::openLesson);
    connect(&lessons_, &LessonDesk::told, exploration_, &Exploration::tell);
    LessonCard& card = exploration_->lesson();
    connect(&card, &LessonCard::chosen, &player,
            [&player](int choice) { player.choose(static_cast<std::size_t>(choice)); });
    connect(&card, &LessonCard::stepWanted, &player,
            [&player](int step) { player.goTo(static_cast<std::size_t>(step)); });
    connect(&card, &LessonCard::previousWanted, &player, &LessonPlayer::previous);
    connect(&card, &LessonCard::nextWanted, &player, &LessonPlayer::next);
    connect(&card, &LessonCard::revealWanted, this, [this] { run(CommandId::Reveal); });
    connect(&card, &LessonCard::leaveWanted, &player, &LessonPlayer::leave);
}

void MainWindow::chooseLesson(std::string_view name)
{
    if (file_.mayBeLeft()) {
        lessons_.openBuiltIn(
            name, settings_.lessonSteps.value(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()))));
        exploration_->lesson().setFocus();
    }
}

void MainWindow::openLesson(const QString& path)
{
    if (lessons_.openFile(path, settings_.lessonSteps.value(QFileInfo(path).absoluteFilePath()))) {
        noteUsed(path);
        exploration_->lesson().setFocus();
    }
}

/// Where it was left, for the next time.
void MainWindow::noteStep(const QString& name, int step)
{
    settings_.lessonSteps.insert(name, step);
    keep();
}

/// The card, what can be done with a lesson, and the controls, which make room for the card on a narrow window until
/// they are asked for.
void MainWindow::followLesson()
{
    const LessonPlayer& player = lessons_.player();
    const bool open = player.isOpen();
    if (open != inLesson_) {
        inLesson_ = open;
        lessonTakesRoom_ = open && !exploration_->hasRoomForBoth();
        shareRoom();
    }
    const QString drawKeys = menus_->action(CommandId::Predict).shortcut().toString(QKeySequence::NativeText);
    exploration_->showLesson(
        open ? std::optional(presentLesson(player.lesson(), player.step(), player.answer(), texts_, drawKeys))
             : std::nullopt);
    menus_->action(CommandId::PreviousStep).setEnabled(player.hasPrevious());
    menus_->action(CommandId::NextStep).setEnabled(player.hasNext());
    menus_->action(CommandId::Reveal).setEnabled(player.canReveal());
    for (const CommandId id :
         {CommandId::LeaveLesson, CommandId::LessonDeck, CommandId::LessonHandout, CommandId::PrintHandout}) {
        menus_->action(id).setEnabled(open);
    }
}

void MainWindow::connectPresentation()
{
    addActions(menus_->withKeys());  // which work while the menus are hidden, too
    menus_->setPresenting(false);
    connect(presentation_, &Presentation::changed, this, &MainWindow::followPresentation);
    // The lesson keeps the keys: else what stood under them may go, and an empty sheet would take the key that reveals.
    // Where there is no step to go to, who draws by keys goes on.
    const auto steps = [this](void (LessonPlayer::*step)(), int page) {
        return [this, step, page] {
            const bool isRead = !exploration_->turnPage(page);
            LessonPlayer& player = lessons_.player();
            const std::size_t before = player.isOpen() ? player.step() : 0;
            if (isRead && player.isOpen()) {
                (player.*step)();
            }
            if (player.isOpen() && (!isRead || player.step() != before)) {
                exploration_->lesson().setFocus();
            }
        };
    };
    connect(presentation_, &Presentation::nextWanted, this, steps(&LessonPlayer::next, 1));
    connect(presentation_, &Presentation::previousWanted, this, steps(&LessonPlayer::previous, -1));
    connect(presentation_, &Presentation::panelLit, exploration_, &Exploration::showPanel);
    connect(presentation_, &Presentation::revealWanted, this, &MainWindow::goOn);
    connect(&explorer_, &Explorer::shown, presentation_, &Presentation::follow, Qt::QueuedConnection);
    connect(menus_, &Menus::screenChosen, presentation_, [this](QScreen* screen) {
        presentation_->end();
        presentation_->begin(screen);
    });
}

/// What Space and Enter mean in front of a class: a play stops, what is predicted is locked and then shown, an answer
/// is revealed and then read to its end; without any of it a play begins.
void MainWindow::goOn()
{
    LessonPlayer& player = lessons_.player();
    if (play_.player().isPlaying()) {
        togglePlay();
    } else if (player.canReveal()) {
        run(CommandId::Reveal);
    } else if (player.isOpen()) {
        exploration_->lesson().readOn();
    } else if (explorer_.isPredicting()) {
        explorer_.draft() != nullptr ? static_cast<void>(explorer_.lockPrediction()) : explorer_.revealPrediction();
    } else {
        togglePlay();
    }
}

void MainWindow::followPresentation(bool on)
{
    exploration_->setPresenting(on);
    unsaved_.setPresenting(on);
    menus_->setPresenting(on);
    followDesktop();
    shareRoom();
    QToolTip::hideText();  // it stood over another picture, in other type
    if (on) {
        connect(windowHandle(), &QWindow::screenChanged, this, &MainWindow::followDesktop, Qt::UniqueConnection);
    }
}

}  // namespace ui
