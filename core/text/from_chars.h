#pragma once

#include <charconv>

namespace core {

/// std::from_chars for a double, which a browser's library lacks: packaging/browser/core/text/from_chars.h is its own
/// there.
///
/// Domain:   any text.
/// Result:   as the standard says: where the number ends and what is wrong; `value` is left alone where anything is.
/// Accuracy: correctly rounded.
/// Source:   the C++ standard, from_chars.
inline std::from_chars_result fromChars(const char* first, const char* last, double& value) noexcept
{
    return std::from_chars(first, last, value);
}

}  // namespace core
