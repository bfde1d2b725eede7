#include "ui/export/png_writer.h"

#include <algorithm>
#include <bit>
#include <csetjmp>
#include <vector>

#include <png.h>

namespace ui {

namespace {

constexpr int kLevel = 3;            // as large as Qt's, in a third of the time
constexpr qsizetype kLongText = 40;  // from here on it is packed

struct Writer {
    png_structp png = nullptr;
    png_infop info = nullptr;

    ~Writer() { png_destroy_write_struct(&png, &info); }
};

void append(png_structp png, png_bytep bytes, std::size_t size)
{
    static_cast<QByteArray*>(png_get_io_ptr(png))
        ->append(reinterpret_cast<const char*>(bytes), static_cast<qsizetype>(size));
}

void keepAll(png_structp) {}

[[noreturn]] void leave(png_structp png, png_const_charp)
{
    png_longjmp(png, 1);
}

/// A library's own words never reach a terminal.
void sayNothing(png_structp, png_const_charp) {}

/// An image's texts, and what they are made of.
struct Entries {
    std::vector<QByteArray> bytes;
    std::vector<png_text> entries;
};

Entries entriesOf(const QImage& image)
{
    Entries texts;
    for (const QString& key : image.textKeys()) {
        texts.bytes.push_back(key.toLatin1());
        texts.bytes.push_back(image.text(key).toUtf8());
    }
    for (std::size_t i = 0; i + 1 < texts.bytes.size(); i += 2) {
        QByteArray& text = texts.bytes[i + 1];
        const bool isShort = text.size() < kLongText;
        const bool isAscii = std::all_of(text.begin(), text.end(), [](char c) { return c >= 0; });
        png_text& entry = texts.entries.emplace_back();
        entry.compression = isAscii ? (isShort ? PNG_TEXT_COMPRESSION_NONE : PNG_TEXT_COMPRESSION_zTXt)
                                    : (isShort ? PNG_ITXT_COMPRESSION_NONE : PNG_ITXT_COMPRESSION_zTXt);
        entry.key = texts.bytes[i].data();
        entry.text = text.data();
        (isAscii ? entry.text_length : entry.itxt_length) = static_cast<png_size_t>(text.size());
    }
    return texts;
}

/// How rows of pixels lie in memory.
enum class Rows { Rgb32, Rgb888, Rgba8888 };

/// No object is made in here, which libpng leaves by a jump where it fails.
bool write(const Writer& to, const QImage& pixels, const Entries& texts, Rows rows)
{
    if (setjmp(png_jmpbuf(to.png)) != 0) {
        return false;
    }
    png_set_IHDR(to.png, to.info, static_cast<png_uint_32>(pixels.width()), static_cast<png_uint_32>(pixels.height()),
                 8, rows == Rows::Rgba8888 ? PNG_COLOR_TYPE_RGB_ALPHA : PNG_COLOR_TYPE_RGB, PNG_INTERLACE_NONE,
                 PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
    png_set_filter(to.png, PNG_FILTER_TYPE_BASE, PNG_FILTER_NONE);
    png_set_compression_level(to.png, kLevel);
    png_set_pHYs(to.png, to.info, static_cast<png_uint_32>(pixels.dotsPerMeterX()),
                 static_cast<png_uint_32>(pixels.dotsPerMeterY()), PNG_RESOLUTION_METER);
    png_set_text(to.png, to.info, texts.entries.data(), static_cast<int>(texts.entries.size()));
    png_write_info(to.png, to.info);
    if (rows == Rows::Rgb32) {  // blue first and a byte that says nothing last
        png_set_filler(to.png, 0, PNG_FILLER_AFTER);
        png_set_bgr(to.png);
    }
    for (int y = 0; y < pixels.height(); ++y) {
        png_write_row(to.png, pixels.constScanLine(y));
    }
    png_write_end(to.png, nullptr);
    return true;
}

/// An opaque picture is written as it lies in memory: a copy of a slide in other bytes took a fifth of its time.
Rows rowsOf(const QImage& image)
{
    const bool isPlain = image.format() == QImage::Format_RGB32 && std::endian::native == std::endian::little;
    return isPlain ? Rows::Rgb32 : image.hasAlphaChannel() ? Rows::Rgba8888 : Rows::Rgb888;
}

}  // namespace

QByteArray pngOf(const QImage& image)
{
    const Rows rows = rowsOf(image);
    const QImage pixels = rows == Rows::Rgb32 ? image
                                              : image.convertToFormat(rows == Rows::Rgb888 ? QImage::Format_RGB888
                                                                                           : QImage::Format_RGBA8888);
    Writer writer;
    writer.png = png_create_write_struct(PNG_LIBPNG_VER_STRING, nullptr, leave, sayNothing);
    writer.info = writer.png == nullptr ? nullptr : png_create_info_struct(writer.png);
    if (pixels.isNull() || writer.info == nullptr) {
        return {};
    }
    const Entries texts = entriesOf(image);
    QByteArray png;
    png_set_write_fn(writer.png, &png, append, keepAll);
    return write(writer, pixels, texts, rows) ? png : QByteArray();
}

}  // namespace ui
