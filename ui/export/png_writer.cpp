#include "ui/export/png_writer.h"

#include <array>
#include <utility>

#include <QtEndian>

#include <zlib.h>

namespace ui {

namespace {

constexpr int kLevel = 3;               // as large as Qt's, in a third of the time
constexpr qsizetype kLongText = 40;     // from here on it is packed
constexpr qsizetype kPart = 64 * 1024;  // packed at once
constexpr char kPerMetre = 1;

QByteArray bigEndian(quint32 number)
{
    std::array<char, 4> bytes{};
    qToBigEndian(number, bytes.data());
    return {bytes.data(), static_cast<qsizetype>(bytes.size())};
}

void addChunk(QByteArray& png, const QByteArray& type, const QByteArray& data)
{
    const QByteArray summed = type + data;
    const auto sum = crc32(0, reinterpret_cast<const Bytef*>(summed.constData()), static_cast<uInt>(summed.size()));
    png += bigEndian(static_cast<quint32>(data.size())) + summed + bigEndian(static_cast<quint32>(sum));
}

void addTexts(QByteArray& png, const QImage& image)
{
    for (const QString& key : image.textKeys()) {
        const QByteArray name = key.toLatin1() + '\0';
        const QByteArray text = image.text(key).toLatin1();
        if (text.size() < kLongText) {
            addChunk(png, "tEXt", name + text);
        } else {
            addChunk(png, "zTXt", name + '\0' + qCompress(text).mid(4));  // without the length that Qt sets before it
        }
    }
}

/// Packs bytes piece by piece; the image is never there a second time.
class Packer {
public:
    Packer() : sound_(deflateInit(&stream_, kLevel) == Z_OK) {}
    Packer(const Packer&) = delete;
    Packer& operator=(const Packer&) = delete;
    ~Packer() { deflateEnd(&stream_); }

    bool isSound() const { return sound_; }

    void add(const uchar* bytes, qsizetype size, int flush = Z_NO_FLUSH)
    {
        stream_.next_in = const_cast<Bytef*>(bytes);  // zlib's older interface; it reads them only
        stream_.avail_in = static_cast<uInt>(size);
        do {
            const qsizetype before = packed_.size();
            packed_.resize(before + kPart);
            stream_.next_out = reinterpret_cast<Bytef*>(packed_.data() + before);
            stream_.avail_out = static_cast<uInt>(kPart);
            deflate(&stream_, flush);
            packed_.resize(before + kPart - static_cast<qsizetype>(stream_.avail_out));
        } while (stream_.avail_out == 0);
    }

    QByteArray take()
    {
        add(nullptr, 0, Z_FINISH);
        return std::move(packed_);
    }

private:
    z_stream stream_{};
    bool sound_;
    QByteArray packed_;
};

}  // namespace

QByteArray pngOf(const QImage& image)
{
    const bool opaque = !image.hasAlphaChannel();
    const QImage pixels = image.convertToFormat(opaque ? QImage::Format_RGB888 : QImage::Format_RGBA8888);
    Packer packer;
    if (pixels.isNull() || !packer.isSound()) {
        return {};
    }
    const uchar none = 0;  // the filter of each row
    const qsizetype row = pixels.width() * (opaque ? 3 : 4);
    for (int y = 0; y < pixels.height(); ++y) {
        packer.add(&none, 1);
        packer.add(pixels.constScanLine(y), row);
    }
    QByteArray png("\x89PNG\r\n\x1a\n");
    const char colours = opaque ? 2 : 6;
    const QByteArray rest{QByteArray(1, '\x08') + colours + '\0' + '\0'
                          + '\0'};  // bits; no palette, one way, not interlaced
    addChunk(png, "IHDR",
             bigEndian(static_cast<quint32>(pixels.width())) + bigEndian(static_cast<quint32>(pixels.height())) + rest);
    addChunk(png, "pHYs",
             bigEndian(static_cast<quint32>(image.dotsPerMeterX()))
                 + bigEndian(static_cast<quint32>(image.dotsPerMeterY())) + kPerMetre);
    addTexts(png, image);
    addChunk(png, "IDAT", packer.take());
    addChunk(png, "IEND", {});
    return png;
}

}  // namespace ui
