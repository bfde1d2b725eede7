#pragma once

#include <optional>

#include <QByteArray>

namespace ui {

/// What zlib packed, as a zlib stream or a gzip file; nothing where it is damaged, cut, or unpacks to more than `most`
/// bytes: a few kilobytes can stand for gigabytes.
[[nodiscard]] std::optional<QByteArray> inflated(const QByteArray& packed, qsizetype most);

/// Packs bytes as a zlib stream; same bytes, same stream.
[[nodiscard]] QByteArray deflated(const QByteArray& bytes);

/// Whether bytes begin as a gzip file.
[[nodiscard]] inline bool isGzip(const QByteArray& bytes)
{
    return bytes.startsWith("\x1f\x8b");
}

}  // namespace ui
