#pragma once

#include <optional>

#include "core/lesson/block_options.h"
#include "core/lesson/lesson.h"

namespace core {

/// Reads a line of a `check` block for the scenario that its step shows; of one that is not known (null) series and
/// places are taken as they are:
///
///     METRIC at X is Y            series NAME at N is Y           interval K of N is LOW to HIGH
///     width METRIC is Y           emergence NAME is Y
///     ratio METRIC is Y           fit NAME alpha is Y             forecast NAME at N is Y
///
/// each with "within D" behind it, else half a unit of the last digit. Of `emergence` NAME may be a metric, `fit` has
/// `c` as well; Y may be inf or -inf.
///
/// Domain:   any line.
/// Result:   the check, or nothing where there is a fault: no such form, metric, series or number; a place that the
///           axis does not have.
/// Accuracy: numbers as parseNumber(). Test: LessonChecks.
/// Source:   elementary.
[[nodiscard]] std::optional<LessonCheck> checkOf(const MarkdownLine& line, const ValidScenario* scenario,
                                                 LessonFaults& faults);

/// Half a unit of a decimal number's last digit: of "2.679" 0.0005, of "6.44e-6" 5e-9.
///
/// Domain:   a decimal number as numberFromText() reads it.
/// Result:   > 0; 0 for inf.
/// Accuracy: 2 ulp. Test: LessonChecks.AreExactToHalfAUnitOfTheLastDigit.
/// Source:   elementary.
[[nodiscard]] double halfAUnit(std::string_view number);

}  // namespace core
