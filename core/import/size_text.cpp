#include "core/import/size_text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

#include "core/import/cell.h"
#include "core/import/decimal_text.h"
#include "core/text/digit.h"
#include "core/text/folded_text.h"
#include "core/text/lower_case.h"
#include "core/text/number_unit.h"
#include "core/text/trimmed.h"

namespace core {

namespace {

constexpr double kLeastSize = 1.0;  // as Measurement::size
constexpr double kMostSize = 1e30;

std::size_t digitsAt(std::string_view text, std::size_t at)
{
    std::size_t end = at;
    while (end < text.size() && isDigit(text[end])) {
        ++end;
    }
    return end - at;
}

/// A size at the beginning of a text.
struct SizeHere {
    SizeText size;
    std::size_t length = 0;
    char unit = ' ';
};

/// "7b", "1.3B", "1b7", "1_6b": digits and a unit.
std::optional<SizeHere> simpleSizeAt(std::string_view text)
{
    const std::size_t whole = digitsAt(text, 0);
    if (whole == 0 || whole == text.size()) {
        return std::nullopt;
    }
    std::string number(text.substr(0, whole));
    std::size_t at = whole;
    if (text[at] == '.' || text[at] == '_') {
        const std::size_t fraction = digitsAt(text, at + 1);
        if (fraction == 0) {
            return std::nullopt;
        }
        number.append(".").append(text.substr(at + 1, fraction));
        at += 1 + fraction;
    }
    const auto exponent = at < text.size() ? exponentOfLetter(text[at]) : std::nullopt;
    if (!exponent) {
        return std::nullopt;
    }
    const char unit = text[at++];
    if (const std::size_t after = digitsAt(text, at); after > 0 && at == whole + 1) {
        number.append(".").append(text.substr(at, after));
        at += after;
    }
    const auto value = decimal(number + "e" + std::to_string(*exponent));
    return value ? std::optional(SizeHere{{*value, false, false}, at, unit}) : std::nullopt;
}

std::optional<SizeHere> sizeAt(std::string_view text)
{
    const std::size_t count = digitsAt(text, 0);
    if (count > 0 && count < 4 && count + 1 < text.size() && (text[count] == 'x' || text[count] == 'X')) {
        if (auto expert = simpleSizeAt(text.substr(count + 1))) {
            expert->size.size *= *decimal(std::string(text.substr(0, count)));
            expert->size.mixture = true;
            expert->length += count + 1;
            return expert;
        }
    }
    return simpleSizeAt(text);
}

/// "6,857,302,016" or "1_011_781_632" without its marks; nothing where it is not grouped so.
std::optional<std::string> ungrouped(std::string_view cell, char mark, std::size_t fewestGroups)
{
    std::size_t at = digitsAt(cell, 0);
    if (at == 0 || at > 3 || at == cell.size()) {
        return std::nullopt;
    }
    std::string digits(cell.substr(0, at));
    std::size_t groups = 0;
    for (; at < cell.size(); at += 4, ++groups) {
        if (cell[at] != mark || digitsAt(cell.substr(0, at + 4), at + 1) != 3) {
            return std::nullopt;
        }
        digits.append(cell.substr(at + 1, 3));
    }
    return groups >= fewestGroups ? std::optional(digits) : std::nullopt;
}

/// "7 Mrd.", "1,3 Mrd", "10億": a number and a unit, as boxes and options take them.
std::optional<SizeText> sizeWithUnit(std::string_view cell, bool decimalComma)
{
    const auto parts = numberWithUnit(cell);
    if (!parts) {
        return std::nullopt;
    }
    std::string text(cell);
    const std::string& number = parts->number;
    const bool oneComma = std::count(number.begin(), number.end(), ',') == 1 && number.find('.') == number.npos;
    if ((decimalComma || parts->commaDecimal) && oneComma) {
        *std::find(text.begin(), text.end(), ',') = '.';
    }
    const auto value = numberFromUnits(text);
    return value ? std::optional(SizeText{*value, false, false}) : std::nullopt;
}

bool isAlnum(char c) noexcept
{
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool endsSize(std::string_view name, std::size_t at)
{
    return at >= name.size() || std::string_view("-_./ ").find(name[at]) != std::string_view::npos;
}

/// The next size in a name at or behind a place.
std::optional<std::pair<std::size_t, SizeHere>> nextSize(std::string_view name, std::size_t from)
{
    for (std::size_t i = from; i < name.size(); ++i) {
        const bool begins = isDigit(name[i]) && (i == 0 || !isAlnum(name[i - 1]));
        const bool inNumber = i >= 2 && name[i - 1] == '.' && isDigit(name[i - 2]);
        const auto here = begins && !inNumber ? sizeAt(name.substr(i)) : std::nullopt;
        const bool ofNames = here && std::string_view("bBmM").find(here->unit) != std::string_view::npos
                             && here->size.size >= kLeastSize && here->size.size <= kMostSize;
        if (ofNames && endsSize(name, i + here->length)) {
            return std::pair(i, *here);
        }
    }
    return std::nullopt;
}

bool isOldPythia(std::string_view name, std::string_view written)
{
    static constexpr std::array<std::string_view, 8> kOld = {"19m",  "125m", "350m", "800m",
                                                             "1.3b", "2.7b", "6.7b", "13b"};
    return lowerCase(name).find("pythia") != std::string::npos
           && std::find(kOld.begin(), kOld.end(), lowerCase(written)) != kOld.end();
}

/// The last folder of a path that is called after a model: no owner of all of them, and no folder for any.
std::string folderNaming(std::string_view path)
{
    static constexpr std::array<std::string_view, 9> kOfAny = {"huggingface", "hf",      "lm",   "llm",        "model",
                                                               "models",      "weights", "ckpt", "checkpoints"};
    for (std::string_view rest = path; !rest.empty();) {
        const std::string_view folder = rest.substr(rest.rfind('/') + 1);
        if (!folder.empty() && std::find(kOfAny.begin(), kOfAny.end(), lowerCase(folder)) == kOfAny.end()) {
            return std::string(folder);
        }
        rest = folder.size() < rest.size() ? rest.substr(0, rest.size() - folder.size() - 1) : std::string_view();
    }
    return {};
}

/// A name without the size at a place, and without one of the two marks around it.
std::string without(std::string_view name, std::size_t at, std::size_t length)
{
    std::string before(name.substr(0, at));
    std::string after(name.substr(at + length));
    const std::string small = lowerCase(after);
    if (small == "-hf" || small == "_hf") {
        after.clear();
    }
    const auto isMark = [](char c) { return std::string_view("-_. ").find(c) != std::string_view::npos; };
    if (!before.empty() && isMark(before.back())) {
        before.pop_back();
    } else if (before.empty() && !after.empty() && isMark(after.front())) {
        after.erase(0, 1);
    }
    before += after;
    return std::string(trimmed(before));
}

}  // namespace

std::optional<SizeText> sizeInCell(std::string_view cell, bool decimalComma, int exponent)
{
    const std::string folded = foldedText(cell);
    cell = folded;
    if (const auto bare = numberInCell(cell, decimalComma, exponent)) {
        return SizeText{*bare, false, exponent == 0};
    }
    const bool oneComma = std::count(cell.begin(), cell.end(), ',') == 1;
    for (const auto& digits : {ungrouped(cell, ',', decimalComma && oneComma ? 2 : 1), ungrouped(cell, '_', 1)}) {
        const auto value = digits ? decimal(*digits) : std::nullopt;
        if (value) {
            return SizeText{*value, false, true};
        }
    }
    if (const auto size = sizeWithUnit(cell, decimalComma)) {
        return size;
    }
    std::string text(cell);
    if (decimalComma && oneComma) {
        *std::find(text.begin(), text.end(), ',') = '.';
    }
    text.erase(std::remove(text.begin(), text.end(), ' '), text.end());
    const auto here = sizeAt(text);
    return here && here->length == text.size() ? std::optional(here->size) : std::nullopt;
}

ModelName modelName(std::string_view name)
{
    while (name.ends_with('/')) {
        name.remove_suffix(1);
    }
    const std::string_view last = name.substr(name.rfind('/') + 1);  // npos + 1 is 0
    ModelName read;
    read.family = last;
    auto found = nextSize(last, 0);
    std::string_view where = last;
    if (found) {
        read.family = without(last, found->first, found->second.length);
        if (read.family.empty() && last.size() < name.size()) {  // "llama/7B"
            read.family = folderNaming(name.substr(0, name.size() - last.size() - 1));
        }
    } else {
        where = name;  // a size in its folder's name
        found = nextSize(name, 0);
    }
    if (found) {
        const auto& [at, here] = *found;
        read.size = here.size.size;
        read.mixture = here.size.mixture;
        read.second = nextSize(where, at + here.length).has_value();
        read.oldPythia = isOldPythia(last, where.substr(at, here.length));
    }
    return read;
}

std::string withoutSizeWord(std::string_view name)
{
    static constexpr std::array<std::string_view, 19> kWords = {
        "nano", "micro",  "tiny", "mini",  "small", "base", "medium",  "large", "xl",     "xxl",
        "big",  "xlarge", "huge", "giant", "2xl",   "ada",  "babbage", "curie", "davinci"};
    const std::size_t mark = name.find_last_of("-_. ");
    const std::string last = lowerCase(name.substr(mark + 1));  // npos + 1 is 0
    if (std::find(kWords.begin(), kWords.end(), last) == kWords.end()) {
        return std::string(name);
    }
    return std::string(name.substr(0, mark == name.npos ? 0 : mark));
}

}  // namespace core
