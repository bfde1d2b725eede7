#pragma once

#include <string>
#include <string_view>

namespace core {

/// What was found, fit to stand in a message: at most 60 characters, what does not print as '?'.
///
/// Domain:   any bytes.
/// Result:   valid UTF-8; "..." at the end where it was cut.
/// Accuracy: not a number. Test: Excerpt.
/// Source:   elementary.
[[nodiscard]] std::string excerpt(std::string_view text);

}  // namespace core
