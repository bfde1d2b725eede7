#include "ui/figure/animation.h"

#include <algorithm>
#include <exception>

#include "core/io/number_text.h"
#include "ui/figure/frame_painter.h"
#include "ui/figure/video_encoder.h"

namespace ui {

namespace {

constexpr int kSamples = 9;        // frames a GIF takes its colours from
constexpr int kFirstOfExcerpt = 2;  // frames that cost more than those after them
constexpr int kExcerpt = 12;
constexpr int kShortestSide = 16;

core::Errors unwritable(const std::exception& error)
{
    return {{core::ErrorCode::Unwritable, {}, error.what(), {}}};
}

core::Errors cancelled()
{
    return {{core::ErrorCode::Cancelled, {}, {}, {}}};
}

QSize frameSize(VideoFormat format, const FigureOptions& options)
{
    const QSize size = pixelSize(options);
    return format == VideoFormat::Mp4 ? QSize((size.width() + 1) / 2 * 2, (size.height() + 1) / 2 * 2) : size;
}

/// Frames from the first to the last, for a GIF's colours.
std::vector<QImage> samplesOf(const Animation& animation, const FigureOptions& options, const Texts& texts)
{
    FramePainter painter(options, texts);
    std::vector<QImage> samples;
    const std::size_t last = animation.frames.size() - 1;
    const std::size_t count = std::min<std::size_t>(kSamples, animation.frames.size());
    for (std::size_t i = 0; i < count; ++i) {
        samples.push_back(painter.paint(animation.frames[count < 2 ? 0 : i * last / (count - 1)]));
    }
    return samples;
}

core::Result<QByteArray> encoded(const Animation& animation, VideoFormat format, const FigureOptions& options,
                                 const Texts& texts, const Progress& progress)
{
    const VideoSettings settings = {format, frameSize(format, options), animation.framesPerSecond, animation.loop};
    const int total = static_cast<int>(animation.frames.size());
    const auto goesOn = [&](int done) { return !progress || progress(done, total); };
    if (!goesOn(0)) {
        return tl::unexpected(cancelled());
    }
    const bool needsSamples = format == VideoFormat::Gif;
    VideoEncoder encoder(settings,
                         needsSamples ? samplesOf(animation, options, texts) : std::vector<QImage>());
    FramePainter painter(options, texts);
    for (int i = 0; i < total; ++i) {
        encoder.add(painter.paint(animation.frames[static_cast<std::size_t>(i)]));
        if (!goesOn(i + 1)) {
            return tl::unexpected(cancelled());
        }
    }
    return encoder.finish();
}

}  // namespace

core::Errors animationFaults(VideoFormat format, int framesPerSecond, const FigureOptions& options)
{
    core::Errors faults;
    const QSize size = pixelSize(options);
    const int longest = longestSide(format);
    const auto side = [](int length) { return std::to_string(length) + "x" + std::to_string(length); };
    const auto fits = [&](int length) { return length >= kShortestSide && length <= longest; };
    if (!fits(size.width()) || !fits(size.height())) {
        faults.push_back({core::ErrorCode::OutOfRange, "size",
                          std::to_string(size.width()) + "x" + std::to_string(size.height()),
                          side(kShortestSide) + ".." + side(longest)});
    }
    if (framesPerSecond < 1 || framesPerSecond > mostFramesPerSecond(format)) {
        faults.push_back({core::ErrorCode::OutOfRange, "fps", std::to_string(framesPerSecond),
                          core::rangeText(1, mostFramesPerSecond(format))});
    }
    return faults;
}

core::Result<QByteArray> renderAnimation(const Animation& animation, VideoFormat format, const FigureOptions& options,
                                         const Texts& texts, const Progress& progress)
{
    core::Errors faults = animationFaults(format, animation.framesPerSecond, options);
    if (animation.frames.empty()) {
        faults.push_back({core::ErrorCode::Empty, "frames", {}, {}});
    }
    if (!faults.empty()) {
        return tl::unexpected(std::move(faults));
    }
    try {
        return encoded(animation, format, options, texts, progress);
    } catch (const std::exception& error) {
        return tl::unexpected(unwritable(error));
    }
}

core::Result<std::vector<QByteArray>> renderSequence(const Animation& animation, const FigureOptions& options,
                                                     const Texts& texts, const Progress& progress)
{
    std::vector<QByteArray> pictures;
    const int total = static_cast<int>(animation.frames.size());
    for (int i = 0; i < total; ++i) {
        if (progress && !progress(i, total)) {
            return tl::unexpected(cancelled());
        }
        auto picture =
            renderFigure(animation.frames[static_cast<std::size_t>(i)], options, FigureFormat::Png, texts);
        if (!picture) {
            return tl::unexpected(picture.error());
        }
        pictures.push_back(*std::move(picture));
    }
    if (progress && !progress(total, total)) {
        return tl::unexpected(cancelled());
    }
    return pictures;
}

qint64 estimatedSize(const Animation& animation, VideoFormat format, const FigureOptions& options, const Texts& texts)
{
    const auto sizeOf = [&](std::size_t first, std::size_t count) -> qint64 {
        Animation excerpt = animation;
        const auto start = animation.frames.begin() + static_cast<std::ptrdiff_t>(first);
        excerpt.frames.assign(start, start + static_cast<std::ptrdiff_t>(count));
        const auto bytes = renderAnimation(excerpt, format, options, texts);
        return bytes ? bytes->size() : 0;
    };
    const std::size_t total = animation.frames.size();
    if (total <= kExcerpt) {
        return sizeOf(0, total);
    }
    const std::size_t middle = (total - kExcerpt) / 2;
    const qint64 few = sizeOf(middle, kFirstOfExcerpt);
    const qint64 many = sizeOf(middle, kExcerpt);
    return few + (many - few) * static_cast<qint64>(total - kFirstOfExcerpt) / (kExcerpt - kFirstOfExcerpt);
}

}  // namespace ui
