// The ZIP format: APPNOTE.TXT of PKWARE, sections 4.3.7 (local header), 4.3.12 (central directory), 4.3.16 (its end).
#include "packaging/browser/ui/export/zip.h"

#include <algorithm>

#include <QtEndian>

#include <zlib.h>

namespace ui {

namespace {

constexpr quint32 kLocal = 0x04034b50;
constexpr quint32 kCentral = 0x02014b50;
constexpr quint32 kEnd = 0x06054b50;
constexpr qsizetype kLocalSize = 30;
constexpr qsizetype kCentralSize = 46;
constexpr qsizetype kEndSize = 22;
constexpr quint16 kUtf8 = 0x0800;
constexpr quint16 kFirstDay = 0x0021;  // 1 January 1980
constexpr quint16 kDeflate = 8;

template <typename Number>
Number at(const QByteArray& bytes, qsizetype place)
{
    return qFromLittleEndian<Number>(bytes.constData() + place);
}

template <typename Number>
void put(QByteArray& bytes, Number number)
{
    char little[sizeof number];
    qToLittleEndian(number, little);
    bytes.append(little, sizeof number);
}

Bytef* bytesOf(const QByteArray& bytes, qsizetype from = 0)
{
    return reinterpret_cast<Bytef*>(const_cast<char*>(bytes.constData() + from));
}

quint32 crcOf(const QByteArray& bytes)
{
    return static_cast<quint32>(crc32(0, bytesOf(bytes), static_cast<uInt>(bytes.size())));
}

/// Deflate without zlib's head, as ZIP has it.
QByteArray deflatedRaw(const QByteArray& bytes)
{
    z_stream stream = {};
    deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY);
    QByteArray packed(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(bytes.size()))), '\0');
    stream.next_in = bytesOf(bytes);
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = bytesOf(packed);
    stream.avail_out = static_cast<uInt>(packed.size());
    deflate(&stream, Z_FINISH);
    packed.truncate(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

std::optional<QByteArray> inflatedRaw(const QByteArray& archive, qsizetype from, qsizetype length, qsizetype size)
{
    QByteArray bytes(size + 1, '\0');  // one more, to see what goes on
    z_stream stream = {};
    inflateInit2(&stream, -MAX_WBITS);
    stream.next_in = bytesOf(archive, from);
    stream.avail_in = static_cast<uInt>(length);
    stream.next_out = bytesOf(bytes);
    stream.avail_out = static_cast<uInt>(bytes.size());
    const int state = inflate(&stream, Z_FINISH);
    const auto made = static_cast<qsizetype>(stream.total_out);
    inflateEnd(&stream);
    bytes.truncate(made);
    return state == Z_STREAM_END && made == size ? std::optional(bytes) : std::nullopt;
}

/// What a local and a central header have in common, from "version needed" to the length of the name.
void putHead(QByteArray& bytes, const ZipEntry& entry)
{
    put<quint16>(bytes, 20);
    put<quint16>(bytes, kUtf8);
    put<quint16>(bytes, entry.method);
    put<quint16>(bytes, 0);
    put<quint16>(bytes, kFirstDay);
    put<quint32>(bytes, entry.crc);
    put<quint32>(bytes, static_cast<quint32>(entry.packed));
    put<quint32>(bytes, static_cast<quint32>(entry.size));
    put<quint16>(bytes, static_cast<quint16>(entry.name.size()));
    put<quint16>(bytes, 0);
}

}  // namespace

std::optional<std::vector<ZipEntry>> zipEntries(const QByteArray& archive, int most)
{
    const qsizetype end = archive.lastIndexOf(QByteArray("PK\x05\x06"));
    if (end < 0 || end + kEndSize > archive.size()) {
        return std::nullopt;
    }
    const int count = at<quint16>(archive, end + 10);
    qint64 next = at<quint32>(archive, end + 16);
    std::vector<ZipEntry> entries;
    for (int number = 0; number < std::min(count, most + 1); ++number) {
        if (next + kCentralSize > archive.size()) {
            return std::nullopt;
        }
        const auto place = static_cast<qsizetype>(next);
        if (at<quint32>(archive, place) != kCentral) {
            return std::nullopt;
        }
        const qsizetype name = at<quint16>(archive, place + 28);
        const qsizetype rest = at<quint16>(archive, place + 30) + at<quint16>(archive, place + 32);
        entries.push_back({archive.mid(place + kCentralSize, name), at<quint16>(archive, place + 10),
                           at<quint32>(archive, place + 16), at<quint32>(archive, place + 24),
                           at<quint32>(archive, place + 20), at<quint32>(archive, place + 42)});
        next += kCentralSize + name + rest;
    }
    return entries;
}

std::optional<QByteArray> unzipped(const QByteArray& archive, const ZipEntry& entry, qsizetype most)
{
    if (entry.size > most || entry.at + kLocalSize > archive.size()) {
        return std::nullopt;
    }
    const auto head = static_cast<qsizetype>(entry.at);
    const qsizetype begin = head + kLocalSize + at<quint16>(archive, head + 26) + at<quint16>(archive, head + 28);
    if (at<quint32>(archive, head) != kLocal || begin + entry.packed > archive.size()) {
        return std::nullopt;
    }
    const auto packed = static_cast<qsizetype>(entry.packed);
    const auto bytes = entry.method == kDeflate
                           ? inflatedRaw(archive, begin, packed, static_cast<qsizetype>(entry.size))
                           : std::optional(archive.mid(begin, packed));
    return bytes && crcOf(*bytes) == entry.crc ? bytes : std::nullopt;
}

QByteArray zipped(const std::vector<std::pair<QByteArray, QByteArray>>& files)
{
    QByteArray archive;
    QByteArray directory;
    for (const auto& [name, bytes] : files) {
        const QByteArray packed = deflatedRaw(bytes);
        const ZipEntry entry{name, kDeflate, crcOf(bytes), bytes.size(), packed.size(), archive.size()};
        put<quint32>(archive, kLocal);
        putHead(archive, entry);
        archive += name + packed;
        put<quint32>(directory, kCentral);
        put<quint16>(directory, 0x0314);  // made on Unix, where files have modes
        putHead(directory, entry);
        put<quint16>(directory, 0);  // no comment, on the first disk, of bytes
        put<quint16>(directory, 0);
        put<quint16>(directory, 0);
        put<quint32>(directory, 0644U << 16U);
        put<quint32>(directory, static_cast<quint32>(entry.at));
        directory += name;
    }
    const auto count = static_cast<quint16>(files.size());
    const auto begin = static_cast<quint32>(archive.size());
    archive += directory;
    put<quint32>(archive, kEnd);
    put<quint32>(archive, 0);
    put<quint16>(archive, count);
    put<quint16>(archive, count);
    put<quint32>(archive, static_cast<quint32>(directory.size()));
    put<quint32>(archive, begin);
    put<quint16>(archive, 0);
    return archive;
}

}  // namespace ui
