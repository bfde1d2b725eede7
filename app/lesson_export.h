#pragma once

#include <optional>
#include <vector>

#include "app/arguments.h"
#include "core/io/files_in_work.h"
#include "core/lesson/lesson.h"
#include "ui/export/job.h"

namespace app {

/// A lesson, and the decks and handouts to be made of it.
struct LessonJob {
    core::Lesson lesson;
    std::vector<ui::ExportJob> files;  ///< without scenarios
};

/// What --lesson and the options beside it ask for: a built-in lesson in the language of the figures, or a file.
/// Nothing comes back where there is a fault, one of the lesson among them.
[[nodiscard]] std::optional<LessonJob> lessonJobFrom(const Arguments& arguments, const ui::Texts& texts,
                                                     Faults& faults);

/// The files, each beside its place. Needs a QApplication.
[[nodiscard]] core::FilesInWork drawLesson(const LessonJob& job, Faults& faults);

}  // namespace app
