#include "ui/export/inflated.h"

#include <algorithm>

#include <zlib.h>

namespace ui {

namespace {

constexpr int kEitherHead = 15 + 32;  // zlib's word for "the largest window, zlib or gzip, see for yourself"
constexpr qsizetype kPiece = 1 << 16;

Bytef* bytesOf(const QByteArray& bytes)
{
    return reinterpret_cast<Bytef*>(const_cast<char*>(bytes.constData()));  // zlib reads what it is given, no more
}

}  // namespace

std::optional<QByteArray> inflated(const QByteArray& packed, qsizetype most)
{
    z_stream stream = {};
    if (inflateInit2(&stream, kEitherHead) != Z_OK) {
        return std::nullopt;
    }
    stream.next_in = bytesOf(packed);
    stream.avail_in = static_cast<uInt>(packed.size());
    QByteArray bytes;
    int state = Z_OK;
    while (state == Z_OK && bytes.size() <= most) {
        const qsizetype before = bytes.size();
        bytes.resize(before + kPiece);
        stream.next_out = reinterpret_cast<Bytef*>(bytes.data() + before);
        stream.avail_out = static_cast<uInt>(kPiece);
        state = inflate(&stream, Z_NO_FLUSH);
        bytes.chop(static_cast<qsizetype>(stream.avail_out));
    }
    inflateEnd(&stream);
    return state == Z_STREAM_END && bytes.size() <= most ? std::optional(bytes) : std::nullopt;
}

QByteArray deflated(const QByteArray& bytes)
{
    uLongf size = compressBound(static_cast<uLong>(bytes.size()));
    QByteArray packed(static_cast<qsizetype>(size), '\0');
    compress2(reinterpret_cast<Bytef*>(packed.data()), &size, bytesOf(bytes), static_cast<uLong>(bytes.size()),
              Z_BEST_COMPRESSION);
    packed.truncate(static_cast<qsizetype>(size));
    return packed;
}

}  // namespace ui
