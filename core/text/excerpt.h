#pragma once

#include <string>
#include <string_view>

namespace core {

/// What was found, fit to stand in a message: valid UTF-8 of at most 60 characters whatever the bytes, what does not
/// print as '?', and "..." at the end where it was cut.
[[nodiscard]] std::string excerpt(std::string_view text);

}  // namespace core
