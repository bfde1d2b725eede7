#include "ui/export/deck_container.h"

#include <algorithm>

#include <QBuffer>
#include <QDateTime>
#include <QSet>
#include <QXmlStreamWriter>

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>
#include <quazip/quazipnewinfo.h>

#include "ui/export/unfolded.h"

namespace ui {

/// A buffer that is not asked for a place it does not have, as a broken archive names: Qt says so on stderr.
class ArchiveBytes final : public QBuffer {
public:
    using QBuffer::QBuffer;
    bool seek(qint64 place) override { return place >= 0 && place <= size() && QBuffer::seek(place); }
};

namespace {

constexpr qint64 kLargestPart = qint64{16} << 20;
constexpr qint64 kLargestDeck = qint64{64} << 20;
constexpr int kMostParts = 10000;  // of an archive

/// Endings whose kind of content needs no entry of its own.
const std::map<QString, QString>& contentTypesByEnding()
{
    static const std::map<QString, QString> kTypes = {
        {QStringLiteral("png"), QStringLiteral("image/png")},
        {QStringLiteral("rels"), QStringLiteral("application/vnd.openxmlformats-package.relationships+xml")},
        {QStringLiteral("svg"), QStringLiteral("image/svg+xml")},
        {QStringLiteral("xml"), QStringLiteral("application/xml")},
    };
    return kTypes;
}

QByteArray contentTypes(const std::vector<DeckPart>& parts)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument(QStringLiteral("1.0"), true);
    xml.writeStartElement(QStringLiteral("Types"));
    xml.writeDefaultNamespace(QStringLiteral("http://schemas.openxmlformats.org/package/2006/content-types"));
    for (const auto& [ending, type] : contentTypesByEnding()) {
        xml.writeEmptyElement(QStringLiteral("Default"));
        xml.writeAttribute(QStringLiteral("Extension"), ending);
        xml.writeAttribute(QStringLiteral("ContentType"), type);
    }
    for (const DeckPart& part : parts) {
        if (!part.contentType.isEmpty()) {
            xml.writeEmptyElement(QStringLiteral("Override"));
            xml.writeAttribute(QStringLiteral("PartName"), QLatin1Char('/') + part.name);
            xml.writeAttribute(QStringLiteral("ContentType"), part.contentType);
        }
    }
    xml.writeEndDocument();
    return bytes;
}

void pack(QuaZip& zip, const QString& name, const QByteArray& bytes)
{
    QuaZipNewInfo info(name);
    info.dateTime = QDateTime(QDate(1980, 1, 1), QTime(0, 0));  // where a ZIP archive's time begins
    info.externalAttr = 0644U << 16U;
    QuaZipFile file(&zip);
    file.open(QIODevice::WriteOnly, info);
    file.write(bytes);
    file.close();
}

/// The file the archive stands at; nothing where it cannot be read.
std::optional<QByteArray> readPart(QuaZip& zip)
{
    QuaZipFile file(&zip);
    if (!file.open(QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    // Qt makes room for all that is asked for, and thousands of parts are small.
    constexpr qint64 kPiece = qint64{64} << 10;
    QByteArray part;
    for (bool more = true; more && part.size() <= kLargestPart;) {
        const QByteArray piece = file.read(std::min(kPiece, kLargestPart + 1 - part.size()));
        part += piece;
        more = !piece.isEmpty();
    }
    file.close();
    const bool whole = part.size() > kLargestPart || file.getZipError() == UNZ_OK;  // else a checksum does not fit
    return whole ? std::optional(std::move(part)) : std::nullopt;
}

tl::unexpected<core::Errors> damaged()
{
    return tl::unexpected(core::Errors{{core::ErrorCode::NotAScenario, {}, "deck", {}}});
}

}  // namespace

QByteArray packDeck(const std::vector<DeckPart>& parts)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QuaZip zip(&buffer);
    zip.setUtf8Enabled(true);
    zip.open(QuaZip::mdCreate);
    pack(zip, QStringLiteral("[Content_Types].xml"), contentTypes(parts));
    for (const DeckPart& part : parts) {
        pack(zip, part.name, part.bytes);
    }
    zip.close();
    return bytes;
}

core::Result<std::map<QString, QByteArray>> unpackDeck(const QByteArray& bytes)
{
    QByteArray copy = bytes;
    ArchiveBytes buffer(&copy);
    QuaZip zip(&buffer);
    if (!zip.open(QuaZip::mdUnzip)) {
        return damaged();
    }
    if (const int count = zip.getEntriesCount(); count > kMostParts) {
        return tl::unexpected(
            core::Errors{{core::ErrorCode::TooMany, {}, std::to_string(count), std::to_string(kMostParts)}});
    }
    std::map<QString, QByteArray> parts;
    qint64 total = 0;
    for (bool more = zip.goToFirstFile(); more; more = zip.goToNextFile()) {
        const QString name = zip.getCurrentFileName();
        const bool isWanted = name.endsWith(QLatin1String(".xml")) || name.endsWith(QLatin1String(".rels"));
        if (!isWanted) {
            continue;
        }
        std::optional<QByteArray> part = readPart(zip);
        if (!part) {
            return damaged();
        }
        total += part->size();
        if (part->size() > kLargestPart || total > kLargestDeck) {
            return unfoldsToMoreThan(static_cast<std::size_t>(kLargestDeck));
        }
        parts[name] = *std::move(part);
    }
    return parts;
}

struct DeckArchive::Opened {
    QByteArray bytes;
    ArchiveBytes buffer{&bytes};
    QuaZip zip{&buffer};
};

DeckArchive::DeckArchive(const QByteArray& bytes) : opened_(std::make_unique<Opened>())
{
    opened_->bytes = bytes;
    if (!opened_->zip.open(QuaZip::mdUnzip)) {
        opened_.reset();
    }
}

DeckArchive::~DeckArchive() = default;

std::optional<QByteArray> DeckArchive::part(const QString& name)
{
    if (opened_ == nullptr || !opened_->zip.setCurrentFile(name, QuaZip::csSensitive)) {
        return std::nullopt;
    }
    std::optional<QByteArray> part = readPart(opened_->zip);
    return part && part->size() <= kLargestPart ? part : std::nullopt;
}

std::optional<QByteArray> partOfDeck(const QByteArray& bytes, const QString& name)
{
    return DeckArchive(bytes).part(name);
}

}  // namespace ui
