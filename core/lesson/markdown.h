#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "core/result.h"

namespace core {

/// A line of the text and its number, from 1.
struct MarkdownLine {
    std::string text;
    std::size_t number = 0;
};

/// One item of a list of choices.
struct MarkdownChoice {
    std::string text;
    std::string comment;
    bool isTask = true;  ///< "- [ ]" or "- [x]"
    bool checked = false;
    std::size_t line = 0;
};

enum class MarkdownKind {
    Title,    ///< "# "
    Heading,  ///< "## "
    Prose,    ///< any other text, as it is written
    Quote,    ///< "> ", without the sign
    Choices,  ///< a list with at least one task mark, or what was meant as one
    Fence,    ///< a block of code with a name
};

/// One block of a lesson's Markdown, in the order of the text.
struct MarkdownBlock {
    MarkdownKind kind = MarkdownKind::Prose;
    std::string text;                     ///< of titles, headings, prose and quotes
    std::string name;                     ///< a fence's
    std::vector<MarkdownLine> lines;      ///< what a fence holds, without empty lines
    std::vector<MarkdownChoice> choices;  ///< of a list of them
    std::size_t line = 0;                 ///< where it begins
};

/// Nested deeper than this no lesson is.
inline constexpr std::size_t kDeepestMarkdown = 16;

/// The blocks of a Markdown text, by md4c: CommonMark and task lists, no HTML, no code by indentation.
///
/// Domain:   UTF-8 with line feeds.
/// Result:   every line but empty ones is in one block; TooDeep where blocks nest deeper than kDeepestMarkdown.
/// Source:   CommonMark 0.30; task lists as GitHub has them.
[[nodiscard]] Result<std::vector<MarkdownBlock>> markdownBlocks(std::string_view text);

}  // namespace core
