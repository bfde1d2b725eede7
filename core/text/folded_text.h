#pragma once

#include <string>
#include <string_view>

namespace core {

/// What a person typed as a keyboard of plain letters would have it: full-width forms as their ASCII ones, every dash
/// that stands for a minus (the typographic one, U+2212, that the program itself prints) as '-', the multiplication
/// sign as 'x', a Japanese comma as ';' (no decimal mark anywhere), other spaces (no-break, thin, ideographic) as ' ',
/// none at either end. A thin or no-break space between a digit and a group of three digits is left out. Boxes, options
/// and files read numbers through this one function.
///
/// Domain:   UTF-8; any other byte stays as it is.
/// Result:   ASCII where everything typed has an ASCII form.
/// Accuracy: exact. Test: FoldedText.
/// Source:   Unicode 15, blocks General Punctuation and Halfwidth and Fullwidth Forms.
[[nodiscard]] std::string foldedText(std::string_view typed);

}  // namespace core
