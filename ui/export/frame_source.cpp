#include "ui/export/frame_source.h"

#include "ui/export/composition.h"

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

core::Result<QImage> FrameSource::frame(std::size_t number)
{
    return renderImage(frames_[number], options_, texts_, evaluator_);
}

core::Result<QByteArray> FrameSource::file(std::size_t number, Format format)
{
    return renderFigure(frames_[number], options_, format, texts_, evaluator_);
}

}  // namespace ui
