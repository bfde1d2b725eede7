#pragma once

#include <span>
#include <string_view>

#include "core/lesson/reader.h"

namespace core {

/// The names of the built-in lessons, "1-bell-and-pass-mark", in the order they are taught.
///
/// Result:   of resources/lessons/en/NAME.md.
/// Source:   resources/lessons.
[[nodiscard]] std::span<const std::string_view> lessonNames();

/// The Markdown of one in a language, "en" or "ja"; English where there is no other, empty for a name that is none.
[[nodiscard]] std::string_view lessonText(std::string_view name, std::string_view language);

/// The title of one, which is its first line; empty for a name that is none.
[[nodiscard]] std::string_view lessonTitle(std::string_view name, std::string_view language);

/// One of them, read by the reader of every other lesson.
[[nodiscard]] LessonReading builtInLesson(std::string_view name, std::string_view language);

}  // namespace core
