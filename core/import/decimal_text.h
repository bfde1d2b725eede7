#pragma once

#include <cmath>
#include <optional>
#include <string>
#include <system_error>

#include "core/text/from_chars.h"

namespace core {

/// The number of a text that is one decimal number and nothing else; a minus zero is 0.
///
/// Domain:   "12", "-0.5", "1.3e9"; whatever std::from_chars reads.
/// Result:   nothing where the text is none, or one that is not finite.
/// Accuracy: correctly rounded. Test: Cell.ReadsNumbers.
/// Source:   the C++ standard, from_chars.
[[nodiscard]] inline std::optional<double> decimal(const std::string& text)
{
    double value = 0.0;
    const char* end = text.data() + text.size();
    const auto [stop, fault] = fromChars(text.data(), end, value);
    const bool number = fault == std::errc{} && stop == end && std::isfinite(value);
    return number ? std::optional(value + 0.0) : std::nullopt;
}

}  // namespace core
