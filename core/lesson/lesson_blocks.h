#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/lesson/block_options.h"
#include "core/lesson/markdown.h"

namespace core {

/// A text with line feeds alone, whatever ended its lines.
[[nodiscard]] std::string withoutReturns(std::string text);

/// The blocks of a text with line feeds. Behind a fence that nobody closed, which is a fault, they go on where the next
/// step or block begins.
[[nodiscard]] Result<std::vector<MarkdownBlock>> blocksIn(std::string_view text, LessonFaults& faults);

}  // namespace core
