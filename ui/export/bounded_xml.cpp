#include "ui/export/bounded_xml.h"

#include <algorithm>

#include <QStringEncoder>

namespace ui {

namespace {

constexpr int kMostTags = 1'000'000;
constexpr qsizetype kMostAttributes = 1000;
constexpr qsizetype kMostEntities = 1000;
constexpr qsizetype kMostDeclaring = 1 << 16;
constexpr qsizetype kMostReferences = 8192;
constexpr std::size_t kMostLevels = 1000;
constexpr qint64 kMostComparisons = 100'000'000;

/// The most attributes that any tag may have, too many rather than too few: values that begin after a '<', which no
/// value holds.
qsizetype mostAttributes(const QByteArray& xml)
{
    qsizetype most = 0;
    qsizetype values = 0;
    bool equals = false;
    for (const char c : xml) {
        if (c == '<') {
            values = 0;
        } else if (equals && (c == '"' || c == '\'')) {
            most = std::max(most, ++values);
        }
        const bool isSpace = c == ' ' || c == '\t' || c == '\n' || c == '\r';
        equals = c == '=' || (equals && isSpace);
    }
    return most;
}

/// As letters of one byte each, whatever the encoding: what is looked for is ASCII, whose other bytes in UTF-16 and
/// UTF-32 are NUL.
QByteArray ofOneByte(QByteArray xml)
{
    return xml.contains('\0') ? xml.replace(QByteArrayView("\0", 1), QByteArrayView()) : xml;
}

/// Entities by their number; attributes with a value of their own by the bytes that declare them, since Qt compares
/// each with all before it.
bool declaresTooMuch(const QByteArray& xml)
{
    qsizetype declaring = 0;
    for (qsizetype at = xml.indexOf("<!ATTLIST"); at >= 0; at = xml.indexOf("<!ATTLIST", at + 1)) {
        const qsizetype end = xml.indexOf('<', at + 1);
        declaring += (end < 0 ? xml.size() : end) - at;
    }
    return declaring > kMostDeclaring || xml.count("<!ENTITY") > kMostEntities;
}

bool isTooMuch(const QByteArray& xml)
{
    const QByteArray letters = ofOneByte(xml);
    return mostAttributes(letters) > kMostAttributes || declaresTooMuch(letters);
}

}  // namespace

BoundedXml::BoundedXml(const QByteArray& xml, int* tags)
    : bytes_(xml), buffer_(&bytes_), references_(xml.count('&')), ownTags_(kMostTags),
      tags_(tags != nullptr ? *tags : ownTags_)
{
    buffer_.open(QIODevice::ReadOnly);
    setDevice(&buffer_);
    if (isTooMuch(xml)) {
        raiseError(QStringLiteral("too many attributes or entities"));
    }
}

QXmlStreamReader::TokenType BoundedXml::readNext()
{
    const TokenType token = QXmlStreamReader::readNext();
    if (token == DTD && !entityDeclarations().isEmpty() && references_ > kMostReferences) {
        raiseError(QStringLiteral("too many references to entities"));
    } else if (token == StartElement) {
        const qint64 attributesHere = attributes().size();
        declaredByTag_.push_back(namespaceDeclarations().size());
        declared_ += declaredByTag_.back();
        spent_ += attributesHere * attributesHere + (attributesHere + 1) * declared_;
        if (--tags_ < 0) {
            raiseError(QStringLiteral("too many tags"));
        } else if (spent_ > kMostComparisons || declaredByTag_.size() > kMostLevels) {
            raiseError(QStringLiteral("too many attributes, namespaces or levels"));
        }
    } else if (token == EndElement) {
        declared_ -= declaredByTag_.back();
        declaredByTag_.pop_back();
    }
    return tokenType();
}

bool BoundedXml::readNextStartElement()
{
    while (readNext() != Invalid) {
        if (isEndElement() || isEndDocument()) {
            return false;
        }
        if (isStartElement()) {
            return true;
        }
    }
    return false;
}

QByteArray BoundedXml::readElementUtf8()
{
    constexpr qsizetype kPiece = 1 << 20;
    QStringEncoder toUtf8(QStringEncoder::Utf8);
    QByteArray utf8;
    while (readNext() != EndElement && !hasError()) {
        if (isStartElement()) {
            raiseError(QStringLiteral("an element within a text"));
        }
        const QStringView piece = isCharacters() || isEntityReference() ? text() : QStringView();
        for (qsizetype at = 0; at < piece.size(); at += kPiece) {
            utf8 += QByteArray(toUtf8(piece.mid(at, kPiece)));
        }
    }
    return hasError() ? QByteArray() : utf8;
}

}  // namespace ui
