#pragma once

#include <algorithm>
#include <string>
#include <string_view>

namespace core {

/// A text with the capitals of ASCII in lower case; all else, bytes of other letters too, stays.
///
/// Domain:   any text.
/// Result:   as long as the text.
/// Accuracy: not a number. Test: LowerCase.
/// Source:   elementary.
[[nodiscard]] inline std::string lowerCase(std::string_view text)
{
    std::string small(text);
    std::transform(small.begin(), small.end(), small.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; });
    return small;
}

}  // namespace core
