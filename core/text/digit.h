#pragma once

namespace core {

/// One of 0 to 9, whatever the locale.
[[nodiscard]] constexpr bool isDigit(char c) noexcept
{
    return c >= '0' && c <= '9';
}

}  // namespace core
