#pragma once

#include <string>
#include <string_view>

#include <tl/expected.hpp>

#include "core/import/remark.h"

namespace core {

/// A file's bytes as UTF-8 without byte order mark.
///
/// Domain:   any bytes; UTF-16 of either order where it begins with its mark.
/// Result:   the text, or NotText with line and byte where they are no text: a NUL, a broken sequence, half a pair.
/// Source:   RFC 3629, RFC 2781.
[[nodiscard]] tl::expected<std::string, Remark> plainText(std::string_view bytes);

}  // namespace core
