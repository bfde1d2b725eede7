#include "app/commands.h"

#include <filesystem>

#include "app/scenario_options.h"
#include "app/user_language.h"
#include "core/io/file.h"
#include "core/lesson/built_in_lessons.h"
#include "core/lesson/checks.h"
#include "ui/words/error_text.h"
#include "ui/words/lesson_text.h"
#include "ui/words/teaching_texts.h"

namespace app {

namespace {

/// Whether a lesson is without fault; says what is not.
bool isSound(const std::string& file, const ui::Texts& texts, std::string& report)
{
    const auto bytes = core::readFile(file, core::kLargestLesson);
    if (!bytes) {
        static_cast<void>(reportFailure(ui::describe(bytes.error(), texts)));
        return false;
    }
    const std::string folder = std::filesystem::path(file).parent_path().string();
    const core::LessonReading reading =
        core::readLesson(*bytes, {openedScenario, folder.empty() ? std::string(".") : folder});
    core::LessonFaults faults = reading.faults;
    const core::LessonFaults failed = core::failedChecks(reading.lesson);
    faults.insert(faults.end(), failed.begin(), failed.end());
    for (const QString& sentence : ui::describe(file, faults, texts)) {
        static_cast<void>(reportFailure(sentence));
    }
    for (const core::UntriedChecks& untried : reading.untried) {
        const QString said = untried.count == 1
                                 ? texts(ui::teaching::LessonCheckUntried)
                                 : texts(ui::teaching::LessonChecksUntried, QString::number(untried.count));
        static_cast<void>(reportFailure(
            texts(ui::Text::RemarkAtLine, QString::fromStdString(file), QString::number(untried.line), said)));
    }
    std::size_t checks = 0;
    for (const core::LessonStep& step : reading.lesson.steps) {
        checks += step.checks.size();
    }
    if (faults.empty()) {
        report += texts(ui::Text::LessonHolds, QString::fromStdString(file),
                        QString::number(reading.lesson.steps.size()), QString::number(checks))
                      .toStdString()
                  + "\n";
    }
    return faults.empty();
}

}  // namespace

int listLessons(const Arguments& arguments, const ui::Texts& texts)
{
    Faults faults{arguments.errors, {}};
    checkLanguage(arguments, faults.usage);
    const std::string_view language = ui::rowOf(texts.language()).key;
    if (faults.any()) {
        return report(faults, texts);
    }
    std::string lines;
    for (const std::string_view name : core::lessonNames()) {
        lines.append(name).append("\t").append(core::lessonTitle(name, language)).append("\n");
    }
    return print(lines, texts);
}

int checkLessons(const Arguments& arguments, const ui::Texts& texts)
{
    Faults faults{arguments.errors, {}};
    checkLanguage(arguments, faults.usage);
    if (arguments.files.empty()) {
        faults.usage.push_back({core::ErrorCode::MissingField, "FILE", {}, {}});
    }
    if (faults.any()) {
        return report(faults, texts);
    }
    bool isAllSound = true;
    std::string sound;
    for (const std::string& file : arguments.files) {
        isAllSound = isSound(file, texts, sound) && isAllSound;
    }
    const int printed = print(sound, texts);
    return isAllSound ? printed : kCouldNot;
}

}  // namespace app
