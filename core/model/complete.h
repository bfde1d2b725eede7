#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace core {

/// Whether an enumeration has a name for a value.
///
/// Domain:   values of an enumeration.
/// Result:   as said, while compiling: GCC and Clang write a value without a name as a cast, "(core::Layout)4".
/// Source:   the compilers' manuals, __PRETTY_FUNCTION__.
template <auto Value>
[[nodiscard]] constexpr bool isNamed() noexcept
{
    const std::string_view text = __PRETTY_FUNCTION__;
    return text[text.rfind("Value = ") + 8] != '(';
}

/// How many values an enumeration has that counts from 0 without a gap.
///
/// Domain:   such enumerations.
/// Result:   the number, while compiling.
/// Accuracy: exact. Test: Keys.AMissingRowDoesNotCompile.
template <typename Enum, std::size_t Known = 0>
[[nodiscard]] constexpr std::size_t valueCount() noexcept
{
    if constexpr (isNamed<static_cast<Enum>(Known)>()) {
        return valueCount<Enum, Known + 1>();
    } else {
        return Known;
    }
}

/// Every value of such an enumeration, in its order.
///
/// Domain:   as valueCount().
/// Result:   an array.
/// Accuracy: exact. Test: Keys.AMissingRowDoesNotCompile.
template <typename Enum>
[[nodiscard]] constexpr auto everyValue() noexcept
{
    std::array<Enum, valueCount<Enum>()> values = {};
    for (std::size_t i = 0; i < values.size(); ++i) {
        values[i] = static_cast<Enum>(i);
    }
    return values;
}

/// Whether a table has one row for each value of an enumeration, in its order. For static_assert: a value without a row
/// must not compile.
///
/// Domain:   a constexpr array of rows, and the member of a row that holds the value.
/// Result:   as said.
template <typename Enum, typename Rows, typename Member>
[[nodiscard]] constexpr bool isComplete(const Rows& rows, Member key) noexcept
{
    std::size_t place = 0;
    for (const auto& row : rows) {
        if (row.*key != static_cast<Enum>(place++)) {
            return false;
        }
    }
    return place == valueCount<Enum>();
}

}  // namespace core
