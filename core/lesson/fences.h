#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace core {

/// A part of a lesson's text, whole lines of it.
struct TextPart {
    std::string_view text;
    std::optional<std::size_t> unclosed;  ///< the line of a fence that is open where the part ends
};

/// A text parted behind every fence that nobody closed: one in which another block or a step begins, or that is open
/// where the text ends. Markdown takes all of the rest for what the fence holds. Of a fence that is none of a lesson's
/// blocks only the latter is a fault: code may hold anything.
///
/// Domain:   line feeds; any text.
/// Result:   parts that follow each other, at least one; lines from 1, of the whole text.
/// Source:   CommonMark 0.30, section 4.5.
[[nodiscard]] std::vector<TextPart> partedAtUnclosedFences(std::string_view text);

}  // namespace core
