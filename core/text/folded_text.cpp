#include "core/text/folded_text.h"

#include <algorithm>
#include <array>
#include <cstdint>

#include "core/text/digit.h"
#include "core/text/trimmed.h"

namespace core {

namespace {

constexpr char kGroupSpace =
    '\x01';  // a space that may stand between groups of digits, until it is known whether it does

/// The code point at the head of a text of UTF-8, and its length; a byte of no sound sequence stands for itself.
struct Symbol {
    std::uint32_t code;
    std::size_t length;
};

Symbol symbolAt(std::string_view text)
{
    const auto byte = [&](std::size_t i) { return static_cast<std::uint8_t>(text[i]); };
    const std::uint8_t first = byte(0);
    const std::size_t length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 1;
    if (length == 1 || first >= 0xF5 || text.size() < length) {
        return {first, 1};
    }
    std::uint32_t code = first & (0xFFu >> (length + 1));
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(i) & 0xC0u) != 0x80u) {
            return {first, 1};
        }
        code = (code << 6) | (byte(i) & 0x3Fu);
    }
    return {code, length};
}

/// The ASCII letter a code point is read as; 0 for none.
char asciiOf(std::uint32_t code)
{
    constexpr std::uint32_t kFullWidthFirst = 0xFF01;
    constexpr std::uint32_t kFullWidthLast = 0xFF5E;
    constexpr std::array<std::uint32_t, 7> kMinuses = {0x2010, 0x2011, 0x2012, 0x2013, 0x2212, 0xFE63, 0x30FC};
    constexpr std::array<std::uint32_t, 3> kGroupSpaces = {0x00A0, 0x2009, 0x202F};
    const auto isOneOf = [code](const auto& codes) {
        return std::find(codes.begin(), codes.end(), code) != codes.end();
    };
    if (code >= kFullWidthFirst && code <= kFullWidthLast) {
        return static_cast<char>(code - kFullWidthFirst + '!');
    }
    if (isOneOf(kMinuses)) {
        return '-';
    }
    if (isOneOf(kGroupSpaces)) {
        return kGroupSpace;
    }
    if (code == 0x00D7) {
        return 'x';
    }
    if (code == 0x3001 || code == 0xFF64) {
        return ';';
    }
    const bool isSpace = (code >= 0x2000 && code <= 0x200A) || code == 0x205F || code == 0x3000 || code == 0xFEFF;
    return isSpace || code == '\t' ? ' ' : '\0';
}

/// Whether the space at a place parts a group of three digits from the digits before it.
bool partsDigits(std::string_view text, std::size_t at)
{
    constexpr std::size_t kGroup = 3;
    if (at == 0 || !isDigit(text[at - 1]) || text.size() < at + 1 + kGroup) {
        return false;
    }
    const std::string_view group = text.substr(at + 1, kGroup);
    const bool goesOn = text.size() > at + 1 + kGroup && isDigit(text[at + 1 + kGroup]);
    return std::all_of(group.begin(), group.end(), isDigit) && !goesOn;
}

bool isPlain(char c)
{
    return c >= ' ' && c <= '~';
}

}  // namespace

std::string foldedText(std::string_view typed)
{
    if (std::all_of(typed.begin(), typed.end(), isPlain)) {  // nearly always, and tables have many cells
        return std::string(trimmed(typed, " "));
    }
    std::string folded;
    while (!typed.empty()) {
        const Symbol symbol = symbolAt(typed);
        const char ascii = asciiOf(symbol.code);
        if (ascii != '\0' && (symbol.length > 1 || symbol.code == '\t')) {
            folded += ascii;
        } else {
            folded += typed.substr(0, symbol.length);
        }
        typed.remove_prefix(symbol.length);
    }
    std::string spaced;
    for (std::size_t i = 0; i < folded.size(); ++i) {
        if (folded[i] != kGroupSpace) {
            spaced += folded[i];
        } else if (!partsDigits(folded, i)) {
            spaced += ' ';
        }
    }
    return std::string(trimmed(spaced, " "));
}

}  // namespace core
