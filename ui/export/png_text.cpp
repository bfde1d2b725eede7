#include "ui/export/png_text.h"

#include <QUtf8StringView>
#include <QtEndian>

#include <zlib.h>

#include "ui/export/inflated.h"

namespace ui {

namespace {

constexpr qsizetype kSignature = 8;
constexpr qsizetype kAroundData = 12;  // length, type and check sum
constexpr int kMostTexts = 4;

/// Without a QString between, which holds each letter in two bytes.
QByteArray latin1AsUtf8(const QByteArray& text)
{
    QByteArray utf8;
    utf8.reserve(2 * text.size());
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x80) {
            utf8 += c;
        } else {
            utf8 += static_cast<char>(0xC0 | (byte >> 6));
            utf8 += static_cast<char>(0x80 | (byte & 0x3F));
        }
    }
    return utf8;
}

/// What tEXt and zTXt hold is Latin-1 by the standard; some programs put UTF-8 there all the same.
QByteArray asUtf8(const QByteArray& text)
{
    constexpr qsizetype kByteOrderMark = 3;
    if (!QUtf8StringView(text).isValidUtf8()) {
        return latin1AsUtf8(text);
    }
    return text.startsWith("\xEF\xBB\xBF") ? text.mid(kByteOrderMark) : text;  // as it is: megabytes are not decoded
}

std::optional<QByteArray> unpacked(const QByteArray& data, bool packed, qsizetype most)
{
    return packed ? inflated(data, most) : std::optional(data);
}

/// What follows the key and its NUL in a chunk of text.
std::optional<QByteArray> textOf(const QByteArray& type, const QByteArray& rest, qsizetype most)
{
    if (type == "tEXt") {
        return asUtf8(rest);
    }
    if (type == "zTXt") {  // a byte says how it is packed; there is one way
        const auto text = unpacked(rest.mid(1), true, most);
        return text ? std::optional(asUtf8(*text)) : std::nullopt;
    }
    const qsizetype language = rest.indexOf('\0', 2);
    const qsizetype translated = language < 0 ? -1 : rest.indexOf('\0', language + 1);
    return translated < 0 ? std::nullopt : unpacked(rest.mid(translated + 1), rest.at(0) == 1, most);
}

bool isSound(const QByteArray& png, qsizetype at, qsizetype length)
{
    const auto sum = crc32(0, reinterpret_cast<const Bytef*>(png.constData() + at + 4), static_cast<uInt>(length + 4));
    return sum == qFromBigEndian<quint32>(png.constData() + at + 8 + length);
}

}  // namespace

std::optional<QByteArray> textInPng(const QByteArray& png, const QByteArray& key, qsizetype most)
{
    std::optional<QByteArray> found;
    int looked = 0;  // at texts of this key: one is enough, and a few kilobytes unfold to megabytes
    for (qsizetype at = kSignature; at + kAroundData <= png.size();) {
        const auto length = qsizetype(qFromBigEndian<quint32>(png.constData() + at));
        const QByteArray type = png.mid(at + 4, 4);
        if (type == "IEND") {
            return found;
        }
        if (length > png.size() - at - kAroundData) {
            return std::nullopt;
        }
        const bool isText = type == "tEXt" || type == "zTXt" || type == "iTXt";
        if (!found && looked < kMostTexts && isText && length > key.size()
            && png.mid(at + 8, key.size() + 1) == key + '\0' && isSound(png, at, length)) {
            found = textOf(type, png.mid(at + 8 + key.size() + 1, length - key.size() - 1), most);
            ++looked;
        }
        at += kAroundData + length;
    }
    return std::nullopt;
}

}  // namespace ui
