#include "core/text/excerpt.h"

#include "core/text/utf8_sign.h"

namespace core {

namespace {

/// How many bytes the UTF-8 character at the front takes; 0 where there is none.
std::size_t characterLength(std::string_view text) noexcept
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char first = byte(0);
    const std::size_t length = first < 0x80                    ? 1
                               : first >= 0xC2 && first < 0xE0 ? 2
                               : first >= 0xE0 && first < 0xF0 ? 3
                               : first >= 0xF0 && first < 0xF5 ? 4
                                                               : 0;
    if (length == 0 || length > text.size()) {
        return 0;
    }
    for (std::size_t i = 1; i < length; ++i) {
        if (beginsSign(text[i])) {
            return 0;
        }
    }
    // Overlong forms, surrogates and what lies beyond Unicode.
    const bool wrong = length > 1
                       && ((first == 0xE0 && byte(1) < 0xA0) || (first == 0xED && byte(1) > 0x9F)
                           || (first == 0xF0 && byte(1) < 0x90) || (first == 0xF4 && byte(1) > 0x8F));
    return wrong ? 0 : length;
}

}  // namespace

std::string excerpt(std::string_view text)
{
    constexpr int kMost = 60;
    std::string result;
    for (int count = 0; !text.empty(); ++count) {
        if (count == kMost) {
            return result + "...";
        }
        const std::size_t length = characterLength(text);
        const bool prints = length > 1 || (length == 1 && text[0] >= ' ' && text[0] != '\x7f');
        if (prints) {
            result += text.substr(0, length);
        } else {
            result += '?';
        }
        text.remove_prefix(length == 0 ? 1 : length);
    }
    return result;
}

}  // namespace core
