#pragma once

#include <map>
#include <memory>
#include <optional>
#include <vector>

#include <QByteArray>
#include <QString>

#include "core/result.h"

namespace ui {

/// One part of an Office file: a name such as "ppt/slides/slide1.xml", its bytes, and what it is.
struct DeckPart {
    QString name;
    QByteArray bytes;
    QString contentType;  ///< empty: that of its ending
};

/// Packs parts, [Content_Types].xml before them. Same parts, same bytes: every file has the same time.
[[nodiscard]] QByteArray packDeck(const std::vector<DeckPart>& parts);

/// The XML parts and relations of an Office file by name; pictures and films are left where they are.
///
/// Errors: NotAScenario for what is no ZIP archive or a broken one; TooLarge for one that unpacks to more than a deck
/// can reasonably hold.
[[nodiscard]] core::Result<std::map<QString, QByteArray>> unpackDeck(const QByteArray& bytes);

/// An Office file whose parts are asked for by name: its directory is gone through once, however many are.
class DeckArchive {
public:
    /// The bytes stay where they are.
    explicit DeckArchive(const QByteArray& bytes);
    DeckArchive(const DeckArchive&) = delete;
    DeckArchive& operator=(const DeckArchive&) = delete;
    ~DeckArchive();

    /// One part, of any kind; nothing where it is missing, damaged or larger than a figure would be.
    [[nodiscard]] std::optional<QByteArray> part(const QString& name);

private:
    struct Opened;
    std::unique_ptr<Opened> opened_;  ///< nothing where it is no archive
};

/// One part of an Office file, of any kind; as DeckArchive.
[[nodiscard]] std::optional<QByteArray> partOfDeck(const QByteArray& bytes, const QString& name);

}  // namespace ui
