// Sizes and the texts of boxes; the other half of number_format.h.

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

#include <QStringList>

#include "core/text/number_text.h"
#include "ui/words/axis_text.h"
#include "ui/words/decimals.h"
#include "ui/words/number_format.h"
#include "ui/words/typed_number.h"

namespace ui {

namespace {

constexpr int kMostDigitsTyped = 6;

QString fromStd(const std::string& text)
{
    return QString::fromStdString(text);
}

/// digits d, dd, ... and the exponent of the first: value = d.ddd * 10^exponent.
struct Digits {
    QString digits;
    int exponent = 0;
};

Digits digitsOf(std::string_view scientific)
{
    const std::size_t mark = scientific.find('e');
    QString digits = QString::fromLatin1(scientific.data(), static_cast<qsizetype>(mark)).remove(QLatin1Char('.'));
    while (digits.size() > 1 && digits.endsWith(QLatin1Char('0'))) {
        digits.chop(1);
    }
    std::string_view exponent = scientific.substr(mark + 1);
    exponent.remove_prefix(exponent.front() == '+' ? 1 : 0);
    int value = 0;
    std::from_chars(exponent.data(), exponent.data() + exponent.size(), value);
    return {digits, value};
}

/// All digits that tell the value from its neighbours.
Digits exactDigits(double value)
{
    std::array<char, 40> buffer{};
    const auto [end, fault] =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::scientific);
    return digitsOf({buffer.data(), static_cast<std::size_t>(end - buffer.data())});
}

Digits threeDigits(double value)
{
    std::array<char, 40> buffer{};
    const auto [end, fault] =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::scientific, 2);
    return digitsOf({buffer.data(), static_cast<std::size_t>(end - buffer.data())});
}

QString sizeText(Digits value)
{
    static constexpr std::array<const char*, 5> kSuffixes = {"", "K", "M", "B", "T"};
    const int group = value.exponent >= 0 ? value.exponent / 3 : 0;
    const bool named = value.exponent >= 0 && group < static_cast<int>(kSuffixes.size());
    const qsizetype whole = named ? value.exponent - 3 * group + 1 : 1;
    QString text = value.digits.leftJustified(whole, QLatin1Char('0'));
    if (text.size() > whole) {
        text.insert(whole, QLatin1Char('.'));
    }
    if (named) {
        return text + QLatin1String(kSuffixes[static_cast<std::size_t>(group)]);
    }
    return text + QLatin1Char('e') + QString::number(value.exponent);
}

/// The digits of a number's text before its power of ten.
int significantDigits(std::string_view text)
{
    const std::string_view mantissa = text.substr(0, text.find('e'));
    return static_cast<int>(
        std::count_if(mantissa.begin(), mantissa.end(), [](char c) { return c >= '0' && c <= '9'; }));
}

/// A number in a box: every digit where they are few, as typed; three where a drag left many.
QString boxNumber(double value)
{
    const std::string shortest = core::shortestText(value);
    const std::size_t point = shortest.find('.');
    const bool scientific = shortest.find('e') != std::string::npos;
    const bool isShort = point == std::string::npos || shortest.size() - point - 1 <= kMostDigitsTyped;
    if (value == 0.0 || value == 1.0) {
        return fromStd(shortest);
    }
    if (scientific && significantDigits(shortest) > kMostDigitsTyped) {
        std::array<char, 40> buffer{};
        const auto [end, fault] =
            std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::scientific, 2);
        const auto number = core::numberFromText({buffer.data(), static_cast<std::size_t>(end - buffer.data())});
        return fromStd(core::shortestText(number.value_or(value)));
    }
    if (scientific || isShort) {
        const bool padded = !scientific && point != std::string::npos && shortest.size() - point == 2;
        return fromStd(padded ? shortest + "0" : shortest);
    }
    const double side = value > 0.5 && value < 1.0 ? 1.0 - value : std::fabs(value);
    const int decimals = std::max(3, 2 - static_cast<int>(std::floor(std::log10(side))));
    std::array<char, 64> buffer{};
    const auto [end, fault] =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::fixed, decimals);
    QString text = QString::fromLatin1(buffer.data(), end - buffer.data());
    while (text.endsWith(QLatin1Char('0')) && text.size() - text.indexOf(QLatin1Char('.')) > 3) {
        text.chop(1);  // down to two decimals
    }
    return text;
}

QString boxPercent(double fraction)
{
    // Millionths are exact; out of a hundred they have four decimals at most.
    return fromStd(core::shortestText(std::round(fraction * 1e6) / 1e4)) + QStringLiteral(" %");
}

}  // namespace

QString formatSize(double size)
{
    return std::isfinite(size) && size > 0.0 ? sizeText(threeDigits(size)) : QString();
}

QString formatSizeExactly(double size)
{
    return std::isfinite(size) && size > 0.0 ? sizeText(exactDigits(size)) : QString();
}

QString formatSizes(std::span<const double> sizes)
{
    QStringList texts;
    for (const double size : sizes) {
        texts += formatSizeExactly(size);
    }
    return texts.join(QStringLiteral(", "));
}

QString formatParameter(core::Parameter parameter, double value)
{
    if (!std::isfinite(value)) {
        return {};  // no parameter is infinite
    }
    if (parameter == core::Parameter::PassMark) {
        return boxPercent(value);
    }
    if (kindOf(parameter) == NumberKind::Size) {
        return exactDigits(value).digits.size() <= kMostDigitsTyped ? formatSizeExactly(value) : formatSize(value);
    }
    if (core::isCount(parameter)) {
        return formatCount(static_cast<std::int64_t>(value));
    }
    return boxNumber(value).replace(QLatin1Char('-'), kMinusSign);
}

QString formatTyped(core::Parameter parameter, double value)
{
    QString text = formatParameter(parameter, value);
    return core::isCount(parameter) && text.count(u',') == 1 ? text.remove(u',') : text;
}

QString formatParameterExactly(core::Parameter parameter, double value)
{
    if (!std::isfinite(value) || core::isCount(parameter) || parameter == core::Parameter::PassMark) {
        return {};  // shown exactly
    }
    if (kindOf(parameter) == NumberKind::Size) {
        const QString exact = formatSizeExactly(value);
        return exact == formatParameter(parameter, value) ? QString() : exact;
    }
    const auto shown = core::numberFromText(boxNumber(value).toStdString());
    return shown && *shown == value ? QString()
                                    : fromStd(core::shortestText(value)).replace(QLatin1Char('-'), kMinusSign);
}

QString formatAxisEnd(core::XAxis axis, double value)
{
    constexpr std::size_t kTypedLength = 8;  // nobody types more digits; a drag leaves more
    const std::string exact = core::shortestText(value);
    if (axis == core::XAxis::Size) {
        const QString digits = formatSizeExactly(value);
        return digits.size() <= qsizetype(kTypedLength) ? digits : formatSize(value);
    }
    return exact.size() <= kTypedLength ? QString::fromStdString(exact).replace(u'-', kMinusSign) : formatScore(value);
}

}  // namespace ui
