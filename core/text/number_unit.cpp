#include "core/text/number_unit.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

#include "core/text/lower_case.h"
#include "core/text/number_text.h"
#include "core/text/trimmed.h"

namespace core {

namespace {

struct Unit {
    std::string_view name;  ///< in lower case
    int exponent;
    bool commaDecimal = false;
};

/// A unit that ends as another does stands before it.
constexpr std::array kUnits = std::to_array<Unit>({
    {"thousand", 3},
    {"millions", 6},
    {"million", 6},
    {"mn", 6},
    {"billions", 9},
    {"billion", 9},
    {"bn", 9},
    {"trillions", 12},
    {"trillion", 12},
    {"tn", 12},
    {"tausend", 3, true},
    {"tsd", 3, true},
    {"millionen", 6, true},
    {"mio", 6, true},
    {"milliarden", 9, true},
    {"milliarde", 9, true},
    {"mrd", 9, true},
    {"billionen", 12, true},
    {"bio", 12, true},
    {"milliards", 9, true},
    {"milliard", 9, true},
    {"mds", 9, true},
    {"md", 9, true},
    {"mil millones", 9, true},
    {"millones", 6, true},
    {"millón", 6, true},
    {"billones", 12, true},
    {"milioni", 6, true},
    {"milione", 6, true},
    {"miliardi", 9, true},
    {"miliardo", 9, true},
    {"mille", 3, true},
    {"百万", 6},
    {"十億", 9},
    {"万亿", 12},
    {"千", 3},
    {"万", 4},
    {"萬", 4},
    {"億", 8},
    {"亿", 8},
    {"兆", 12},
    {"k", 3},
    {"m", 6},
    {"b", 9},
    {"t", 12},
});

/// What may stand behind the unit and says nothing; the long vowel mark of Japanese is folded to a dash.
constexpr std::array<std::string_view, 8> kOfParameters = {"parameters", "parameter", "params",    "paramètres",
                                                           "parámetros", "parametri", "パラメ-タ", "パラメ-タ-"};

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
}

/// Takes "parameters" off a text's end.
std::string_view withoutParameters(std::string_view text)
{
    for (const std::string_view word : kOfParameters) {
        if (text.size() > word.size() && text.ends_with(word)) {
            return trimmed(text.substr(0, text.size() - word.size()), " ");
        }
    }
    return text;
}

/// "1.300", of which the point may part thousands.
bool endsInAGroup(std::string_view number)
{
    constexpr std::size_t kGroup = 3;
    const std::size_t point = number.find('.');
    const std::string_view group = number.substr(std::min(number.size(), point));
    return point > 0 && point <= kGroup && number.front() != '0' && group.size() == kGroup + 1;
}

/// The places of 兆, 億 and 万 in one number: "1億3000万" has two.
struct Myriad {
    std::string_view sign;
    int exponent;
};
constexpr std::array<Myriad, 3> kMyriads = {{{"兆", 12}, {"億", 8}, {"万", 4}}};

/// The sum of whole numbers of falling units; nothing where a text is no such number.
std::optional<double> myriads(std::string_view whole)
{
    std::string_view text = withoutParameters(whole);
    double sum = 0.0;
    bool any = false;
    for (const auto& [sign, exponent] : kMyriads) {
        const std::size_t at = text.find(sign);
        if (at == std::string_view::npos) {
            continue;
        }
        const auto part = integerFromText(text.substr(0, at));
        const auto value = numberFromText(std::string(text.substr(0, at)) + "e" + std::to_string(exponent));
        if (!part || *part < 1 || !value) {
            return std::nullopt;
        }
        sum += *value;
        any = true;
        text.remove_prefix(at + sign.size());
    }
    const auto rest = text.empty() ? std::int64_t{0} : integerFromText(text).value_or(-1);
    return rest < 0 || !any ? std::nullopt : std::optional(sum + static_cast<double>(rest));
}

}  // namespace

std::optional<NumberWithUnit> numberWithUnit(std::string_view text)
{
    const std::string small = lowerCase(text);
    std::string_view rest = withoutParameters(small);
    const bool cut = rest.ends_with('.') && rest.size() > 2 && isLetter(rest[rest.size() - 2])
                     && isLetter(rest[rest.size() - 3]);  // "Mrd.", and not "7b."
    rest.remove_suffix(cut ? 1 : 0);
    for (const Unit& unit : kUnits) {
        if (rest.ends_with(unit.name)) {
            rest.remove_suffix(unit.name.size());
            return NumberWithUnit{std::string(trimmed(rest, " ")), unit.exponent, unit.commaDecimal};
        }
    }
    return std::nullopt;
}

std::optional<int> exponentOfLetter(char letter)
{
    const std::string small = lowerCase(std::string_view(&letter, 1));
    const auto unit = std::find_if(kUnits.begin(), kUnits.end(), [&](const Unit& one) { return one.name == small; });
    return unit == kUnits.end() ? std::nullopt : std::optional(unit->exponent);
}

tl::expected<double, ErrorCode> numberFromUnits(std::string_view text)
{
    const auto parts = numberWithUnit(text);
    if (parts && parts->commaDecimal && endsInAGroup(parts->number)) {
        return tl::unexpected(ErrorCode::NotANumber);
    }
    // By writing the power behind it: 1.3e9 is nearest to the number, 1.3 * 1e9 need not be. A number that has a power
    // already becomes none.
    const auto number =
        numberFromText(parts ? parts->number + "e" + std::to_string(parts->exponent) : std::string(text));
    const auto several = number ? std::nullopt : myriads(text);
    return several ? *several : number;
}

}  // namespace core
