#include "ui/export/frame_source.h"

#include "core/picture/bell.h"
#include "ui/export/composition.h"

namespace ui {

namespace {

double steadyScaleOf(const std::vector<core::ValidScenario>& frames)
{
    if (frames.empty()) {
        return 0.0;
    }
    const core::Shape shape = core::shapeOf(frames.front());
    std::vector<core::SuccessDistribution> bells;
    for (const core::ValidScenario& frame : frames) {
        bells.push_back(core::distributionAt(shape, core::meanSuccess(frame.model().mean)));
    }
    return core::steadyScale(bells, frames.front().view().bellAxis);
}

}  // namespace

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
    evaluator_.holdDensityScale(steadyScaleOf(frames));
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
