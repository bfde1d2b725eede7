#pragma once

#include <charconv>
#include <cmath>
#include <cstdlib>
#include <string>
#include <system_error>

namespace core {

/// The decimal part of std::from_chars for a double, by strtod(), which rounds correctly in the C libraries that have
/// it here (musl, glibc) and is asked in the C locale alone.
///
/// Domain:   any text; hexadecimal numbers and infinities are not read.
/// Result:   as std::from_chars: where the number ends and what is wrong; `value` is left alone where anything is.
/// Accuracy: correctly rounded. Test: FromCharsOfTheBrowser.
/// Source:   the C++ standard, from_chars; musl, __floatscan.
inline std::from_chars_result fromChars(const char* first, const char* last, double& value)
{
    const char* at = first;
    const auto digits = [&at, last] {
        const char* begin = at;
        while (at != last && *at >= '0' && *at <= '9') {
            ++at;
        }
        return at != begin;
    };
    at += at != last && *at == '-' ? 1 : 0;
    bool any = digits();
    if (at != last && *at == '.') {
        ++at;
        any = digits() || any;
    }
    if (!any) {
        return {first, std::errc::invalid_argument};
    }
    if (at != last && (*at == 'e' || *at == 'E')) {
        const char* const before = at++;
        at += at != last && (*at == '-' || *at == '+') ? 1 : 0;
        at = digits() ? at : before;
    }
    const std::string text(first, at);
    const double read = std::strtod(text.c_str(), nullptr);
    const bool isZero = text.find_first_of("123456789") >= text.find_first_of("eE");
    if (std::isinf(read) || (read == 0 && !isZero)) {
        return {at, std::errc::result_out_of_range};
    }
    value = read;
    return {at, std::errc{}};
}

}  // namespace core
