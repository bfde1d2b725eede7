// Decks without QuaZip: what is packed is the same, how is zip.h.
#include "ui/export/deck_container.h"

#include <algorithm>

#include <QXmlStreamWriter>

#include "packaging/browser/ui/export/zip.h"

namespace ui {

namespace {

constexpr qint64 kLargestPart = qint64{16} << 20;
constexpr qint64 kLargestDeck = qint64{64} << 20;
constexpr std::size_t kMostParts = 10000;  // of an archive; they are walked through for every picture

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

tl::unexpected<core::Errors> damaged()
{
    return tl::unexpected(core::Errors{{core::ErrorCode::NotAScenario, {}, "deck", {}}});
}

}  // namespace

QByteArray packDeck(const std::vector<DeckPart>& parts)
{
    std::vector<std::pair<QByteArray, QByteArray>> files = {
        {QByteArrayLiteral("[Content_Types].xml"), contentTypes(parts)}};
    for (const DeckPart& part : parts) {
        files.emplace_back(part.name.toUtf8(), part.bytes);
    }
    return zipped(files);
}

core::Result<std::map<QString, QByteArray>> unpackDeck(const QByteArray& bytes)
{
    const auto entries = zipEntries(bytes, int{kMostParts});
    if (!entries) {
        return damaged();
    }
    if (entries->size() > kMostParts) {
        return tl::unexpected(
            core::Errors{{core::ErrorCode::TooMany, {}, std::to_string(entries->size()), std::to_string(kMostParts)}});
    }
    std::map<QString, QByteArray> parts;
    qint64 total = 0;
    for (const ZipEntry& entry : *entries) {
        if (!entry.name.endsWith(".xml") && !entry.name.endsWith(".rels")) {
            continue;
        }
        total += entry.size;
        if (entry.size > kLargestPart || total > kLargestDeck) {
            return tl::unexpected(core::Errors{{core::ErrorCode::TooLarge, {}, {}, std::to_string(kLargestDeck)}});
        }
        auto part = unzipped(bytes, entry, kLargestPart);
        if (!part) {
            return damaged();
        }
        parts[QString::fromUtf8(entry.name)] = *std::move(part);
    }
    return parts;
}

struct DeckArchive::Opened {
    QByteArray bytes;
    std::vector<ZipEntry> entries;
};

DeckArchive::DeckArchive(const QByteArray& bytes)
{
    if (auto entries = zipEntries(bytes, int{kMostParts})) {
        opened_ = std::make_unique<Opened>(Opened{bytes, *std::move(entries)});
    }
}

DeckArchive::~DeckArchive() = default;

std::optional<QByteArray> DeckArchive::part(const QString& name)
{
    if (opened_ == nullptr) {
        return std::nullopt;
    }
    const auto found = std::find_if(opened_->entries.begin(), opened_->entries.end(),
                                    [&](const ZipEntry& entry) { return entry.name == name.toUtf8(); });
    return found == opened_->entries.end() ? std::nullopt : unzipped(opened_->bytes, *found, kLargestPart);
}

std::optional<QByteArray> partOfDeck(const QByteArray& bytes, const QString& name)
{
    return DeckArchive(bytes).part(name);
}

}  // namespace ui
