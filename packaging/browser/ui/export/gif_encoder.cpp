// GIF89a, as CompuServe specified it.
#include "packaging/browser/ui/export/gif_encoder.h"

#include <algorithm>
#include <unordered_map>

namespace ui {

namespace {

constexpr int kBits = 8;  // of a pixel
constexpr int kClear = 1 << kBits;
constexpr int kEndOfPixels = kClear + 1;
constexpr int kMostCodes = 4096;
constexpr uchar kTransparent = 255;  // the palette's last entry

void put(QByteArray& bytes, int number)
{
    bytes.append(static_cast<char>(number & 0xff)).append(static_cast<char>(number >> 8));
}

/// Codes of so many bits, the lowest first.
class Codes {
public:
    void add(int code, int bits)
    {
        held_ |= static_cast<quint32>(code) << count_;
        for (count_ += bits; count_ >= 8; count_ -= 8) {
            bytes_.append(static_cast<char>(held_ & 0xffU));
            held_ >>= 8U;
        }
    }

    QByteArray blocks()
    {
        if (count_ > 0) {
            bytes_.append(static_cast<char>(held_ & 0xffU));
        }
        QByteArray blocks;
        for (qsizetype at = 0; at < bytes_.size(); at += 255) {
            const QByteArray block = bytes_.mid(at, 255);
            blocks.append(static_cast<char>(block.size())).append(block);
        }
        return blocks.append('\0');
    }

private:
    QByteArray bytes_;
    quint32 held_ = 0;
    int count_ = 0;
};

/// The smallest rectangle in which two frames differ; a pixel of it where they do not.
QRect difference(const QByteArray& before, const QByteArray& now, const QSize& size)
{
    QRect part;
    for (int y = 0; y < size.height(); ++y) {
        const char* a = before.constData() + qsizetype{y} * size.width();
        const char* b = now.constData() + qsizetype{y} * size.width();
        int left = 0;
        while (left < size.width() && a[left] == b[left]) {
            ++left;
        }
        if (left == size.width()) {
            continue;
        }
        int right = size.width() - 1;
        while (a[right] == b[right]) {
            --right;
        }
        part |= QRect(QPoint(left, y), QPoint(right, y));
    }
    return part.isNull() ? QRect(0, 0, 1, 1) : part;
}

}  // namespace

QByteArray lzwPacked(const QByteArray& pixels)
{
    Codes codes;
    std::unordered_map<int, int> known;  // a code and the pixel after it
    int bits = kBits + 1;
    int next = kEndOfPixels + 1;
    codes.add(kClear, bits);
    int code = -1;
    for (const char pixel : pixels) {
        const int value = static_cast<uchar>(pixel);
        if (code < 0) {
            code = value;
            continue;
        }
        const int key = (code << kBits) | value;
        if (const auto found = known.find(key); found != known.end()) {
            code = found->second;
            continue;
        }
        codes.add(code, bits);
        code = value;
        if (next == kMostCodes) {
            codes.add(kClear, bits);
            known.clear();
            bits = kBits + 1;
            next = kEndOfPixels + 1;
            continue;
        }
        bits += next == 1 << bits ? 1 : 0;
        known.emplace(key, next++);
    }
    if (code >= 0) {
        codes.add(code, bits);
        bits += next == 1 << bits && bits < 12 ? 1 : 0;
    }
    codes.add(kEndOfPixels, bits);
    return QByteArray(1, kBits) + codes.blocks();
}

GifEncoder::GifEncoder(const VideoSettings& settings, const std::vector<QImage>& samples)
    : settings_(settings), palette_(samples)
{
    bytes_ = "GIF89a";
    put(bytes_, settings.size.width());
    put(bytes_, settings.size.height());
    bytes_.append(static_cast<char>(0xf7)).append('\0').append('\0');  // 256 colours of 8 bits for all frames
    for (const QRgb colour : palette_.colours()) {
        bytes_.append(static_cast<char>(qRed(colour)))
            .append(static_cast<char>(qGreen(colour)))
            .append(static_cast<char>(qBlue(colour)));
    }
    if (settings.loop) {
        bytes_ += QByteArray::fromHex("21ff0b") + "NETSCAPE2.0" + QByteArray::fromHex("0301000000");
    }
}

QByteArray GifEncoder::indexed(const QImage& frame)
{
    const QImage pixels = frame.convertToFormat(QImage::Format_RGB32);
    const QSize size = settings_.size;
    QByteArray entries(qsizetype{size.width()} * size.height(), '\0');
    for (int y = 0; y < size.height(); ++y) {
        const auto* line = reinterpret_cast<const QRgb*>(pixels.constScanLine(std::min(y, pixels.height() - 1)));
        for (int x = 0; x < size.width(); ++x) {
            entries[qsizetype{y} * size.width() + x] =
                static_cast<char>(palette_.nearest(line[std::min(x, pixels.width() - 1)]));
        }
    }
    return entries;
}

void GifEncoder::add(const QImage& frame)
{
    const QByteArray now = indexed(frame);
    if (waiting_ && now == last_) {
        ++waiting_->frames;
        return;
    }
    flush();
    const QSize size = settings_.size;
    const QRect part = last_.isEmpty() ? QRect(QPoint(0, 0), size) : difference(last_, now, size);
    QByteArray pixels;
    for (int y = part.top(); y <= part.bottom(); ++y) {
        for (int x = part.left(); x <= part.right(); ++x) {
            const qsizetype at = qsizetype{y} * size.width() + x;
            const bool isSame = !last_.isEmpty() && last_[at] == now[at];
            pixels.append(isSame ? static_cast<char>(kTransparent) : now[at]);
        }
    }
    waiting_ = Waiting{part, pixels, 1};
    last_ = now;
}

/// Times are in hundredths of a second, rounded so that a film is as long as all its frames.
void GifEncoder::flush()
{
    if (!waiting_) {
        return;
    }
    const auto time = [this](int frames) {
        return (100 * frames + settings_.framesPerSecond / 2) / settings_.framesPerSecond;
    };
    const int delay = time(shown_ + waiting_->frames) - time(shown_);
    shown_ += waiting_->frames;
    bytes_ += QByteArray::fromHex("21f90405");  // the frame stays, and has a transparent entry
    put(bytes_, delay);
    bytes_.append(static_cast<char>(kTransparent)).append('\0');
    bytes_.append(',');
    for (const int number :
         {waiting_->part.left(), waiting_->part.top(), waiting_->part.width(), waiting_->part.height()}) {
        put(bytes_, number);
    }
    bytes_.append('\0').append(lzwPacked(waiting_->pixels));
    waiting_.reset();
}

QByteArray GifEncoder::finish()
{
    flush();
    return bytes_ + ';';
}

}  // namespace ui
