#include "core/options/typed_number.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "core/model/range_text.h"
#include "core/text/digit.h"
#include "core/text/folded_text.h"
#include "core/text/number_text.h"
#include "core/text/number_unit.h"
#include "core/text/trimmed.h"

namespace core {

namespace {

using Number = tl::expected<double, ErrorCode>;

bool isDigits(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), isDigit);
}

/// Without the plus before it, which numbers do not need.
std::string_view unsignedPlus(std::string_view text)
{
    const bool isPlus = text.size() > 1 && text[0] == '+' && (isDigit(text[1]) || text[1] == '.');
    return isPlus ? text.substr(1) : text;
}

/// The number with its decimal point moved, by writing the power behind it: "70" "e-2" is 0.7 to the last bit,
/// 70 / 100.0 need not be. A number that has a power already becomes none, and is refused.
Number scaled(std::string_view number, std::string_view power)
{
    return numberFromText(std::string(number).append(power));
}

/// "100,000": groups of three digits, the first of one to three and not beginning with a 0.
bool isGrouped(std::string_view text)
{
    constexpr std::size_t kGroup = 3;
    text.remove_prefix(text.starts_with('-') ? 1 : 0);
    const std::size_t first = text.find(',');
    if (first == std::string_view::npos || first > kGroup || text.front() == '0' || !isDigits(text.substr(0, first))) {
        return false;
    }
    for (text.remove_prefix(first); !text.empty(); text.remove_prefix(kGroup + 1)) {
        if (text.size() < kGroup + 1 || text.front() != ',' || !isDigits(text.substr(1, kGroup))) {
            return false;
        }
    }
    return true;
}

/// Without commas that can only part groups, as there are two at least.
std::string withoutSureGroups(std::string_view text)
{
    return std::count(text.begin(), text.end(), ',') < 2 ? std::string(text) : withoutGroups(text);
}

/// A single comma may be a decimal one, "1,000": of that no number is made (ui/words/error_text.cpp says the way out).
Number countFrom(std::string_view text)
{
    if (numberWithUnit(text)) {
        const auto scaledCount = numberFromUnits(text);
        const bool isWhole = scaledCount && *scaledCount == std::trunc(*scaledCount);
        return !scaledCount || isWhole ? scaledCount : tl::unexpected(ErrorCode::NotAnInteger);
    }
    const auto count = integerFromText(withoutSureGroups(text));
    if (!count) {
        return tl::unexpected(count.error());
    }
    return static_cast<double>(*count);
}

Number chanceFrom(std::string_view text)
{
    return text.ends_with('%') ? scaled(trimmed(text.substr(0, text.size() - 1), " "), "e-2") : numberFromText(text);
}

/// A pass mark without its per cent sign: a share up to 1, per cent from 2, and between them either might be meant: of
/// what is typed there no number is made, and the fault says how to write it (ui/words/error_text.cpp).
Number passMarkFrom(std::string_view text)
{
    constexpr double kLeastPercent = 2.0;
    const auto number = chanceFrom(text);
    if (!number || *number <= 1.0 || text.ends_with('%')) {
        return number;
    }
    return *number < kLeastPercent ? tl::unexpected(ErrorCode::NotANumber) : scaled(text, "e-2");
}

Number numberOf(std::string_view text, NumberKind kind)
{
    switch (kind) {
    case NumberKind::Chance: return chanceFrom(text);
    case NumberKind::PassMark: return passMarkFrom(text);
    case NumberKind::Count: return countFrom(text);
    case NumberKind::Size: return numberFromUnits(withoutSureGroups(text));
    case NumberKind::Plain: break;
    }
    return numberFromText(text);
}

/// One entry of a list, and what stood before it: 0 at the beginning.
struct Entry {
    std::string text;
    char separator = '\0';
};

/// At commas and semicolons, as which Japanese commas are read.
std::vector<Entry> entriesOf(std::string_view text)
{
    std::vector<Entry> entries = {{}};
    for (const char c : foldedText(text)) {
        if (c == ',' || c == ';') {
            entries.push_back({{}, c});
        } else {
            entries.back().text += c;
        }
    }
    for (Entry& entry : entries) {
        entry.text = std::string(trimmed(entry.text, " "));
    }
    return entries;
}

/// "3B", "3 Mrd.", "3e9": digits, then a unit or an exponent.
bool isDigitsWithUnit(std::string_view text)
{
    if (const auto parts = numberWithUnit(text)) {
        return isDigits(parts->number);
    }
    const std::size_t end =
        static_cast<std::size_t>(std::find_if_not(text.begin(), text.end(), isDigit) - text.begin());
    std::string_view unit = text.substr(end);
    if (end == 0 || unit.size() < 2 || (unit.front() != 'e' && unit.front() != 'E')) {
        return false;
    }
    unit.remove_prefix(unit[1] == '-' || unit[1] == '+' ? 2 : 1);
    return isDigits(unit);
}

/// "1" before "3e9": who writes a decimal comma means one size, who lists them two. Neither is guessed.
bool mayBeADecimalComma(const Entry& before, const Entry& entry)
{
    return entry.separator == ',' && isDigits(before.text) && isDigitsWithUnit(entry.text);
}

/// How many entries from one on are groups of one number's digits rather than numbers of their own, "350,000,000": a
/// list has none that begins with a 0. 1: it is no such number.
std::size_t groupsFrom(const std::vector<Entry>& entries, std::size_t first)
{
    constexpr std::size_t kGroup = 3;
    std::size_t end = first + 1;
    bool surely = false;
    std::string number = entries[first].text;
    for (; end < entries.size() && entries[end].separator == ',' && entries[end].text.size() == kGroup; ++end) {
        surely = surely || entries[end].text.front() == '0';
        number += ',' + entries[end].text;
    }
    return surely && isGrouped(number) ? end - first : 1;
}

/// Entries as they were written, commas between them.
std::string writtenAs(const std::vector<Entry>& entries, std::size_t first, std::size_t count)
{
    std::string text = entries[first].text;
    for (std::size_t i = first + 1; i < first + count; ++i) {
        text += ',' + entries[i].text;
    }
    return text;
}

}  // namespace

std::string withoutGroups(std::string_view text)
{
    std::string digits(text);
    if (isGrouped(text)) {
        digits.erase(std::remove(digits.begin(), digits.end(), ','), digits.end());
    }
    return digits;
}

NumberKind kindOf(Parameter parameter)
{
    switch (parameter) {
    case Parameter::PassMark: return NumberKind::PassMark;
    case Parameter::Mean:
    case Parameter::Spread:
    case Parameter::Low:
    case Parameter::High: return NumberKind::Chance;
    case Parameter::LawUnitLossSize:
    case Parameter::JumpSize:
    case Parameter::Cut: return NumberKind::Size;
    default: return isCount(parameter) ? NumberKind::Count : NumberKind::Plain;
    }
}

NumberKind kindOf(XAxis axis)
{
    switch (axis) {
    case XAxis::Mean: return NumberKind::Chance;
    case XAxis::Size: return NumberKind::Size;
    case XAxis::Logit:
    case XAxis::Loss: break;
    }
    return NumberKind::Plain;
}

std::string readAs(std::string_view text)
{
    return std::string(unsignedPlus(foldedText(text)));
}

Number parseNumber(std::string_view text, NumberKind kind)
{
    return numberOf(readAs(text), kind);
}

Result<std::vector<double>> parsePlaces(std::string_view text, NumberKind kind, const std::string& field,
                                        const Range& allowed)
{
    std::vector<double> places;
    Errors errors;
    const std::vector<Entry> entries = entriesOf(text);
    const auto refuse = [&](ErrorCode code, std::size_t i, const std::string& found) {
        errors.push_back({code, field + "[" + std::to_string(i) + "]", found, rangeText(allowed)});
    };
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (kind == NumberKind::Size && i + 1 < entries.size() && mayBeADecimalComma(entries[i], entries[i + 1])) {
            refuse(ErrorCode::NotANumber, i, writtenAs(entries, i, 2));
            ++i;
        } else if (const std::size_t groups = groupsFrom(entries, i); groups > 1) {
            refuse(ErrorCode::NotANumber, i, writtenAs(entries, i, groups));
            i += groups - 1;
        } else if (const auto place = numberOf(unsignedPlus(entries[i].text), kind)) {
            places.push_back(*place);
        } else {
            refuse(place.error(), i, entries[i].text);
        }
    }
    if (!errors.empty()) {
        return tl::unexpected(std::move(errors));
    }
    return places;
}

}  // namespace core
