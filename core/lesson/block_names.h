#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/lesson/block_options.h"
#include "core/lesson/lesson.h"

namespace core {

/// What a `hide` block names: panels of the scenario's layout, "answers", "sentence", "controls", options without
/// dashes. Of an unknown scenario (null) any panel is taken.
[[nodiscard]] std::vector<std::string> hiddenBy(const MarkdownBlock& block, const ValidScenario* scenario,
                                                LessonFaults& faults);

/// What a `lock` block names: options without dashes, or "all".
[[nodiscard]] std::vector<std::string> lockedBy(const MarkdownBlock& block, LessonFaults& faults);

/// What a `predict` block has drawn: the key of a metric, or "series NAME" of the scenario's evidence; "monotone"
/// behind it. Of an unknown scenario (null) any series is taken.
[[nodiscard]] std::optional<LessonPrediction> predictionOf(const MarkdownBlock& block, const ValidScenario* scenario,
                                                           LessonFaults& faults);

}  // namespace core
