#pragma once

#include <string_view>

namespace core {

/// What is blank within a line of a file.
inline constexpr std::string_view kBlanks = " \t\r";

/// A text without what is blank at both its ends.
///
/// Domain:   any text; `blanks` names each byte that is blank, and nothing else is.
/// Result:   a view into the text, empty where all of it is blank; never throws.
/// Accuracy: not a number. Test: Trimmed.TakesFromBothEndsOnly.
/// Source:   elementary.
[[nodiscard]] inline std::string_view trimmed(std::string_view text, std::string_view blanks = kBlanks) noexcept
{
    const std::size_t first = text.find_first_not_of(blanks);
    return first == std::string_view::npos ? std::string_view()
                                           : text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

}  // namespace core
