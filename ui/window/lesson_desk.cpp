#include "ui/window/lesson_desk.h"

#include <algorithm>

#include <QFileInfo>
#include <QWidget>

#include "core/io/file.h"
#include "core/lesson/built_in_lessons.h"
#include "core/lesson/checks.h"
#include "ui/export/embedded_scenario.h"
#include "ui/words/lesson_text.h"
#include "ui/words/teaching_texts.h"

namespace ui {

namespace {

std::size_t stepOf(int kept)
{
    return static_cast<std::size_t>(std::max(0, kept));
}

/// A document or an exported figure that a step of a lesson begins with.
core::Result<core::ValidScenario> openedFor(const std::string& path)
{
    return openScenario(path).map([](const OpenedScenario& opened) { return opened.scenario; });
}

}  // namespace

core::LessonReading lessonIn(const QString& path)
{
    const auto bytes = core::readFile(path.toStdString(), core::kLargestLesson);
    if (!bytes) {
        core::LessonReading none;
        for (const core::Error& error : bytes.error()) {
            none.faults.push_back({0, error});
        }
        return none;
    }
    return core::readLesson(*bytes, {openedFor, QFileInfo(path).absolutePath().toStdString()});
}

LessonDesk::LessonDesk(Session& session, Explorer& explorer, Dialogs& dialogs, const Texts& texts, QWidget* window)
    : QObject(window), explorer_(explorer), dialogs_(dialogs), texts_(texts), window_(window), player_(session)
{
    connect(&player_, &LessonPlayer::changed, this, [this] { explorer_.setStage(player_.stage()); });
}

void LessonDesk::setTexts(const Texts& texts)
{
    if (texts.language() == texts_.language()) {
        texts_ = texts;
        return;
    }
    texts_ = texts;
    for (const std::string_view name : core::lessonNames()) {
        const QString said = QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
        if (player_.names().contains(said)) {
            player_.retell(said, core::builtInLesson(name, rowOf(texts.language()).key).lesson);
        }
    }
}

void LessonDesk::openBuiltIn(std::string_view name, int step)
{
    player_.open(core::builtInLesson(name, rowOf(texts_.language()).key).lesson,
                 QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())), stepOf(step));
}

bool LessonDesk::openFile(const QString& path, int step)
{
    const core::LessonReading reading = lessonIn(path);
    const std::string name = QFileInfo(path).fileName().toStdString();
    if (!reading.faults.empty()) {
        const QStringList said = describe(name, reading.faults, texts_);
        dialogs_.showProblem(window_, texts_(teaching::LessonFaulty, QFileInfo(path).fileName())
                                          + QStringLiteral("\n\n") + said.join(u'\n'));
        return false;
    }
    player_.open(reading.lesson, QFileInfo(path).absoluteFilePath(), stepOf(step));
    if (const core::LessonFaults failed = core::failedChecks(reading.lesson); !failed.empty()) {
        dialogs_.showProblem(window_, describe(name, failed, texts_).join(u'\n'));
    }
    return true;
}

}  // namespace ui
