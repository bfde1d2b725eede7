#include "app/lesson_export.h"

#include <algorithm>

#include <QFileInfo>

#include "app/figure_request.h"
#include "app/option_table.h"
#include "core/lesson/built_in_lessons.h"
#include "core/text/excerpt.h"
#include "ui/export/lesson_deck.h"
#include "ui/export/lesson_file.h"
#include "ui/export/lesson_handout.h"

namespace app {

namespace {

using core::ErrorCode;

std::string listOfLessons()
{
    std::string list;
    for (const std::string_view name : core::lessonNames()) {
        list.append(name).append(", ");
    }
    return list + "FILE";
}

/// A lesson brings its own scenarios.
void refuseScenarios(const Arguments& arguments, core::Errors& faults)
{
    for (const OptionRow& row : scenarioOptions()) {
        if (arguments.values.contains(row.name) || arguments.has(row.name)) {
            faults.push_back({ErrorCode::Conflict, row.name, "--lesson", "--lesson | SCENARIO"});
        }
    }
}

void refuseOtherFormats(const std::vector<ui::ExportJob>& files, core::Errors& faults)
{
    for (const ui::ExportJob& file : files) {
        if (file.choice.format != ui::Format::Pptx && file.choice.format != ui::Format::Pdf) {
            faults.push_back({ErrorCode::UnknownName, "--output", core::excerpt(file.path), ".pptx, .pdf"});
        }
    }
}

/// The faults of a lesson's file, each with its line.
void addFaults(const std::string& name, const core::LessonFaults& found, const ui::Texts& texts, Faults& faults)
{
    const QString file = QFileInfo(QString::fromStdString(name)).fileName();
    for (const core::LessonFault& fault : found) {
        core::Error error = fault.error;
        if (fault.line != 0) {
            error.field =
                texts(ui::Text::RemarkAtLine, file, QString::number(fault.line), QString::fromStdString(error.field))
                    .toStdString();
        }
        faults.inWork.push_back(std::move(error));
    }
}

}  // namespace

std::optional<LessonJob> lessonJobFrom(const Arguments& arguments, const ui::Texts& texts, Faults& faults)
{
    const auto name = arguments.valueOf("--lesson", faults.usage);
    auto files = exportJobsIn(arguments, faults.usage);
    refuseScenarios(arguments, faults.usage);
    refuseOtherFormats(files.value_or(std::vector<ui::ExportJob>()), faults.usage);
    if (!name || !files || faults.any()) {
        return std::nullopt;
    }
    const auto names = core::lessonNames();
    if (std::find(names.begin(), names.end(), *name) != names.end()) {
        const std::string_view language = ui::rowOf(files->front().choice.language).key;
        return LessonJob{core::builtInLesson(*name, language).lesson, *std::move(files)};
    }
    if (!QFileInfo::exists(QString::fromStdString(*name))) {
        faults.usage.push_back({ErrorCode::UnknownName, "--lesson", core::excerpt(*name), listOfLessons()});
        return std::nullopt;
    }
    core::LessonReading reading = ui::lessonIn(QString::fromStdString(*name));
    addFaults(*name, reading.faults, texts, faults);
    if (faults.any()) {
        return std::nullopt;
    }
    return LessonJob{std::move(reading.lesson), *std::move(files)};
}

core::FilesInWork drawLesson(const LessonJob& job, Faults& faults)
{
    core::FilesInWork drawn;
    for (const ui::ExportJob& file : job.files) {
        const ui::Texts texts = ui::textsFor(file.choice.language);
        auto bytes = file.choice.format == ui::Format::Pptx ? ui::lessonDeck(job.lesson, file.choice.options, texts)
                                                            : ui::lessonHandout(job.lesson, texts);
        if (!bytes) {
            for (core::Error error : bytes.error()) {
                error.field = error.field == "size" || error.field == "font" ? "--" + error.field : error.field;
                faults.usage.push_back(std::move(error));
            }
            return {};
        }
        drawn.add(file.path, {bytes->constData(), static_cast<std::size_t>(bytes->size())});
    }
    return drawn;
}

}  // namespace app
