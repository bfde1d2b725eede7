#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "core/result.h"

namespace core {

/// The integers a double holds exactly, and no option or field asks for more: 2^53.
inline constexpr std::int64_t kLargestInteger = std::int64_t{1} << 53;

/// The double nearest to one whole decimal number, in every locale.
///
/// The grammar is JSON's, and ".5" besides: no sign but '-', no leading zeros, no spaces, no hex, no
/// "nan" or "inf", '.' as decimal mark. from_chars reads it, so no locale can change what it means.
///
/// Domain:   any text; NotANumber where it is no such number, OutOfRange beyond the largest double.
/// Result:   finite, -0 as 0; a number below the smallest double is 0. Never throws.
/// Accuracy: correctly rounded. Test: NumberFromText.
/// Source:   RFC 8259 section 6.
[[nodiscard]] tl::expected<double, ErrorCode> numberFromText(std::string_view text);

/// The integer a decimal number stands for, exactly: "50", "1e3", "2.5e1".
///
/// Domain:   any text; NotANumber as above, NotAnInteger where digits are left behind the point,
///           OutOfRange beyond 2^53 either way.
/// Result:   the integer; never throws.
/// Accuracy: exact, never by way of a double. Test: IntegerFromText.
/// Source:   RFC 8259 section 6.
[[nodiscard]] tl::expected<std::int64_t, ErrorCode> integerFromText(std::string_view text);

/// The shortest decimal text that reads back as the same double: "0.7", "2e9", "nan", "inf", "-inf". Fixed notation
/// from 1e-4 up to below 1e6 and where it is no longer than the scientific one; '.' in every locale.
[[nodiscard]] std::string shortestText(double value);

/// The same number to 17 significant digits, as tables print it: C's "%.17g" in the C locale; "nan", "inf", "-inf".
[[nodiscard]] std::string seventeenDigits(double value);

/// An inclusive range as Error::allowed holds it, "0.01..10", both ends as shortestText() writes them; ui/words puts
/// words between.
[[nodiscard]] std::string rangeText(double minimum, double maximum);

}  // namespace core
