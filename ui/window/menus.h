#pragma once

#include <array>
#include <string_view>
#include <vector>

#include <QAction>
#include <QMainWindow>

#include "core/io/lecture_pictures.h"
#include "ui/present/controls_model.h"
#include "ui/window/commands.h"

class QMenu;
class QScreen;
class QToolBar;
class QToolButton;

namespace ui {

class FittingTools;

/// A window's menus and tool bar, made of the tables of commands, scenarios and languages. Another language retitles
/// what is there and deletes nothing.
class Menus : public QObject {
    Q_OBJECT

public:
    /// `layouts` is shown in the tool bar, which takes it.
    Menus(QMainWindow& window, QWidget* layouts);

    void setTexts(const Texts& texts);
    /// Names what undo would take back and redo would bring back; empty where there is nothing.
    void setSteps(const QString& undo, const QString& redo);

    /// The layouts of the View menu: their names, and which is shown.
    void setLayouts(const ChoiceModel& layouts);

    /// What can be done with a plot, at a place of the screen. Nothing waits for it.
    void showPlotMenu(const QPoint& globalPosition);
    QMenu& plotMenu() const { return *plotMenu_; }

    /// The files of File > Open recent, the latest first.
    void setRecent(const QStringList& files);

    /// All that have keys, of the commands and else.
    QList<QAction*> withKeys() const;
    /// What is for a presenter only, and what only a desk has room for.
    void setPresenting(bool presenting);

    /// Of the window: where it is narrow, some of the tools stand in a menu at their end.
    void setWidth(int width);

    QAction& action(CommandId id) const { return *actions_[static_cast<std::size_t>(id)]; }
    QMenu& menu(Menu menu) const { return *menus_[static_cast<std::size_t>(menu)]; }

signals:
    void triggered(ui::CommandId id);
    void presetChosen(std::string_view name);
    void layoutChosen(core::Layout layout);
    void languageChosen(ui::Language language);
    void recentChosen(const QString& path);
    void screenChosen(QScreen* screen);
    void lessonChosen(std::string_view name);
    void lectureChosen(core::LecturePicture picture);

private:
    void addCommand(const Command& command, QActionGroup& themes);
    void addRecent();
    void addPresets();
    void addLessons();
    void addScreens();
    void listScreens();
    void titleLessons();
    void addLayouts();
    void addLecturePictures();
    void addPlotMenu();
    void addLanguages();
    void addTools(QWidget* layouts);
    void nameSteps();

    QMainWindow& window_;
    Texts texts_;
    QString undoStep_;
    QString redoStep_;
    std::array<QMenu*, kMenus.size()> menus_{};
    std::array<QAction*, kCommands.size()> actions_{};
    std::vector<QAction*> presets_;         ///< in the order of core::presetNames()
    std::array<QMenu*, 2> presetGroups_{};  ///< of measurements: the paper's, those of modern families
    std::vector<QAction*> lessons_;         ///< in the order of core::lessonNames()
    std::vector<QAction*> layouts_;         ///< in the order of core::Layout
    std::vector<QAction*> languages_;       ///< in the order of kLanguages
    std::vector<QAction*> recent_;          ///< those without a file are hidden
    std::vector<QAction*> lectures_;        ///< in the order of core::LecturePicture
    QMenu* lectureMenu_ = nullptr;
    QMenu* plotMenu_ = nullptr;
    QAction* presenterPart_ = nullptr;  ///< the line before it
    QMenu* recentMenu_ = nullptr;
    QMenu* languageMenu_ = nullptr;
    QMenu* screenMenu_ = nullptr;
    QToolBar* bar_ = nullptr;
    FittingTools* tools_ = nullptr;
    QToolButton* scenarios_ = nullptr;
    QToolButton* lessonsButton_ = nullptr;
};

}  // namespace ui
