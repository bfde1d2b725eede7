#include "ui/export/frame_source.h"

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

core::Result<Figure> FrameSource::composed(std::size_t number)
{
    if (!tracer_) {
        const auto first = compose(frames_.front(), options_, texts_, evaluator_);
        if (!first) {
            return tl::unexpected(first.error());
        }
        tracer_.emplace(first->panels);
    }
    return compose(frames_[number], options_, texts_, evaluator_).map([&](Figure figure) {
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
