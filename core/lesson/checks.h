#pragma once

#include <optional>
#include <vector>

#include "core/lesson/block_options.h"
#include "core/lesson/lesson.h"

namespace core {

/// Holds a lesson's number against the program's.
///
/// Domain:   a check of checkOf() and the scenario it was read for.
/// Result:   nothing where it holds; else DoesNotHold with the number computed and what the lesson allows, on the
///           check's line. A size that a series does not have is UnknownName with those it has.
/// Accuracy: that of the number. Test: LessonChecks.
/// Source:   MODEL.md sections 4 and 6 to 8.
[[nodiscard]] std::optional<LessonFault> faultOf(const LessonCheck& check, const ValidScenario& scenario);

/// Every check of a lesson that does not hold.
[[nodiscard]] LessonFaults failedChecks(const Lesson& lesson);

}  // namespace core
