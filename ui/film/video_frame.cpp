#include "ui/film/video_frame.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <new>

#include "ui/film/ffmpeg.h"
#include "ui/film/gif_palette.h"

namespace ui {

namespace {

struct FrameDeleter {
    void operator()(AVFrame* frame) const noexcept { av_frame_free(&frame); }
};
using Frame = std::unique_ptr<AVFrame, FrameDeleter>;

struct ScalerDeleter {
    void operator()(SwsContext* scaler) const noexcept { sws_freeContext(scaler); }
};

Frame makeFrame(const QSize& size, AVPixelFormat format)
{
    Frame frame(av_frame_alloc());
    if (!frame) {
        throw std::bad_alloc();
    }
    frame->width = size.width();
    frame->height = size.height();
    frame->format = format;
    if (av_frame_get_buffer(frame.get(), 0) < 0) {
        throw std::bad_alloc();
    }
    for (int i = 0; i < AV_NUM_DATA_POINTERS && frame->buf[i] != nullptr; ++i) {
        std::memset(frame->buf[i]->data, 0, frame->buf[i]->size);  // what lies beyond the picture is the same each time
    }
    return frame;
}

/// The encoder may still hold the frame of the call before.
void makeWritable(AVFrame& frame)
{
    if (av_frame_make_writable(&frame) < 0) {
        throw std::bad_alloc();
    }
}

/// The picture in 32 bits and the frame's size.
QImage fitted(const QImage& picture, const QSize& size)
{
    QImage image = picture.convertToFormat(QImage::Format_RGB32);
    if (image.size() == size) {
        return image;
    }
    QImage whole(size, QImage::Format_RGB32);
    for (int y = 0; y < size.height(); ++y) {
        const auto* source = reinterpret_cast<const QRgb*>(image.constScanLine(std::min(y, image.height() - 1)));
        auto* target = reinterpret_cast<QRgb*>(whole.scanLine(y));
        const int width = std::min(image.width(), size.width());
        std::copy_n(source, width, target);
        std::fill(target + width, target + size.width(), source[width - 1]);
    }
    return whole;
}

class YuvFrames final : public FrameMaker {
public:
    explicit YuvFrames(const QSize& size)
        : size_(size), frame_(makeFrame(size, AV_PIX_FMT_YUV420P)),
          scaler_(sws_getContext(
              size.width(), size.height(), AV_PIX_FMT_RGB32, size.width(), size.height(), AV_PIX_FMT_YUV420P,
              SWS_BICUBIC | SWS_ACCURATE_RND | SWS_FULL_CHR_H_INP | SWS_FULL_CHR_H_INT | SWS_BITEXACT, nullptr, nullptr,
              nullptr))
    {
        if (scaler_ == nullptr) {
            throw std::bad_alloc();
        }
        const int* bt709 = sws_getCoefficients(SWS_CS_ITU709);
        sws_setColorspaceDetails(scaler_.get(), bt709, 1, bt709, 0, 0, 1 << 16, 1 << 16);
        frame_->color_range = AVCOL_RANGE_MPEG;
        frame_->colorspace = AVCOL_SPC_BT709;
        frame_->color_primaries = AVCOL_PRI_BT709;
        frame_->color_trc = AVCOL_TRC_BT709;
    }

    AVFrame& frameOf(const QImage& picture) override
    {
        const QImage image = fitted(picture, size_);
        makeWritable(*frame_);
        const std::array<const uint8_t*, 4> planes = {image.constBits(), nullptr, nullptr, nullptr};
        const std::array<int, 4> strides = {static_cast<int>(image.bytesPerLine()), 0, 0, 0};
        sws_scale(scaler_.get(), planes.data(), strides.data(), 0, size_.height(), frame_->data, frame_->linesize);
        return *frame_;
    }

private:
    QSize size_;
    Frame frame_;
    std::unique_ptr<SwsContext, ScalerDeleter> scaler_;
};

class PaletteFrames final : public FrameMaker {
public:
    PaletteFrames(const QSize& size, const std::vector<QImage>& samples)
        : size_(size), frame_(makeFrame(size, AV_PIX_FMT_PAL8)), palette_(samples)
    {
    }

    AVFrame& frameOf(const QImage& picture) override
    {
        const QImage image = fitted(picture, size_);
        makeWritable(*frame_);
        std::memcpy(frame_->data[1], palette_.colours().data(), palette_.colours().size() * sizeof(QRgb));
        for (int y = 0; y < size_.height(); ++y) {
            const auto* source = reinterpret_cast<const QRgb*>(image.constScanLine(y));
            uint8_t* target = frame_->data[0] + static_cast<std::ptrdiff_t>(y) * frame_->linesize[0];
            for (int x = 0; x < size_.width();) {
                const int start = x;
                while (x < size_.width() && source[x] == source[start]) {
                    ++x;
                }
                std::fill(target + start, target + x, palette_.nearest(source[start] | 0xff000000U));
            }
        }
        return *frame_;
    }

private:
    QSize size_;
    Frame frame_;
    GifPalette palette_;
};

}  // namespace

std::unique_ptr<FrameMaker> makeFrameMaker(const VideoSettings& settings, const std::vector<QImage>& samples)
{
    if (settings.palette) {
        return std::make_unique<PaletteFrames>(settings.size, samples);
    }
    return std::make_unique<YuvFrames>(settings.size);
}

}  // namespace ui
