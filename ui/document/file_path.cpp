#include "ui/document/file_path.h"

#include <algorithm>

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

/// How many bytes the letter at the beginning takes; 0 where there is none.
std::size_t letterLength(std::string_view bytes)
{
    constexpr std::size_t kLongest = 4;
    for (std::size_t length = 1; length <= std::min(kLongest, bytes.size()); ++length) {
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString letter = decoder(QByteArrayView(bytes.data(), static_cast<qsizetype>(length)));
        if (!decoder.hasError() && !letter.isEmpty()) {
            return length;
        }
    }
    return 0;
}

}  // namespace

QString pathText(std::string_view bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString whole = decoder(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
    if (!decoder.hasError()) {
        return whole;
    }
    QString text;
    while (!bytes.empty()) {
        const std::size_t length = letterLength(bytes);
        if (length == 0) {
            text += QChar(static_cast<char16_t>(kByte + static_cast<unsigned char>(bytes.front())));
            bytes.remove_prefix(1);
        } else {
            text += QString::fromUtf8(bytes.data(), static_cast<qsizetype>(length));
            bytes.remove_prefix(length);
        }
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
