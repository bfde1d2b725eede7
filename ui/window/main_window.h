#pragma once

#include <functional>
#include <memory>

#include <QMainWindow>

#include "ui/document/session.h"
#include "ui/window/dialogs.h"
#include "ui/window/document_file.h"
#include "ui/window/exploration.h"
#include "ui/window/export_desk.h"

class QAction;
class QMenu;
class QToolBar;

namespace ui {

/// Creates, lays out and connects: the session, the exploration around it, menus, tool bar and files.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// Light, dark, or whatever the desktop is.
    enum class ThemeChoice { Desktop, Light, Dark };

    MainWindow(const core::ValidScenario& scenario, const Texts& texts, std::unique_ptr<Dialogs> dialogs);

    Session& session() noexcept { return session_; }
    Explorer& explorer() noexcept { return explorer_; }
    Exploration& exploration() noexcept { return *exploration_; }
    DocumentFile& file() noexcept { return file_; }
    ExportDesk& exports() noexcept { return exports_; }

    void chooseTheme(ThemeChoice choice);

    /// Says everything anew: menus, tool bar, panels, controls, sentence, dialogs, undo steps.
    void setTexts(const Texts& texts);

signals:
    void languageChosen(Language language);

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void buildMenus();
    void buildFileMenu();
    void buildEditMenu();
    void buildViewMenu();
    void buildHelpMenu();
    void buildScenarioMenu();
    void buildToolBar();
    void chooseLanguage(Language language);
    void followHistory();
    QAction* action(QMenu* menu, Text name, const QKeySequence& keys, const std::function<void()>& run);
    void setStart(const core::ValidScenario& scenario);
    void showTitle();
    void followDesktop();

    Texts texts_;
    std::unique_ptr<Dialogs> dialogs_;
    Session session_;
    Explorer explorer_;
    DocumentFile file_;
    ExportDesk exports_;
    core::ValidScenario start_;  ///< what Reset goes back to
    ThemeChoice themeChoice_ = ThemeChoice::Desktop;
    Exploration* exploration_;
    QToolBar* toolBar_ = nullptr;
    QMenu* scenarioMenu_ = nullptr;
    QAction* undo_ = nullptr;
    QAction* redo_ = nullptr;
    QAction* reset_ = nullptr;
    QAction* controls_ = nullptr;
};

}  // namespace ui
