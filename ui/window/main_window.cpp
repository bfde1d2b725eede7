#include "ui/window/main_window.h"

#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QFileInfo>
#include <QMenuBar>
#include <QMimeData>
#include <QScreen>
#include <QToolBar>
#include <QToolButton>

#include "core/io/presets.h"
#include "ui/window/desktop_theme.h"
#include "ui/window/language_menu.h"
#include "ui/words/error_text.h"

namespace ui {

MainWindow::MainWindow(const core::ValidScenario& scenario, const Texts& texts, std::unique_ptr<Dialogs> dialogs)
    : texts_(texts), dialogs_(std::move(dialogs)), session_(scenario),
      explorer_(session_, texts, desktopTheme(isDark(palette()))), file_(session_, *dialogs_, texts, this),
      exports_(session_, *dialogs_, texts, this), start_(scenario)
{
    exploration_ = new Exploration(explorer_, texts, desktopTheme(isDark(palette())));
    setCentralWidget(exploration_);
    setAcceptDrops(true);
    setContextMenuPolicy(Qt::NoContextMenu);  // else the tool bar could be hidden by accident, in front of a class
    resize(QSize(1440, 860).boundedTo(screen()->availableSize()));
    setFocusPolicy(Qt::ClickFocus);
    setFocus();  // nothing selected at first sight: the bell is what one should see
    buildMenus();
    buildToolBar();
    connect(&session_.history(), &QUndoStack::indexChanged, this, &MainWindow::followHistory);
    connect(&session_.history(), &QUndoStack::undoTextChanged, this, &MainWindow::followHistory);
    connect(&file_, &DocumentFile::titleChanged, this, &MainWindow::showTitle);
    connect(&file_, &DocumentFile::opened, this, [this] { setStart(session_.scenario()); });
    connect(&file_, &DocumentFile::opened, &exports_, &ExportDesk::noteOpened);
    connect(&session_, &Session::changed, this, [this] { reset_->setEnabled(session_.scenario() != start_); });
    setStart(scenario);
    chooseTheme(ThemeChoice::Desktop);
    showTitle();
}

QAction* MainWindow::action(QMenu* menu, Text name, const QKeySequence& keys, const std::function<void()>& run)
{
    QAction* action = menu->addAction(texts_(name), this, run);
    action->setShortcut(keys);
    return action;
}

void MainWindow::buildMenus()
{
    buildFileMenu();
    buildEditMenu();
    buildViewMenu();
    buildScenarioMenu();
    buildHelpMenu();
}

void MainWindow::buildFileMenu()
{
    QMenu* menu = menuBar()->addMenu(texts_(Text::MenuFile));
    action(menu, Text::ActionOpen, QKeySequence::Open, [this] { file_.open(); });
    action(menu, Text::ActionSave, QKeySequence::Save, [this] { file_.save(); });
    action(menu, Text::ActionSaveAs, QKeySequence::SaveAs, [this] { file_.saveAs(); });
    exports_.addTo(*menu, texts_);
    menu->addSeparator();
    action(menu, Text::ActionQuit, QKeySequence::Quit, [this] { close(); });
}

void MainWindow::buildEditMenu()
{
    QMenu* menu = menuBar()->addMenu(texts_(Text::MenuEdit));
    undo_ = action(menu, Text::ActionUndo, QKeySequence::Undo, [this] { session_.history().undo(); });
    redo_ = action(menu, Text::ActionRedo, QKeySequence::Redo, [this] { session_.history().redo(); });
    followHistory();
    reset_ = action(menu, Text::ActionReset, QKeySequence(QStringLiteral("Ctrl+R")),
                    [this] { session_.edit(start_, Text::StepReset); });
    reset_->setEnabled(session_.scenario() != start_);
    menu->addSeparator();
    action(menu, Text::ActionCopySentence, QKeySequence(QStringLiteral("Ctrl+Shift+C")),
           [this] { QApplication::clipboard()->setText(exploration_->sentenceText()); });
}

void MainWindow::buildViewMenu()
{
    QMenu* menu = menuBar()->addMenu(texts_(Text::MenuView));
    controls_ = action(menu, Text::ActionControls, QKeySequence(QStringLiteral("Ctrl+K")),
                       [this] { exploration_->setControlsShown(controls_->isChecked()); });
    controls_->setCheckable(true);
    controls_->setChecked(!exploration_->controls().isHidden());
    action(menu, Text::ActionCompare, QKeySequence(QStringLiteral("Ctrl+T")),
           [this] { exploration_->showComparison(); });
    menu->addSeparator();
    auto* themes = new QActionGroup(menu);
    for (const auto& [choice, name] :
         {std::pair{ThemeChoice::Desktop, Text::ThemeDesktop}, std::pair{ThemeChoice::Light, Text::ThemeLight},
          std::pair{ThemeChoice::Dark, Text::ThemeDark}}) {
        QAction* entry = action(menu, name, {}, [this, picked = choice] { chooseTheme(picked); });
        entry->setCheckable(true);
        entry->setChecked(choice == themeChoice_);
        themes->addAction(entry);
    }
    menu->addSeparator();
    addLanguageMenu(*menu, texts_, [this](Language language) { chooseLanguage(language); });
}

void MainWindow::buildScenarioMenu()
{
    scenarioMenu_ = menuBar()->addMenu(texts_(Text::MenuScenarios));
    for (const std::string_view name : core::presetNames()) {
        QAction* entry = scenarioMenu_->addAction(presetTitle(name, texts_));
        connect(entry, &QAction::triggered, this, [this, name] {
            if (const auto scenario = core::presetScenario(name)) {
                session_.edit(*scenario, Text::StepScenario);
                setStart(*scenario);
            }
        });
    }
}

void MainWindow::buildHelpMenu()
{
    QMenu* menu = menuBar()->addMenu(texts_(Text::MenuHelp));
    action(menu, Text::ActionKeys, QKeySequence::HelpContents,
           [this] { dialogs_->showAbout(this, texts_(Text::KeysSheet)); });
    action(menu, Text::ActionAbout, {},
           [this] { dialogs_->showAbout(this, texts_(Text::AboutText, QApplication::applicationVersion())); });
}

void MainWindow::buildToolBar()
{
    QToolBar* bar = addToolBar(texts_(Text::ToolBarName));
    toolBar_ = bar;
    bar->setMovable(false);
    bar->setFloatable(false);
    bar->setToolButtonStyle(Qt::ToolButtonTextOnly);
    auto* scenarios = new QToolButton;
    scenarios->setText(withoutMenuKey(texts_(Text::MenuScenarios)));
    scenarios->setMenu(scenarioMenu_);
    scenarios->setPopupMode(QToolButton::InstantPopup);
    scenarios->setFocusPolicy(Qt::TabFocus);
    bar->addWidget(scenarios);
    bar->addSeparator();
    bar->addWidget(exploration_->makeLayoutBar());
    bar->addSeparator();
    for (const auto& [action, label] : {std::pair{undo_, Text::ToolUndo}, std::pair{redo_, Text::ToolRedo},
                                        std::pair{reset_, Text::ToolReset}, std::pair{controls_, Text::ToolControls}}) {
        action->setIconText(texts_(label));
        if (action == controls_) {
            auto* gap = new QWidget;
            gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
            bar->addWidget(gap);
        }
        bar->addAction(action);
        bar->widgetForAction(action)->setFocusPolicy(Qt::TabFocus);
    }
}

void MainWindow::followHistory()
{
    const auto follow = [this](QAction* action, Text plain, Text named, const QString& step) {
        action->setEnabled(!step.isEmpty());
        action->setText(step.isEmpty() ? texts_(plain) : texts_(named, step));
    };
    follow(undo_, Text::ActionUndo, Text::ActionUndoStep, session_.undoName(texts_));
    follow(redo_, Text::ActionRedo, Text::ActionRedoStep, session_.redoName(texts_));
}

void MainWindow::chooseLanguage(Language language)
{
    emit languageChosen(language);
    // Once the menu it was picked from has closed, since that menu goes too.
    QMetaObject::invokeMethod(
        this, [this, language] { setTexts(textsFor(language)); }, Qt::QueuedConnection);
}

void MainWindow::setTexts(const Texts& texts)
{
    texts_ = texts;
    dialogs_->setTexts(texts);
    file_.setTexts(texts);
    exploration_->setTexts(texts);
    delete toolBar_;
    menuBar()->clear();
    qDeleteAll(menuBar()->findChildren<QMenu*>(Qt::FindDirectChildrenOnly));
    buildMenus();
    buildToolBar();
    followDesktop();
    showTitle();
}

void MainWindow::setStart(const core::ValidScenario& scenario)
{
    start_ = scenario;
    reset_->setEnabled(session_.scenario() != start_);
}

void MainWindow::showTitle()
{
    const QString name =
        file_.path().isEmpty() ? QString() : QFileInfo(file_.path()).fileName() + QStringLiteral("[*] — ");
    setWindowTitle(name + texts_(Text::ProgramName));
    setWindowModified(file_.hasChanges());
}

void MainWindow::chooseTheme(ThemeChoice choice)
{
    themeChoice_ = choice;
    followDesktop();
}

void MainWindow::followDesktop()
{
    const bool dark =
        themeChoice_ == ThemeChoice::Desktop ? isDark(QApplication::palette()) : themeChoice_ == ThemeChoice::Dark;
    const Theme theme = desktopTheme(dark);
    usePalette(*this, theme);
    exploration_->setTheme(theme);
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::ApplicationPaletteChange && themeChoice_ == ThemeChoice::Desktop) {
        followDesktop();
    }
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    event->setAccepted(file_.mayBeLeft() && exports_.mayBeLeft());
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    event->setAccepted(event->mimeData()->hasUrls());
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!urls.isEmpty() && urls.front().isLocalFile() && file_.mayBeLeft()) {
        file_.open(urls.front().toLocalFile());
    }
}

}  // namespace ui
