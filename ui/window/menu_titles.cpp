// The other half of menus.h: the words of menus and tool bar.

#include <QMenu>
#include <QRegularExpression>
#include <QToolBar>
#include <QToolButton>

#include "core/io/presets.h"
#include "core/lesson/built_in_lessons.h"
#include "ui/window/fitting_tools.h"
#include "ui/window/menus.h"
#include "ui/words/error_text.h"
#include "ui/words/teaching_texts.h"

namespace ui {

namespace {

/// A menu's title as a button says it: without the letter that opens it, "&File" or "ファイル(&F)".
QString withoutMenuKey(QString title)
{
    return title.remove(QRegularExpression(QStringLiteral("\\(&.\\)|&")));
}

}  // namespace

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
    action(CommandId::Present).setIconText(texts(teaching::ToolPresent));  // shorter than in their menus
    action(CommandId::Export).setIconText(texts(teaching::ToolExport));
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
    tools_->setName(texts(Text::ToolBarName));
    scenarios_->setText(withoutMenuKey(texts(Text::MenuScenarios)));
    screenMenu_->setTitle(texts(teaching::PresentOn));
    titleLessons();
    nameSteps();
}

void Menus::titleLessons()
{
    for (std::size_t i = 0; i < lessons_.size(); ++i) {
        QString title = QString::fromStdString(
            std::string(core::lessonTitle(core::lessonNames()[i], rowOf(texts_.language()).key)));
        title.replace(u'&', QStringLiteral("&&"));
        lessons_[i]->setText(QStringLiteral("&%1  %2").arg(i + 1).arg(title));
    }
    lessonsButton_->setText(withoutMenuKey(texts_(Text::MenuLessons)));
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
