#include "ui/window/menus.h"

#include <QActionGroup>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QToolBar>
#include <QToolButton>

#include "core/io/presets.h"
#include "core/model/keys.h"
#include "ui/document/settings.h"
#include "ui/words/error_text.h"

namespace ui {

namespace {

/// A menu's title as a button says it: without the letter that opens it, "&File" or "ファイル(&F)".
QString withoutMenuKey(QString title)
{
    return title.remove(QRegularExpression(QStringLiteral("\\(&.\\)|&")));
}

bool isTheme(CommandId id)
{
    return id == CommandId::ThemeDesktop || id == CommandId::ThemeLight || id == CommandId::ThemeDark
           || id == CommandId::ThemeHighContrast;
}

/// The nth of a few has the key of its number; there are no keys above 9.
QKeySequence digit(Qt::Modifier modifier, std::size_t number)
{
    return number <= 9 ? QKeySequence(static_cast<int>(modifier) | (Qt::Key_0 + static_cast<int>(number)))
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
    addLayouts();
    addLanguages();
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
    action->setShortcut(QKeySequence(QLatin1String(command.keys)));
    if (command.id == CommandId::ZoomIn) {  // the plus of most keyboards is on the key of the equals sign
        action->setShortcuts({action->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
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
        entry->setShortcut(group == core::PresetGroup::Model ? digit(Qt::ALT, presets_.size()) : QKeySequence());
    }
    menu(Menu::Scenarios).addSeparator();
    for (QMenu* group : presetGroups_) {
        menu(Menu::Scenarios).addMenu(group);
    }
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

void Menus::setLayouts(const ChoiceModel& layouts)
{
    for (std::size_t i = 0; i < layouts_.size(); ++i) {
        layouts_[i]->setText(layouts.options.value(static_cast<qsizetype>(i)));
        layouts_[i]->setChecked(layouts.selected == static_cast<int>(i));
    }
}

void Menus::addPlotMenu()
{
    plotMenu_ = new QMenu(&window_);
    for (const CommandId id :
         {CommandId::CopyFigure, CommandId::CopyValues, CommandId::CopySentence, CommandId::Export}) {
        plotMenu_->addAction(&action(id));
    }
    plotMenu_->addSeparator();
    for (QAction* layout : layouts_) {
        plotMenu_->addAction(layout);
    }
    plotMenu_->addSeparator();
    for (const CommandId id :
         {CommandId::ResetRange, CommandId::Compare, CommandId::Undo, CommandId::Redo, CommandId::Reset}) {
        plotMenu_->addAction(&action(id));
    }
}

void Menus::showPlotMenu(const QPoint& globalPosition)
{
    plotMenu_->popup(globalPosition);
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
    bar_->addSeparator();
    bar_->addWidget(layouts);
    bar_->addSeparator();
    for (const Command& command : kCommands) {
        if (!command.tool) {
            continue;
        }
        if (command.id == CommandId::Controls) {  // at the far end, over what it shows
            auto* gap = new QWidget;
            gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
            bar_->addWidget(gap);
        }
        bar_->addAction(&action(command.id));
        bar_->widgetForAction(&action(command.id))->setFocusPolicy(Qt::TabFocus);
    }
}

void Menus::setTexts(const Texts& texts)
{
    texts_ = texts;
    for (const MenuRow& row : kMenus) {
        menu(row.menu).setTitle(texts(row.name));
    }
    for (const Command& command : kCommands) {
        action(command.id).setText(texts(command.name));
        if (command.tool) {
            action(command.id).setIconText(texts(*command.tool));
        }
    }
    for (std::size_t i = 0; i < presets_.size(); ++i) {
        presets_[i]->setText(presetTitle(core::presetNames()[i], texts));
    }
    presetGroups_[0]->setTitle(texts(Text::PresetsOfPaper));
    presetGroups_[1]->setTitle(texts(Text::PresetsOfFamilies));
    constexpr std::array kLectures = {Text::LecturePair,          Text::LectureLengths,     Text::LectureLengthsLog,
                                      Text::LectureLengthsLogLog, Text::LectureLossAndTask, Text::LectureMeasured,
                                      Text::LectureTasks,         Text::LectureCounts,      Text::LectureBell,
                                      Text::LectureFloor,         Text::LectureQuestions,   Text::LectureForecast,
                                      Text::LectureFits,          Text::LectureFewModels};
    static_assert(kLectures.size() == core::kLecturePictures.size());
    lectureMenu_->setTitle(texts(Text::LecturePictures));
    for (std::size_t i = 0; i < lectures_.size(); ++i) {
        lectures_[i]->setText(texts(kLectures[i]));
        lectures_[i]->setToolTip(texts(Text::TipLecture));
    }
    recentMenu_->setTitle(texts(Text::MenuRecent));
    languageMenu_->setTitle(texts(Text::MenuLanguage));
    languages_[static_cast<std::size_t>(texts.language())]->setChecked(true);
    bar_->setWindowTitle(texts(Text::ToolBarName));
    scenarios_->setText(withoutMenuKey(texts(Text::MenuScenarios)));
    nameSteps();
}

void Menus::setSteps(const QString& undo, const QString& redo)
{
    undoStep_ = undo;
    redoStep_ = redo;
    nameSteps();
}

void Menus::nameSteps()
{
    const auto name = [this](QAction& action, Text plain, Text named, const QString& step) {
        action.setEnabled(!step.isEmpty());
        action.setText(step.isEmpty() ? texts_(plain) : texts_(named, step));
    };
    name(action(CommandId::Undo), Text::ActionUndo, Text::ActionUndoStep, undoStep_);
    name(action(CommandId::Redo), Text::ActionRedo, Text::ActionRedoStep, redoStep_);
}

}  // namespace ui
