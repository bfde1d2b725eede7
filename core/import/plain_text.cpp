#include "core/import/plain_text.h"

#include <algorithm>
#include <optional>

namespace core {

namespace {

unsigned char byteAt(std::string_view bytes, std::size_t i)
{
    return static_cast<unsigned char>(bytes[i]);
}

void append(std::string& text, char32_t point)
{
    const auto put = [&](char32_t byte) { text += static_cast<char>(static_cast<unsigned char>(byte)); };
    if (point < 0x80) {
        put(point);
    } else if (point < 0x800) {
        put(0xC0 | point >> 6);
        put(0x80 | (point & 0x3F));
    } else if (point < 0x10000) {
        put(0xE0 | point >> 12);
        put(0x80 | (point >> 6 & 0x3F));
        put(0x80 | (point & 0x3F));
    } else {
        put(0xF0 | point >> 18);
        put(0x80 | (point >> 12 & 0x3F));
        put(0x80 | (point >> 6 & 0x3F));
        put(0x80 | (point & 0x3F));
    }
}

/// UTF-16 after its mark; broken pairs become bytes that are no UTF-8, which is then found.
std::string fromUtf16(std::string_view bytes, bool bigEndian)
{
    std::string text;
    text.reserve(bytes.size());
    const auto unitAt = [&](std::size_t i) -> char32_t {
        const char32_t first = byteAt(bytes, i);
        const char32_t second = byteAt(bytes, i + 1);
        return bigEndian ? first << 8 | second : second << 8 | first;
    };
    std::size_t i = 0;
    for (; i + 1 < bytes.size(); i += 2) {
        const char32_t unit = unitAt(i);
        const bool pair = unit >= 0xD800 && unit < 0xDC00 && i + 3 < bytes.size() && unitAt(i + 2) >= 0xDC00
                          && unitAt(i + 2) < 0xE000;
        append(text, pair ? 0x10000 + ((unit - 0xD800) << 10) + (unitAt(i + 2) - 0xDC00) : unit);
        i += pair ? 2 : 0;
    }
    return i < bytes.size() ? text + '\xFF' : text;
}

/// How many bytes the sequence at `i` has; 0 where it is none.
std::size_t sequenceAt(std::string_view text, std::size_t i)
{
    const unsigned char first = byteAt(text, i);
    if (first < 0x80) {
        return 1;
    }
    const std::size_t length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first < 0xC2 || first > 0xF4 || i + length > text.size()) {
        return 0;
    }
    for (std::size_t k = 1; k < length; ++k) {
        if ((byteAt(text, i + k) & 0xC0) != 0x80) {
            return 0;
        }
    }
    const unsigned char second = byteAt(text, i + 1);
    const bool wrong = (first == 0xE0 && second < 0xA0) || (first == 0xED && second > 0x9F)
                       || (first == 0xF0 && second < 0x90) || (first == 0xF4 && second > 0x8F);
    return wrong ? 0 : length;
}

/// A byte as one writes it: 0xFF.
std::string written(unsigned char byte)
{
    constexpr std::string_view kDigits = "0123456789ABCDEF";
    return {'0', 'x', kDigits[byte / 16U], kDigits[byte % 16U]};
}

/// Where a text is none: its first byte that is no UTF-8 or a zero that it may not have.
std::optional<std::size_t> firstBroken(std::string_view text, Zeros allowed)
{
    constexpr std::size_t kBytesAZero = 20;
    const auto zeros = static_cast<std::size_t>(std::count(text.begin(), text.end(), '\0'));
    const std::size_t most = allowed == Zeros::FewKept ? std::max<std::size_t>(1, text.size() / kBytesAZero) : 0;
    if (zeros > most) {
        return text.find('\0');
    }
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t length = sequenceAt(text, i);
        if (length == 0) {
            return i;
        }
        i += length;
    }
    return std::nullopt;
}

/// Of a text whose lines end in a carriage return alone, as older programs wrote them, a copy with ends as others have.
void endLines(PlainText& plain, std::string_view bytes)
{
    const std::string_view text = plain.in(bytes);
    if (text.find('\r') == std::string_view::npos || text.find('\n') != std::string_view::npos) {
        return;
    }
    std::string made(text);
    std::replace(made.begin(), made.end(), '\r', '\n');
    plain = {};
    plain.made = std::move(made);
    plain.isMade = true;
}

}  // namespace

tl::expected<PlainText, Remark> plainText(std::string_view bytes, Zeros zeros)
{
    PlainText plain;
    if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF")) {
        plain.made = fromUtf16(bytes.substr(2), bytes.starts_with("\xFE"));
        plain.isMade = true;
    } else {
        plain.mark = bytes.starts_with("\xEF\xBB\xBF") ? 3 : 0;
    }
    endLines(plain, bytes);
    const std::string_view text = plain.in(bytes);
    if (const auto broken = firstBroken(text, zeros)) {
        const std::string_view before = text.substr(0, *broken);
        Remark remark;
        remark.found = written(byteAt(text, *broken));
        remark.line = 1 + static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n'));
        remark.column = before.size() - (before.rfind('\n') + 1) + 1;  // npos + 1 is 0
        return tl::unexpected(std::move(remark));
    }
    return plain;
}

}  // namespace core
