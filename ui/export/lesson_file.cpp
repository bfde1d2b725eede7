#include "ui/export/lesson_file.h"

#include <QFileInfo>

#include "core/io/file.h"
#include "ui/export/embedded_scenario.h"

namespace ui {

namespace {

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

}  // namespace ui
