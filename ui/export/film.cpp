#include "ui/export/film.h"

#include <algorithm>
#include <exception>

#include "core/text/number_text.h"
#include "ui/export/encoder_beside.h"
#include "ui/export/figure_theme.h"
#include "ui/export/film_library.h"
#include "ui/look/theme_table.h"

namespace ui {

namespace {

constexpr std::size_t kSamples = 9;    // frames a palette takes its colours from
constexpr qint64 kFirstOfExcerpt = 2;  // frames that cost more than those after them
constexpr qint64 kExcerpt = 12;
constexpr int kShortestSide = 16;

QSize frameSize(const ExportChoice& choice)
{
    const QSize size = pixelSize(choice.options);
    return rowOf(choice.format).traits.evenSides ? QSize((size.width() + 1) / 2 * 2, (size.height() + 1) / 2 * 2)
                                                 : size;
}

/// How many bytes these frames alone make; 0 where they cannot be made.
qint64 sizeOf(const std::vector<core::ValidScenario>& frames, const ExportChoice& choice)
{
    try {
        Film film(frames, choice);
        for (int step = 0; step < film.steps(); ++step) {
            if (!film.step(step)) {
                return 0;
            }
        }
        return film.finish().size();
    } catch (const std::exception&) {
        return 0;
    }
}

}  // namespace

core::Errors filmFaults(const ExportChoice& choice)
{
    core::Errors faults;
    const FilmTraits& traits = rowOf(choice.format).traits;
    const QSize size = pixelSize(choice.options);
    const auto sides = [](int width, int height) { return std::to_string(width) + "x" + std::to_string(height); };
    const auto fits = [&](int length) { return length >= kShortestSide && length <= traits.longestSide; };
    if (!fits(size.width()) || !fits(size.height())) {
        faults.push_back({core::ErrorCode::OutOfRange, "size", sides(size.width(), size.height()),
                          sides(kShortestSide, kShortestSide) + ".." + sides(traits.longestSide, traits.longestSide)});
    }
    if (choice.framesPerSecond < 1 || choice.framesPerSecond > traits.mostFramesPerSecond) {
        faults.push_back({core::ErrorCode::OutOfRange, "fps", std::to_string(choice.framesPerSecond),
                          core::rangeText(1, traits.mostFramesPerSecond)});
    }
    if (lookOf(choice.options).background.alpha() < 255) {
        faults.push_back({core::ErrorCode::Conflict, "theme", std::string(rowOf(choice.options.theme).key),
                          themeKeys(ThemeKeys::WithBackground, ", ")});
    }
    return faults;
}

Film::Film(std::vector<core::ValidScenario> frames, const ExportChoice& choice)
    : choice_(choice), frames_(std::move(frames)), source_(frames_, choice.options, textsFor(choice.language))
{
}

std::size_t Film::samples() const
{
    return rowOf(choice_.format).traits.palette ? std::min(kSamples, frames_.size()) : 0;
}

int Film::steps() const
{
    return static_cast<int>(samples() + frames_.size());
}

core::Result<void> Film::step(int number)
{
    const auto step = static_cast<std::size_t>(number);
    if (step < samples()) {  // from the first frame to the last
        return source_.frame(samples() < 2 ? 0 : step * (frames_.size() - 1) / (samples() - 1)).map([&](QImage frame) {
            sampled_.push_back(std::move(frame));
        });
    }
    if (encoder_ == nullptr) {
        const FilmTraits& traits = rowOf(choice_.format).traits;
        encoder_ = std::make_unique<EncoderBeside>(
            makeFilmEncoder({traits.palette, frameSize(choice_), choice_.framesPerSecond, choice_.loop}, sampled_));
        sampled_.clear();
    }
    return source_.frame(step - samples()).map([&](const QImage& frame) { encoder_->add(frame); });
}

QByteArray Film::finish()
{
    return encoder_->finish();
}

qint64 estimatedBytes(const core::ValidScenario& scenario, const ExportChoice& choice)
{
    if (!rowOf(choice.format).film || !filmFaults(choice).empty()) {
        return 0;
    }
    const auto frames = sweep(scenario, choice.sweep);
    if (!frames) {
        return 0;
    }
    const auto partSize = [&](qint64 first, qint64 count) {
        return sizeOf({frames->begin() + first, frames->begin() + first + count}, choice);
    };
    const auto total = static_cast<qint64>(frames->size());
    if (total <= kExcerpt) {
        return partSize(0, total);
    }
    const qint64 middle = (total - kExcerpt) / 2;
    const qint64 few = partSize(middle, kFirstOfExcerpt);
    const qint64 many = partSize(middle, kExcerpt);
    return few + (many - few) * (total - kFirstOfExcerpt) / (kExcerpt - kFirstOfExcerpt);
}

}  // namespace ui
