#pragma once

#include <string_view>
#include <vector>

#include "core/lesson/block_options.h"
#include "core/lesson/lesson.h"

namespace core {

inline constexpr std::size_t kLargestLesson = std::size_t{1}
                                              << 18;  ///< bytes; the built-in ones have a twentieth of it
inline constexpr std::size_t kMostSteps = 100;
inline constexpr std::size_t kMostChecks = 1000;

/// Checks that nobody can try, for the scenario of their step has a fault.
struct UntriedChecks {
    std::size_t line = 0;  ///< of the first
    std::size_t count = 0;

    friend bool operator==(const UntriedChecks&, const UntriedChecks&) = default;
};

/// A lesson, and every fault of it in the order of the lines. A step that has one still has what is sound of it, but of
/// its checks only those that need no scenario where its own is not known.
struct LessonReading {
    Lesson lesson;
    LessonFaults faults;
    std::vector<UntriedChecks> untried = {};
};

/// Reads a lesson: Markdown with a title (`#`), steps (`##`), prose, choices (`- [ ]`, the right ones `- [x]`, each
/// with a comment behind `>`), what is shown on reveal (`>`), and blocks: `scenario`, `hide`, `lock`, `predict`,
/// `check`, `note`. A step without a `scenario` block goes on with that of the step before, the first with
/// `first-light`; a block begins afresh, as a command line does.
///
/// Domain:   any bytes; TooLarge beyond kLargestLesson, TooDeep beyond kDeepestMarkdown, NotText where they are no
///           UTF-8.
/// Result:   never throws but for want of memory.
/// Source:   the grammar in resources/lessons/README.md.
[[nodiscard]] LessonReading readLesson(std::string_view bytes, const ScenarioFiles& files);

/// Documents and tables of measurements in the folder that a lesson lies in.
[[nodiscard]] ScenarioFiles documentsIn(const std::string& folder);

}  // namespace core
