#pragma once

namespace core {

/// Whether a byte of UTF-8 begins a sign, and is no further byte of one.
[[nodiscard]] inline bool beginsSign(char byte) noexcept
{
    return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
}

}  // namespace core
