#include "ui/export/file_kind.h"

#include <algorithm>

namespace ui {

namespace {

/// How files of a kind begin: with these bytes, so far into the file.
struct Beginning {
    std::string_view kind;
    std::string_view bytes;
    qsizetype at = 0;
};

constexpr Beginning kBeginnings[] = {
    {"JPEG", "\xff\xd8\xff"}, {"GIF", "GIF8"},        {"MP4", "ftyp", 4},     {"WebP", "WEBP", 8},
    {"TIFF", "II*"},          {"TIFF", {"MM\0*", 4}}, {"PostScript", "%!PS"}, {"WebM", "\x1a\x45\xdf\xa3"},
    {"XCF", "gimp xcf"},      {"PSD", "8BPS"},        {"AVI", "AVI ", 8},     {"7z", "7z\xbc\xaf\x27"},
    {"gzip", "\x1f\x8b"},
};

constexpr qsizetype kHead = 512;

bool isHtml(const QByteArray& bytes)
{
    QByteArray head = bytes.left(kHead);
    if (head.startsWith("\xEF\xBB\xBF")) {
        head = head.mid(3);
    }
    head = head.trimmed().toLower();
    return head.startsWith("<!doctype html") || head.startsWith("<html");
}

}  // namespace

std::string_view kindWithoutScenario(const QByteArray& bytes)
{
    for (const Beginning& beginning : kBeginnings) {
        const auto length = static_cast<qsizetype>(beginning.bytes.size());
        if (bytes.mid(beginning.at, length) == QByteArray(beginning.bytes.data(), length)) {
            return beginning.kind;
        }
    }
    return isHtml(bytes) ? "HTML" : "";
}

bool isBinary(const QByteArray& bytes)
{
    const QByteArray head = bytes.left(kHead);
    return std::any_of(head.begin(), head.end(), [](char c) {
        const auto code = static_cast<unsigned char>(c);
        return code < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f';
    });
}

}  // namespace ui
