#include "ui/document/file_path.h"

#include <algorithm>
#include <optional>

#include <QFileInfo>
#include <QStringDecoder>

namespace ui {

namespace {

constexpr char16_t kByte = 0xDC00;  // a lone byte b is U+DC00 + b, as Python has it

bool isByte(QStringView text, qsizetype at)
{
    const char16_t unit = text[at].unicode();
    return unit >= kByte + 0x80 && unit <= kByte + 0xFF && (at == 0 || !text[at - 1].isHighSurrogate());
}

/// Nothing where the bytes are no UTF-8, or end within a letter.
std::optional<QString> decoded(std::string_view bytes)
{
    using Flag = QStringDecoder::Flag;
    QStringDecoder decoder(QStringDecoder::Utf8, Flag::Stateless | Flag::ConvertInitialBom);
    const QString text = decoder(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
    return decoder.hasError() ? std::nullopt : std::optional(text);
}

/// Takes the letter at the beginning away, or a byte that is none.
QString takenFrom(std::string_view& bytes)
{
    constexpr std::size_t kLongest = 4;
    for (std::size_t length = 1; length <= std::min(kLongest, bytes.size()); ++length) {
        if (const auto letter = decoded(bytes.substr(0, length))) {
            bytes.remove_prefix(length);
            return *letter;
        }
    }
    const QChar byte(static_cast<char16_t>(kByte + static_cast<unsigned char>(bytes.front())));
    bytes.remove_prefix(1);
    return byte;
}

}  // namespace

QString pathText(std::string_view bytes)
{
    if (const auto whole = decoded(bytes)) {
        return *whole;
    }
    QString text;
    while (!bytes.empty()) {
        text += takenFrom(bytes);
    }
    return text;
}

std::string pathBytes(const QString& text)
{
    std::string bytes;
    qsizetype written = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (isByte(text, at)) {
            bytes += text.mid(written, at - written).toStdString();
            bytes += static_cast<char>(text[at].unicode() - kByte);
            written = at + 1;
        }
    }
    return bytes + text.mid(written).toStdString();
}

bool isPlainPath(const QString& text)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (isByte(text, at)) {
            return false;
        }
    }
    return true;
}

QString shownName(const QString& path)
{
    QString name = QFileInfo(path).fileName();
    for (qsizetype at = 0; at < name.size(); ++at) {
        if (isByte(name, at)) {
            name[at] = QChar(QChar::ReplacementCharacter);
        }
    }
    return name;
}

}  // namespace ui
