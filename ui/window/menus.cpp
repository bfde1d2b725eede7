#include "ui/window/menus.h"

#include <algorithm>
#include <iterator>

#include <QActionGroup>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QScreen>
#include <QToolBar>
#include <QToolButton>

#include "core/io/presets.h"
#include "core/lesson/built_in_lessons.h"
#include "core/model/keys.h"
#include "ui/document/settings.h"
#include "ui/window/fitting_tools.h"
#include "ui/window/keys_here.h"
#include "ui/words/teaching_texts.h"

namespace ui {

namespace {

bool isTheme(CommandId id)
{
    return id == CommandId::ThemeDesktop || id == CommandId::ThemeLight || id == CommandId::ThemeDark
           || id == CommandId::ThemeHighContrast;
}

/// The nth of a few has the key of its number; there are no keys above 9.
QKeySequence digit(Qt::Modifier modifier, std::size_t number)
{
    return number <= 9 ? keysHere(QKeySequence(static_cast<int>(modifier) | (Qt::Key_0 + static_cast<int>(number))))
                       : QKeySequence();
}

QString text(std::string_view latin)
{
    return QString::fromUtf8(latin.data(), static_cast<qsizetype>(latin.size()));
}

}  // namespace

Menus::Menus(QMainWindow& window, QWidget* layouts) : QObject(&window), window_(window)
{
    for (const MenuRow& row : kMenus) {
        menus_[static_cast<std::size_t>(row.menu)] = window_.menuBar()->addMenu(QString());
    }
    auto* themes = new QActionGroup(this);
    for (const Command& command : kCommands) {
        addCommand(command, *themes);
    }
    addRecent();
    addLecturePictures();
    addPresets();
    addLessons();
    addLayouts();
    addLanguages();
    addScreens();
    addPlotMenu();
    addTools(layouts);
}

void Menus::addCommand(const Command& command, QActionGroup& themes)
{
    QMenu& menu = this->menu(command.menu);
    if (command.opensGroup) {
        menu.addSeparator();
    }
    QAction* action = menu.addAction(QString(), this, [this, id = command.id] { emit triggered(id); });
    action->setShortcut(keysHere(QKeySequence(QLatin1String(command.keys))));
    if (command.id == CommandId::Present) {  // what a presenter's remote sends
        action->setShortcuts({action->shortcut(), keysHere(Qt::Key_F5)});
    }
    if (command.id == CommandId::ZoomIn) {  // the plus of most keyboards is on the key of the equals sign
        action->setShortcuts({action->shortcut(), keysHere(Qt::CTRL | Qt::Key_Equal)});
    }
    action->setCheckable(command.checkable);
    if (isTheme(command.id)) {
        themes.addAction(action);
    }
    actions_[static_cast<std::size_t>(command.id)] = action;
}

/// A fixed number of entries, of which one may be asked for while their files change.
void Menus::addRecent()
{
    recentMenu_ = new QMenu(&menu(Menu::File));
    menu(Menu::File).insertMenu(&action(CommandId::Save), recentMenu_);
    for (int i = 0; i < kRecentFiles; ++i) {
        QAction* entry = recentMenu_->addAction(QString());
        connect(entry, &QAction::triggered, this, [this, entry] { emit recentChosen(entry->data().toString()); });
        recent_.push_back(entry);
    }
    setRecent({});
}

void Menus::setRecent(const QStringList& files)
{
    for (std::size_t i = 0; i < recent_.size(); ++i) {
        const QString path = files.value(static_cast<qsizetype>(i));
        QString name = QFileInfo(path).fileName();
        recent_[i]->setText(name.replace(u'&', QStringLiteral("&&")));
        recent_[i]->setToolTip(path);
        recent_[i]->setData(path);
        recent_[i]->setVisible(!path.isEmpty());
    }
    recentMenu_->setEnabled(!files.isEmpty());
}

/// Each sets the document up as a picture and opens the export window.
void Menus::addLecturePictures()
{
    lectureMenu_ = new QMenu(&menu(Menu::File));
    lectureMenu_->setObjectName(QStringLiteral("lecture-pictures"));
    lectureMenu_->setToolTipsVisible(true);
    menu(Menu::File).insertMenu(&action(CommandId::CopyFigure), lectureMenu_);
    for (const core::LecturePictureRow& row : core::kLecturePictures) {
        QAction* entry =
            lectureMenu_->addAction(QString(), this, [this, picture = row.picture] { emit lectureChosen(picture); });
        entry->setObjectName(QStringLiteral("lecture-") + text(row.key));
        lectures_.push_back(entry);
    }
}

void Menus::addPresets()
{
    for (QMenu*& group : presetGroups_) {
        group = new QMenu(&menu(Menu::Scenarios));
    }
    for (const std::string_view name : core::presetNames()) {
        const core::PresetGroup group = core::presetGroup(name);
        QMenu& holds = group == core::PresetGroup::Model   ? menu(Menu::Scenarios)
                       : group == core::PresetGroup::Paper ? *presetGroups_[0]
                                                           : *presetGroups_[1];
        QAction* entry = holds.addAction(QString(), this, [this, name] { emit presetChosen(name); });
        presets_.push_back(entry);
        entry->setShortcut(presets_.size() < 10 ? digit(Qt::ALT, presets_.size()) : QKeySequence());
    }
    menu(Menu::Scenarios).addSeparator();
    for (QMenu* group : presetGroups_) {
        menu(Menu::Scenarios).addMenu(group);
    }
}

/// The lessons, and below them what is done with one.
void Menus::addLessons()
{
    QMenu& holds = menu(Menu::Lessons);
    QAction* before = holds.actions().value(0);
    for (const std::string_view name : core::lessonNames()) {
        auto* entry = new QAction(this);
        entry->setObjectName(QStringLiteral("lesson-") + text(name));
        connect(entry, &QAction::triggered, this, [this, name] { emit lessonChosen(name); });
        holds.insertAction(before, entry);
        lessons_.push_back(entry);
    }
    holds.insertSeparator(before);
}

/// The View menu begins with what is seen: the layouts, and the scenarios once more.
void Menus::addLayouts()
{
    QMenu& view = menu(Menu::View);
    QAction* before = view.actions().value(0);
    auto* group = new QActionGroup(this);
    for (std::size_t i = 0; i < core::Keys<core::Layout>::offered.size(); ++i) {
        auto* entry = new QAction(this);
        entry->setCheckable(true);
        entry->setShortcut(digit(Qt::CTRL, i + 1));
        connect(entry, &QAction::triggered, this, [this, i] { emit layoutChosen(static_cast<core::Layout>(i)); });
        group->addAction(entry);
        view.insertAction(before, entry);
        layouts_.push_back(entry);
    }
    view.insertSeparator(before);
    view.insertMenu(before, &menu(Menu::Scenarios));
    view.insertSeparator(before);
}

/// The screens there are when the menu opens; one alone needs no choice.
void Menus::addScreens()
{
    QMenu& view = menu(Menu::View);
    screenMenu_ = new QMenu(&view);
    screenMenu_->setObjectName(QStringLiteral("screens"));
    QList<QAction*> entries = view.actions();
    const auto next = entries.indexOf(&action(CommandId::Present)) + 1;
    view.insertMenu(entries.value(next), screenMenu_);
    connect(&view, &QMenu::aboutToShow, this, &Menus::listScreens);
}

void Menus::listScreens()
{
    screenMenu_->clear();
    const QList<QScreen*> screens = QGuiApplication::screens();
    for (int i = 0; i < screens.size(); ++i) {
        const QPointer<QScreen> screen = screens[i];
        const QString name = texts_(teaching::PresentScreen, QString::number(i + 1), screen->name());
        screenMenu_->addAction(name, this, [this, screen] {
            if (screen) {
                emit screenChosen(screen);
            }
        });
    }
    screenMenu_->menuAction()->setVisible(screens.size() > 1);
}

void Menus::setLayouts(const ChoiceModel& layouts)
{
    for (std::size_t i = 0; i < layouts_.size(); ++i) {
        layouts_[i]->setText(layouts.options.value(static_cast<qsizetype>(i)));
        layouts_[i]->setChecked(layouts.selected == static_cast<int>(i));
    }
}

void Menus::addLanguages()
{
    menu(Menu::View).addSeparator();
    languageMenu_ = menu(Menu::View).addMenu(QString());
    auto* group = new QActionGroup(languageMenu_);
    for (const LanguageRow& row : kLanguages) {
        QAction* entry = languageMenu_->addAction(text(row.name), this,
                                                  [this, language = row.language] { emit languageChosen(language); });
        entry->setObjectName(QStringLiteral("language-") + text(row.key));
        entry->setCheckable(true);
        group->addAction(entry);
        languages_.push_back(entry);
    }
}

void Menus::addTools(QWidget* layouts)
{
    bar_ = window_.addToolBar(QString());
    bar_->setMovable(false);
    bar_->setFloatable(false);
    bar_->setToolButtonStyle(Qt::ToolButtonTextOnly);
    scenarios_ = new QToolButton;
    scenarios_->setMenu(&menu(Menu::Scenarios));
    scenarios_->setPopupMode(QToolButton::InstantPopup);
    scenarios_->setFocusPolicy(Qt::TabFocus);
    bar_->addWidget(scenarios_);
    lessonsButton_ = new QToolButton;
    lessonsButton_->setMenu(&menu(Menu::Lessons));
    lessonsButton_->setPopupMode(QToolButton::InstantPopup);
    lessonsButton_->setFocusPolicy(Qt::TabFocus);
    bar_->addWidget(lessonsButton_);
    bar_->addSeparator();
    bar_->addWidget(layouts);
    bar_->addSeparator();
    std::vector<QAction*> tools;
    std::transform(kTools.begin(), kTools.end(), std::back_inserter(tools),
                   [this](CommandId id) { return &action(id); });
    std::vector<QAction*> leaving;
    std::transform(kLeavingTools.begin(), kLeavingTools.end(), std::back_inserter(leaving),
                   [this](CommandId id) { return &action(id); });
    tools_ = new FittingTools(*bar_, tools, leaving);
}

void Menus::setWidth(int width)
{
    tools_->setWidth(width);
}

}  // namespace ui
