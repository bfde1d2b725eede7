#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace core {

/// A Markdown table, as lm-evaluation-harness and OpenCompass print it.
struct MarkdownTable {
    std::string text;   ///< its cells between tabs, a line where the table has one: line numbers stay
    std::string model;  ///< "EleutherAI/pythia-160m" of the harness' line above it, "pretrained=...", or empty
};

/// The first Markdown table of a text. Emphasis and Python's np.float64() around a number go; an empty first cell is
/// the one above it, as tables of several metrics a task have it.
///
/// Domain:   any text.
/// Result:   nothing where no line of cells between bars stands over a line of dashes.
/// Source:   GitHub Flavored Markdown, tables; the harness' make_table().
[[nodiscard]] std::optional<MarkdownTable> markdownTable(std::string_view text);

}  // namespace core
