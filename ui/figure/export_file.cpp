#include "ui/figure/export_file.h"

#include "ui/figure/deck.h"

namespace ui {

namespace {

VideoFormat videoFormat(ExportFormat format)
{
    return format == ExportFormat::Gif ? VideoFormat::Gif : VideoFormat::Mp4;
}

core::Result<Animation> animationOf(const core::ValidScenario& scenario, const ExportChoice& choice)
{
    return sweep(scenario, choice.sweep).map([&](std::vector<core::ValidScenario> frames) {
        return Animation{std::move(frames), choice.framesPerSecond, choice.loop};
    });
}

}  // namespace

core::Result<QByteArray> exportedBytes(const core::ValidScenario& scenario, const ExportChoice& choice,
                                       const QString& title, const Progress& progress)
{
    const Texts texts = textsFor(choice.language);
    switch (choice.format) {
    case ExportFormat::Svg: return renderFigure(scenario, choice.options, FigureFormat::Svg, texts);
    case ExportFormat::Pdf: return renderFigure(scenario, choice.options, FigureFormat::Pdf, texts);
    case ExportFormat::Png: return renderFigure(scenario, choice.options, FigureFormat::Png, texts);
    case ExportFormat::Pptx: return renderDeck({slideOf(scenario, title, texts)}, choice.options, texts);
    case ExportFormat::Gif:
    case ExportFormat::Mp4: break;
    }
    const auto animation = animationOf(scenario, choice);
    if (!animation) {
        return tl::unexpected(animation.error());
    }
    return renderAnimation(*animation, videoFormat(choice.format), choice.options, texts, progress);
}

qint64 estimatedBytes(const core::ValidScenario& scenario, const ExportChoice& choice)
{
    const auto animation = isFilm(choice.format) ? animationOf(scenario, choice) : core::Result<Animation>(Animation{});
    if (!animation || animation->frames.empty()) {
        return 0;
    }
    return estimatedSize(*animation, videoFormat(choice.format), choice.options, textsFor(choice.language));
}

}  // namespace ui
