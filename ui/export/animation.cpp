#include "ui/export/animation.h"

#include <algorithm>
#include <exception>

#include "core/text/number_text.h"
#include "ui/export/figure_theme.h"
#include "ui/export/film_library.h"
#include "ui/export/frame_source.h"
#include "ui/export/joined_pdf.h"

namespace ui {

namespace {

constexpr std::size_t kSamples = 9;    // frames a GIF takes its colours from
constexpr qint64 kFirstOfExcerpt = 2;  // frames that cost more than those after them
constexpr qint64 kExcerpt = 12;
constexpr int kShortestSide = 16;

template <typename Value>
using Result = core::Result<Value>;

tl::unexpected<core::Errors> fault(core::ErrorCode code, std::string found = {})
{
    return tl::unexpected(core::Errors{{code, {}, std::move(found), {}}});
}

QSize frameSize(VideoFormat format, const FigureOptions& options)
{
    const QSize size = pixelSize(options);
    return format == VideoFormat::Mp4 ? QSize((size.width() + 1) / 2 * 2, (size.height() + 1) / 2 * 2) : size;
}

/// Frames from the first to the last, for a GIF's colours.
Result<std::vector<QImage>> samplesOf(FrameSource& source, std::size_t frames)
{
    std::vector<QImage> samples;
    const std::size_t count = std::min(kSamples, frames);
    for (std::size_t i = 0; i < count; ++i) {
        auto frame = source.frame(count < 2 ? 0 : i * (frames - 1) / (count - 1));
        if (!frame) {
            return tl::unexpected(frame.error());
        }
        samples.push_back(*std::move(frame));
    }
    return samples;
}

/// Hands every frame on, until one cannot be drawn or the person who waits has had enough.
template <typename Draw, typename Take>
Result<void> forEachFrame(std::size_t count, const Progress& progress, Draw draw, Take take)
{
    for (std::size_t i = 0; i <= count; ++i) {
        if (progress && !progress(static_cast<int>(i), static_cast<int>(count))) {
            return fault(core::ErrorCode::Cancelled);
        }
        if (i == count) {
            break;
        }
        auto frame = draw(i);
        if (!frame) {
            return tl::unexpected(frame.error());
        }
        take(*std::move(frame));
    }
    return {};
}

Result<QByteArray> encoded(const Animation& animation, VideoFormat format, const FigureOptions& options,
                           const Texts& texts, const Progress& progress)
{
    FrameSource source(animation.frames, options, texts);
    Result<std::vector<QImage>> samples;
    if (format == VideoFormat::Gif) {
        samples = samplesOf(source, animation.frames.size());
    }
    if (!samples) {
        return tl::unexpected(samples.error());
    }
    const VideoSettings settings = {format, frameSize(format, options), animation.framesPerSecond, animation.loop};
    const auto encoder = makeFilmEncoder(settings, *samples);
    const auto draw = [&](std::size_t number) { return source.frame(number); };
    const auto take = [&](const QImage& frame) { encoder->add(frame); };
    return forEachFrame(animation.frames.size(), progress, draw, take).map([&] { return encoder->finish(); });
}

/// Every frame as a file of its own.
Result<std::vector<QByteArray>> files(const Animation& animation, FigureFormat format, const FigureOptions& options,
                                      const Texts& texts, const Progress& progress)
{
    FrameSource source(animation.frames, options, texts);
    std::vector<QByteArray> files;
    const auto draw = [&](std::size_t number) { return source.file(number, format); };
    const auto take = [&](QByteArray file) { files.push_back(std::move(file)); };
    return forEachFrame(animation.frames.size(), progress, draw, take).map([&] { return std::move(files); });
}

}  // namespace

core::Errors animationFaults(VideoFormat format, int framesPerSecond, const FigureOptions& options)
{
    core::Errors faults;
    const QSize size = pixelSize(options);
    const int longest = longestSide(format);
    const auto sides = [](int width, int height) { return std::to_string(width) + "x" + std::to_string(height); };
    const auto fits = [&](int length) { return length >= kShortestSide && length <= longest; };
    if (!fits(size.width()) || !fits(size.height())) {
        faults.push_back({core::ErrorCode::OutOfRange, "size", sides(size.width(), size.height()),
                          sides(kShortestSide, kShortestSide) + ".." + sides(longest, longest)});
    }
    const int most = mostFramesPerSecond(format);
    if (framesPerSecond < 1 || framesPerSecond > most) {
        faults.push_back(
            {core::ErrorCode::OutOfRange, "fps", std::to_string(framesPerSecond), core::rangeText(1, most)});
    }
    if (lookOf(options).background.alpha() < 255) {
        faults.push_back({core::ErrorCode::Conflict, "theme", "transparent", "light, dark, projector, print"});
    }
    return faults;
}

Result<QByteArray> renderAnimation(const Animation& animation, VideoFormat format, const FigureOptions& options,
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
        return fault(core::ErrorCode::Unwritable, error.what());
    }
}

Result<std::vector<QByteArray>> renderSequence(const Animation& animation, const FigureOptions& options,
                                               const Texts& texts, const Progress& progress)
{
    return files(animation, FigureFormat::Png, options, texts, progress);
}

Result<QByteArray> renderSteps(const Animation& animation, const FigureOptions& options, const Texts& texts,
                               const Progress& progress)
{
    if (animation.frames.empty()) {
        return fault(core::ErrorCode::Empty);
    }
    return files(animation, FigureFormat::Pdf, options, texts, progress)
        .and_then([](const std::vector<QByteArray>& pages) -> Result<QByteArray> {
            try {
                return joinedPdf(pages);
            } catch (const std::exception& error) {
                return fault(core::ErrorCode::Unwritable, error.what());
            }
        });
}

qint64 estimatedSize(const Animation& animation, VideoFormat format, const FigureOptions& options, const Texts& texts)
{
    const auto sizeOf = [&](qint64 first, qint64 count) -> qint64 {
        Animation excerpt = animation;
        const auto start = animation.frames.begin() + first;
        excerpt.frames.assign(start, start + count);
        const auto bytes = renderAnimation(excerpt, format, options, texts);
        return bytes ? bytes->size() : 0;
    };
    const auto total = static_cast<qint64>(animation.frames.size());
    if (total <= kExcerpt) {
        return sizeOf(0, total);
    }
    const qint64 middle = (total - kExcerpt) / 2;
    const qint64 few = sizeOf(middle, kFirstOfExcerpt);
    const qint64 many = sizeOf(middle, kExcerpt);
    return few + (many - few) * (total - kFirstOfExcerpt) / (kExcerpt - kFirstOfExcerpt);
}

}  // namespace ui
