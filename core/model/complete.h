#pragma once

#include <cstddef>
#include <string_view>
#include <tuple>

namespace core {

/// Whether an enumeration has a name for a value.
///
/// Domain:   values of an enumeration.
/// Result:   as said, while compiling: GCC and Clang write a value without a name as a cast, "(core::Layout)4".
/// Accuracy: not a number. Test: Keys.AMissingRowDoesNotCompile.
/// Source:   the compilers' manuals, __PRETTY_FUNCTION__.
template <auto Value>
[[nodiscard]] constexpr bool isNamed() noexcept
{
    const std::string_view text = __PRETTY_FUNCTION__;
    return text[text.rfind("Value = ") + 8] != '(';
}

/// Whether a table has one row for each value of an enumeration, in its order. For static_assert: a value without a row
/// must not compile.
///
/// Domain:   a constexpr array of rows, and the member of a row that holds the value.
/// Result:   as said.
/// Accuracy: not a number. Test: Keys.AMissingRowDoesNotCompile.
/// Source:   elementary.
template <typename Enum, typename Rows, typename Member>
[[nodiscard]] constexpr bool isComplete(const Rows& rows, Member key) noexcept
{
    std::size_t place = 0;
    for (const auto& row : rows) {
        if (row.*key != static_cast<Enum>(place++)) {
            return false;
        }
    }
    return !isNamed<static_cast<Enum>(std::tuple_size_v<Rows>)>();
}

}  // namespace core
