#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/lesson/markdown.h"
#include "core/options/scenario_options.h"

namespace core {

/// A fault of a lesson and the line it stands on.
struct LessonFault {
    std::size_t line = 0;  ///< from 1; 0: of the whole
    Error error;

    friend bool operator==(const LessonFault&, const LessonFault&) = default;
};

using LessonFaults = std::vector<LessonFault>;

/// A word of a block, without the quotation marks it may stand in.
struct BlockWord {
    std::string text;
    std::size_t line = 0;
};

/// The words of a block's lines, parted by spaces as a shell parts them: 'one two' and "one two" are one.
///
/// Result:   the words; a quotation mark that is not closed on its line is a MissingField.
[[nodiscard]] std::vector<BlockWord> wordsOf(const std::vector<MarkdownLine>& lines, LessonFaults& faults);

/// The scenario that the options of a block ask for, read as those of a command line are. A fault is on its option's
/// line, one of the whole on that of the block.
///
/// Result:   the scenario, or nothing where there is a fault.
[[nodiscard]] std::optional<ValidScenario> scenarioOf(const MarkdownBlock& block, const ScenarioFiles& files,
                                                      LessonFaults& faults);

}  // namespace core
