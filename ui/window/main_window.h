#pragma once

#include <memory>

#include <QMainWindow>
#include <QTimer>

#include "ui/document/explorer.h"
#include "ui/document/session.h"
#include "ui/document/settings.h"
#include "ui/window/commands.h"
#include "ui/window/curve_sound.h"
#include "ui/window/desktop_theme.h"
#include "ui/window/desktop_wishes.h"
#include "ui/window/dialogs.h"
#include "ui/window/document_file.h"
#include "ui/window/exploration.h"
#include "ui/window/export_desk.h"
#include "ui/window/help_dock.h"
#include "ui/window/import_desk.h"
#include "ui/window/lesson_desk.h"
#include "ui/window/motion.h"
#include "ui/window/play_desk.h"
#include "ui/window/presentation.h"
#include "ui/window/unsaved_desk.h"

namespace ui {

class Menus;

/// Creates, lays out and connects: the session, the exploration around it, menus, tool bar and files.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    using ThemeChoice = ui::ThemeChoice;

    /// Without a store for its settings, the window forgets them.
    MainWindow(const Document& document, const Texts& texts, std::unique_ptr<Dialogs> dialogs,
               SettingsStore* store = nullptr, CurveSound::MakeOutput sound = {});

    Session& session() noexcept { return session_; }
    Explorer& explorer() noexcept { return explorer_; }
    Exploration& exploration() noexcept { return *exploration_; }
    CurveSound& sound() noexcept { return sound_; }
    PlayDesk& play() noexcept { return play_; }
    Motion& motion() noexcept { return motion_; }
    DesktopWishes& wishes() noexcept { return wishes_; }
    HelpDock& help() noexcept { return *help_; }
    Menus& menus() noexcept { return *menus_; }

    DocumentFile& file() noexcept { return file_; }
    ExportDesk& exports() noexcept { return exports_; }
    ImportDesk& imports() noexcept { return imports_; }
    LessonPlayer& lessons() noexcept { return lessons_.player(); }
    Presentation& presentation() noexcept { return *presentation_; }
    UnsavedDesk& unsaved() noexcept { return unsaved_; }
    /// Has what the window began with among the files that a person may want again, where it is one.
    void noteStart();
    /// Opens a lesson's file where it was left; one with a fault is explained.
    void openLesson(const QString& path);
    /// The page that links are made for from now on: a page's own. That of a link that was opened is a stranger's.
    void setPage(const QString& address) { page_ = address; }
    /// Goes on where a link says: to its step, and to presenting.
    void followLink(const Link& link);

    /// Does what a menu's entry does.
    void run(CommandId id);

    void chooseTheme(ThemeChoice choice);

    /// Keeps what is not saved, and the settings: the process ends without a question.
    void keepAll();

    /// Says a word that goes by itself.
    void tell(const QString& words, bool isProblem) { exploration_->tell(words, isProblem); }

    /// Explains what went wrong before the window was there.
    void tellProblem(const core::Errors& faults);

    const Texts& texts() const noexcept { return texts_; }
    /// Says everything anew: menus, tool bar, panels, controls, sentence, dialogs, undo steps.
    void setTexts(const Texts& texts);

signals:
    void languageChosen(Language language);
    void newWindowWanted();

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void moveEvent(QMoveEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void connectAll();
    void restore();
    void keep();
    void noteUsed(const QString& path);
    void choosePreset(std::string_view name);
    void chooseLesson(std::string_view name);
    void connectLesson();
    void connectPresentation();
    void followPresentation(bool on);
    void goOn();
    void followLesson();
    void noteStep(const QString& name, int step);
    void chooseLanguage(Language language);
    void togglePlay();
    void undo();
    void redo();
    bool undoLeavesQuestion();
    void followHistory();
    void followDocument();
    void followDesktop();
    void showControls(bool shown);
    void showHelp(bool shown);
    void shareRoom();
    void useSound(bool on);
    void connectDesktop();
    void zoomText(int steps);
    void copy(const QString& words, Text said);
    void copyValues();
    void copyLink();
    void paste();
    void useTextSize();

    Texts texts_;
    std::unique_ptr<Dialogs> dialogs_;
    MemoryStore ownStore_;
    SettingsStore& store_;
    Session session_;
    Explorer explorer_;
    DocumentFile file_;
    ExportDesk exports_;
    ImportDesk imports_;
    LessonDesk lessons_;
    Settings settings_;
    Exploration* exploration_;
    PlayDesk play_;
    HelpDock* help_;
    Menus* menus_;
    UnsavedDesk unsaved_;  ///< its bar stands below the tools
    Presentation* presentation_;
    QString page_ = QString::fromLatin1(kPageBeside);
    bool lessonTakesRoom_ = false;  ///< of the controls, until they are asked for
    bool plotsTakeRoom_ = false;    ///< likewise, where letters are large and the window is narrow
    bool isTight_ = false;          ///< so that they do
    bool inLesson_ = false;
    QFont desktopFont_;
    ApplicationColours colours_;
    Motion motion_;
    DesktopWishes wishes_;
    bool contrastRaised_ = false;  ///< by the desktop
    CurveSound sound_;
    QTimer keeping_;  ///< runs while the window is moved, and keeps its place when it stands
};

}  // namespace ui
