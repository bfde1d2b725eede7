#include "ui/export/frame_source.h"

#include <algorithm>
#include <utility>

namespace ui {

QSize pixelSize(const FigureOptions& options)
{
    const bool inPixels = options.unit == FigureOptions::Unit::Pixels;
    const double scale = inPixels ? 1.0 : options.dpi / kMillimetresPerInch;
    return (QSizeF(options.width, options.height) * scale).toSize();
}

FrameSource::FrameSource(const std::vector<core::ValidScenario>& frames, const FigureOptions& options,
                         const Texts& texts)
    : frames_(frames), options_(options), texts_(texts)
{
}

/// Most that the words under the panels take in any frame looked at, where they tell what changes.
double FrameSource::roomUnder()
{
    constexpr std::size_t kLookedAt = 16;
    const core::LayoutSpec& layout = core::specOf(frames_.front().view().layout);
    if (!core::has(layout, core::PanelKind::Forecast) && !core::has(layout, core::PanelKind::Questions)) {
        return 0.0;
    }
    double most = 0.0;
    for (std::size_t i = 0; i < kLookedAt; ++i) {
        const std::size_t number = i * (frames_.size() - 1) / (kLookedAt - 1);
        const auto figure =
            compose(frames_[number], options_, texts_, evaluator_, 0.0, arrangement_, Elsewhere::Nowhere);
        most = figure ? std::max(most, figure->caption.height) : most;
    }
    return most;
}

core::Result<Figure> FrameSource::composed(std::size_t number)
{
    if (!tracer_) {
        const auto first = compose(frames_.front(), options_, texts_, evaluator_, 0.0, {}, Elsewhere::Nowhere);
        if (!first) {
            return tl::unexpected(first.error());
        }
        tracer_.emplace(first->panels);
        arrangement_ = first->arrangement;
        under_ = roomUnder();
    }
    auto made = compose(frames_[number], options_, texts_, evaluator_, under_, arrangement_, Elsewhere::Nowhere);
    return std::move(made).map([&](Figure figure) {
        if (frames_.front().model().mean != frames_.back().model().mean) {  // else no curve is travelled along
            tracer_->trace(figure.panels);
        }
        return figure;
    });
}

core::Result<QImage> FrameSource::frame(std::size_t number)
{
    return composed(number).and_then([&](const Figure& figure) { return imageOf(figure, options_); });
}

core::Result<QByteArray> FrameSource::file(std::size_t number, Format format)
{
    return composed(number).and_then(
        [&](const Figure& figure) { return bytesOf(figure, frames_[number], options_, format); });
}

}  // namespace ui
