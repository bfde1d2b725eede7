#pragma once

#include <string>
#include <vector>

#include <QStringList>

#include "core/lesson/block_options.h"
#include "ui/words/texts.h"

namespace ui {

/// The faults of a lesson in the order of its lines, a sentence each, "lesson.md, line 12: --mean: ..."; of very many
/// the first, and how many more there are.
[[nodiscard]] QStringList describe(const std::string& file, core::LessonFaults faults, const Texts& texts);

}  // namespace ui
