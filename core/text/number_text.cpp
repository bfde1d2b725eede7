#include "core/text/number_text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <optional>
#include <system_error>

#include "core/text/digit.h"
#include "core/text/from_chars.h"

namespace core {

namespace {

/// digits * 10^exponent, digits without leading or trailing zeros; zero has none.
struct Decimal {
    bool negative = false;
    std::string digits;
    std::int64_t exponent = 0;
};

std::string_view takeDigits(std::string_view& text)
{
    std::size_t count = 0;
    while (count < text.size() && isDigit(text[count])) {
        ++count;
    }
    const std::string_view digits = text.substr(0, count);
    text.remove_prefix(count);
    return digits;
}

/// The power after 'e', or nothing where there is none; far exponents stop at a million.
std::optional<std::int64_t> takeExponent(std::string_view& text)
{
    constexpr std::int64_t kFar = 1'000'000;
    text.remove_prefix(1);
    const bool negative = !text.empty() && text.front() == '-';
    if (!text.empty() && (text.front() == '-' || text.front() == '+')) {
        text.remove_prefix(1);
    }
    const std::string_view digits = takeDigits(text);
    if (digits.empty()) {
        return std::nullopt;
    }
    std::int64_t value = kFar;
    if (std::from_chars(digits.data(), digits.data() + digits.size(), value).ec != std::errc{} || value > kFar) {
        value = kFar;
    }
    return negative ? -value : value;
}

std::optional<Decimal> decimalFromText(std::string_view text)
{
    Decimal decimal;
    decimal.negative = !text.empty() && text.front() == '-';
    if (decimal.negative) {
        text.remove_prefix(1);
    }
    const std::string_view whole = takeDigits(text);
    std::string_view fraction;
    if (!text.empty() && text.front() == '.') {
        text.remove_prefix(1);
        fraction = takeDigits(text);
        if (fraction.empty()) {
            return std::nullopt;
        }
    }
    if ((whole.empty() && fraction.empty()) || (whole.size() > 1 && whole.front() == '0')) {
        return std::nullopt;
    }
    if (!text.empty() && (text.front() == 'e' || text.front() == 'E')) {
        const auto exponent = takeExponent(text);
        if (!exponent) {
            return std::nullopt;
        }
        decimal.exponent = *exponent;
    }
    if (!text.empty()) {
        return std::nullopt;
    }
    decimal.digits.append(whole).append(fraction);
    decimal.exponent -= static_cast<std::int64_t>(fraction.size());
    while (!decimal.digits.empty() && decimal.digits.back() == '0') {
        decimal.digits.pop_back();
        ++decimal.exponent;
    }
    decimal.digits.erase(0, decimal.digits.find_first_not_of('0'));
    return decimal;
}

/// The same number with the exponent written as a person writes it: 1e-09 is 1e-9, 2e+09 is 2e9.
std::string withPlainExponent(std::string_view text)
{
    const std::size_t mark = text.find('e');
    if (mark == std::string_view::npos) {
        return std::string(text);
    }
    std::string plain(text.substr(0, mark + 1));
    std::string_view exponent = text.substr(mark + 1);
    if (exponent.front() == '-') {
        plain += '-';
    }
    exponent.remove_prefix(1);
    plain += exponent.substr(std::min(exponent.find_first_not_of('0'), exponent.size() - 1));
    return plain;
}

std::optional<std::string> nonFiniteText(double value)
{
    if (std::isnan(value)) {
        return "nan";
    }
    if (std::isinf(value)) {
        return value < 0.0 ? "-inf" : "inf";
    }
    return std::nullopt;
}

}  // namespace

tl::expected<double, ErrorCode> numberFromText(std::string_view text)
{
    const auto decimal = decimalFromText(text);
    if (!decimal) {
        return tl::unexpected(ErrorCode::NotANumber);
    }
    double value = 0.0;
    const auto [end, fault] = fromChars(text.data(), text.data() + text.size(), value);
    if (fault == std::errc::result_out_of_range) {
        const std::int64_t magnitude = decimal->exponent + static_cast<std::int64_t>(decimal->digits.size());
        if (magnitude > 0) {
            return tl::unexpected(ErrorCode::OutOfRange);
        }
        return 0.0;
    }
    if (fault != std::errc{} || end != text.data() + text.size()) {
        return tl::unexpected(ErrorCode::NotANumber);
    }
    return value + 0.0;  // -0 becomes 0
}

tl::expected<std::int64_t, ErrorCode> integerFromText(std::string_view text)
{
    const auto decimal = decimalFromText(text);
    if (!decimal) {
        return tl::unexpected(ErrorCode::NotANumber);
    }
    if (decimal->digits.empty()) {
        return 0;
    }
    if (decimal->exponent < 0) {
        return tl::unexpected(ErrorCode::NotAnInteger);
    }
    if (decimal->exponent + static_cast<std::int64_t>(decimal->digits.size()) > 18) {
        return tl::unexpected(ErrorCode::OutOfRange);
    }
    const std::string digits = decimal->digits + std::string(static_cast<std::size_t>(decimal->exponent), '0');
    std::int64_t value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (value > kLargestInteger) {
        return tl::unexpected(ErrorCode::OutOfRange);
    }
    return decimal->negative ? -value : value;
}

std::string shortestText(double value)
{
    if (const auto special = nonFiniteText(value)) {
        return *special;
    }
    std::array<char, 512> buffer{};
    const auto write = [&](std::chars_format format) {
        const auto written = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, format);
        return withPlainExponent({buffer.data(), static_cast<std::size_t>(written.ptr - buffer.data())});
    };
    const double size = std::fabs(value);
    std::string fixed = write(std::chars_format::fixed);
    std::string scientific = write(std::chars_format::scientific);
    const bool everyday = value == 0.0 || (size >= 1e-4 && size < 1e6);
    return everyday || fixed.size() <= scientific.size() ? fixed : scientific;
}

std::string seventeenDigits(double value)
{
    if (const auto special = nonFiniteText(value)) {
        return *special;
    }
    std::array<char, 64> buffer{};
    const auto [end, fault] =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::general, 17);
    return {buffer.data(), end};
}

std::string rangeText(double minimum, double maximum)
{
    return shortestText(minimum) + ".." + shortestText(maximum);
}

}  // namespace core
