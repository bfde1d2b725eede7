#pragma once

#include <optional>
#include <vector>

#include <QByteArray>

namespace ui {

/// A file in a ZIP archive, packed by Deflate or not at all.
struct ZipEntry {
    QByteArray name;
    quint16 method = 0;  ///< 0: as it is; 8: Deflate
    quint32 crc = 0;
    qint64 size = 0;    ///< unpacked, as the archive says
    qint64 packed = 0;  ///< bytes in the archive
    qint64 at = 0;      ///< of its local header
};

/// The files of an archive, at most `most`; nothing for what is none or is broken.
[[nodiscard]] std::optional<std::vector<ZipEntry>> zipEntries(const QByteArray& archive, int most);

/// A file's bytes; nothing where it is damaged or longer than `most`.
[[nodiscard]] std::optional<QByteArray> unzipped(const QByteArray& archive, const ZipEntry& entry, qsizetype most);

/// An archive of files by name. Same files, same bytes: each is of the day ZIP's time begins.
[[nodiscard]] QByteArray zipped(const std::vector<std::pair<QByteArray, QByteArray>>& files);

}  // namespace ui
