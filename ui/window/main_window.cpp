#include "ui/window/main_window.h"

#include <QApplication>

#include "core/io/presets.h"
#include "core/picture/drawing.h"
#include "ui/controls/wheel_focus.h"
#include "ui/controls/wrapped_tips.h"
#include "ui/document/file_path.h"
#include "ui/document/reveal_step.h"
#include "ui/window/box_keys.h"
#include "ui/window/desktop_theme.h"
#include "ui/window/menus.h"
#include "ui/window/sound_library.h"
#include "ui/words/error_text.h"

namespace ui {

namespace {

constexpr int kStandsStill = 500;  // ms after the last move

}  // namespace

MainWindow::MainWindow(const Document& document, const Texts& texts, std::unique_ptr<Dialogs> dialogs,
                       SettingsStore* store, CurveSound::MakeOutput sound)
    : texts_(texts), dialogs_(std::move(dialogs)), store_(store == nullptr ? ownStore_ : *store), session_(document),
      explorer_(session_, texts, desktopTheme(isDark(palette()))), file_(session_, *dialogs_, texts, this),
      exports_(session_, *dialogs_, store_, texts, this), imports_(session_, *dialogs_, texts, this),
      lessons_(session_, explorer_, *dialogs_, texts, this), settings_(readSettings(store_)),
      exploration_(new Exploration(explorer_, texts, desktopTheme(isDark(palette())))),
      play_(explorer_, session_, *exploration_), help_(new HelpDock(session_, explorer_, *this)),
      menus_(new Menus(*this, exploration_->makeLayoutBar())), unsaved_(session_, file_, *dialogs_, texts, *this),
      presentation_(new Presentation(*this,
                                     [this] {
                                         QList<QRect> places;
                                         for (const QRect& place : exploration_->panelPlaces()) {
                                             places << place.translated(exploration_->pos());
                                         }
                                         return places;
                                     })),
      desktopFont_(QApplication::font()), motion_(*this),
      sound_(session_, explorer_, sound ? std::move(sound) : makeSoundOutput)
{
    setCentralWidget(exploration_);
    setAcceptDrops(true);
    setContextMenuPolicy(Qt::NoContextMenu);  // else the tool bar could be hidden by accident, in front of a class
    setFocusPolicy(Qt::ClickFocus);
    setFocus();  // nothing selected at first sight: the bell is what one should see
    WheelFocus::install();
    WrappedTips::install();
    new BoxKeys(*this);
    keeping_.setSingleShot(true);
    keeping_.setInterval(kStandsStill);
    connectAll();
    connectLesson();
    connectPresentation();
    connectDesktop();
    restore();
    setTexts(texts);
}

void MainWindow::connectAll()
{
    connect(menus_, &Menus::triggered, this, &MainWindow::run);
    connect(menus_, &Menus::layoutChosen, &explorer_, [this](core::Layout layout) {
        explorer_.request(SetChoice{core::Choice::Layout, static_cast<int>(layout)});
    });
    connect(&explorer_, &Explorer::shown, menus_,
            [this](const Screen& screen) { menus_->setLayouts(screen.controls.choiceOf(core::Choice::Layout)); });
    connect(&explorer_, &Explorer::shown, this, [this](const Screen& screen) {
        if (screen.predicting || menus_->action(CommandId::Predict).isChecked()) {
            followHistory();
        }
    });
    connect(&play_, &PlayDesk::playable, &menus_->action(CommandId::Play), &QAction::setEnabled);
    connect(exploration_, &Exploration::menuWanted, menus_, &Menus::showPlotMenu);
    connect(menus_, &Menus::presetChosen, this, &MainWindow::choosePreset);
    connect(menus_, &Menus::lectureChosen, this, [this](core::LecturePicture picture) {
        session_.edit(core::lecturePicture(picture, session_.scenario()), Text::LecturePictures);
        exports_.showWindow();
    });
    connect(menus_, &Menus::languageChosen, this, &MainWindow::chooseLanguage);
    // Not longer than the explorer lives: at its end the session's history tells of its emptying.
    connect(&session_.history(), &QUndoStack::indexChanged, &explorer_, [this] { followHistory(); });
    connect(&session_.history(), &QUndoStack::undoTextChanged, &explorer_, [this] { followHistory(); });
    connect(&session_, &Session::saved, this, &MainWindow::followDocument);
    connect(&session_, &Session::changed, this, &MainWindow::followDocument);
    connect(menus_, &Menus::recentChosen, this, [this](const QString& path) {
        if (file_.mayBeLeft()) {
            file_.open(path);
        }
    });
    connect(&file_, &DocumentFile::used, this, &MainWindow::noteUsed);
    connect(&file_, &DocumentFile::missed, this, [this](const QString& path) {
        settings_.recentFiles.removeAll(path);
        menus_->setRecent(settings_.recentFiles);
        keep();
    });
    connect(&file_, &DocumentFile::opened, &exports_, &ExportDesk::noteOpened);
    connect(&file_, &DocumentFile::linkFound, this, &MainWindow::followLink);
    connect(&exports_, &ExportDesk::copied, exploration_, &Exploration::tell);
    connect(&file_, &DocumentFile::measurementsFound, &imports_, &ImportDesk::importFiles);
    connect(&imports_, &ImportDesk::told, exploration_, &Exploration::tell);
    connect(&unsaved_, &UnsavedDesk::told, exploration_, &Exploration::tell);
    connect(help_, &HelpDock::closed, this, [this] { showHelp(false); });
    connect(&keeping_, &QTimer::timeout, this, &MainWindow::keep);
}

void MainWindow::run(CommandId id)
{
    switch (id) {
    case CommandId::NewWindow: emit newWindowWanted(); break;
    case CommandId::Open: file_.open(); break;
    case CommandId::Import: imports_.chooseFiles(file_.folder()); break;
    case CommandId::Save: file_.save(); break;
    case CommandId::SaveAs: file_.saveAs(); break;
    case CommandId::Export: exports_.showWindow(); break;
    case CommandId::ExportAgain: exports_.exportAgain(); break;
    case CommandId::CopyFigure: exports_.copyFigure(); break;
    case CommandId::CopyLink: copyLink(); break;
    case CommandId::Quit: close(); break;
    case CommandId::Undo: undo(); break;
    case CommandId::Redo: redo(); break;
    case CommandId::Reset: session_.reset(Text::StepReset); break;
    case CommandId::CopySentence: copy(explorer_.screen().sentence.copied(), Text::SentenceCopied); break;
    case CommandId::CopyValues: copyValues(); break;
    case CommandId::AnotherTest:
        explorer_.request(anotherTest(core::valueOf(session_.scenario(), core::Parameter::Seed)));
        break;
    case CommandId::Play: togglePlay(); break;
    case CommandId::Predict: exploration_->togglePrediction(); break;
    case CommandId::Pin: explorer_.request(PinShown{freeName(session_.scenario().view(), Kept::Pin, texts_)}); break;
    case CommandId::PinCut: explorer_.request(PinCut{}); break;
    case CommandId::UnpinCuts: explorer_.request(UnpinCuts{}); break;
    case CommandId::Paste: paste(); break;
    case CommandId::Controls: showControls(menus_->action(CommandId::Controls).isChecked()); break;
    case CommandId::Compare: exploration_->showComparison(); break;
    case CommandId::ResetRange:
        explorer_.request(SetAxisRange{core::drawingOf(session_.scenario().view()).xAxis, {}, EditPhase::Single});
        break;
    case CommandId::ThemeDesktop: chooseTheme(ThemeChoice::Desktop); break;
    case CommandId::ThemeLight: chooseTheme(ThemeChoice::Light); break;
    case CommandId::ThemeDark: chooseTheme(ThemeChoice::Dark); break;
    case CommandId::ThemeHighContrast: chooseTheme(ThemeChoice::HighContrast); break;
    case CommandId::ReduceMotion:
        settings_.reduceMotion = menus_->action(CommandId::ReduceMotion).isChecked();
        motion_.choose(settings_.reduceMotion);
        keep();
        break;
    case CommandId::Sound: useSound(menus_->action(CommandId::Sound).isChecked()); break;
    case CommandId::ZoomIn: zoomText(settings_.textSteps + 1); break;
    case CommandId::ZoomOut: zoomText(settings_.textSteps - 1); break;
    case CommandId::ZoomReset: zoomText(0); break;
    case CommandId::Present: presentation_->isOn() ? presentation_->end() : presentation_->begin(); break;
    case CommandId::BlackScreen: presentation_->toggleBlack(); break;
    case CommandId::Spotlight: presentation_->lightNext(); break;
    case CommandId::PointerRing: presentation_->toggleRing(); break;
    case CommandId::PreviousStep: lessons_.player().previous(); break;
    case CommandId::NextStep: lessons_.player().next(); break;
    case CommandId::Reveal: revealAsStep(lessons_.player(), explorer_, session_, [this] { lessons_.reveal(); }); break;
    case CommandId::LeaveLesson: lessons_.player().leave(); break;
    case CommandId::LessonDeck: lessons_.exportDeck(); break;
    case CommandId::LessonHandout: lessons_.exportHandout(); break;
    case CommandId::PrintHandout: lessons_.printHandout(); break;
    case CommandId::Keys: dialogs_->showAbout(this, keysSheet(texts_)); break;
    case CommandId::WhatIsSeen: showHelp(menus_->action(CommandId::WhatIsSeen).isChecked()); break;
    case CommandId::About:
        dialogs_->showAbout(this, texts_(Text::AboutText, QApplication::applicationVersion()));
        break;
    }
}

void MainWindow::choosePreset(std::string_view name)
{
    const auto scenario = core::presetScenario(name);
    if (scenario && file_.mayBeLeft()) {
        session_.open({*scenario, Origin::Kind::Preset, QString::fromLatin1(name.data(), qsizetype(name.size()))},
                      Text::StepScenario);
    }
}

void MainWindow::setTexts(const Texts& texts)
{
    texts_ = texts;
    dialogs_->setTexts(texts);
    file_.setTexts(texts);
    exports_.setTexts(texts);
    imports_.setTexts(texts);
    lessons_.setTexts(texts);
    unsaved_.setTexts(texts);
    exploration_->setTexts(texts);
    play_.setTexts(texts);
    help_->setTexts(texts);
    menus_->setTexts(texts);
    menus_->setLayouts(explorer_.screen().controls.choiceOf(core::Choice::Layout));
    followHistory();
    followDocument();
    followLesson();
}

/// The title and what can be reset.
void MainWindow::followDocument()
{
    const QString file = session_.origin().file();
    const QString name = file.isEmpty() ? QString() : shownName(file) + QStringLiteral("[*] — ");
    setWindowTitle(name + texts_(Text::ProgramName));
    setWindowModified(session_.isModified());
    const core::View& view = session_.scenario().view();
    menus_->action(CommandId::ResetRange).setEnabled(view.ranges[core::drawingOf(view).xAxis].has_value());
    const bool forecast = core::has(core::specOf(view.layout), core::PanelKind::Forecast);
    menus_->action(CommandId::Pin).setEnabled(view.pins.size() < core::kMostPins);
    menus_->action(CommandId::PinCut).setEnabled(forecast);
    menus_->action(CommandId::UnpinCuts).setEnabled(forecast && !view.pinnedCuts.empty());
    menus_->action(CommandId::Reset).setEnabled(session_.scenario() != session_.origin().start);
}

void MainWindow::tellProblem(const core::Errors& faults)
{
    dialogs_->showProblem(this, describe(faults, texts_));
}

}  // namespace ui
