#include "ui/export/export_file.h"

#include "core/io/presets.h"
#include "ui/export/deck.h"
#include "ui/present/present.h"
#include "ui/words/error_text.h"

namespace ui {

namespace {

VideoFormat videoFormat(ExportFormat format)
{
    return format == ExportFormat::Gif ? VideoFormat::Gif : VideoFormat::Mp4;
}

/// A scenario that is built in keeps its title there; another's slide says what its figure is called.
QString titleOf(const core::ValidScenario& scenario, const Texts& texts)
{
    for (const std::string_view name : core::presetNames()) {
        if (core::presetScenario(name).value() == scenario) {
            return presetTitle(name, texts);
        }
    }
    core::Evaluator evaluator;
    return present(scenario, evaluator.evaluate(scenario, {200.0, 200.0}), texts, lightTheme()).panels.back().title;
}

std::vector<DeckSlide> slidesOf(const core::ValidScenario& scenario, const std::vector<core::ValidScenario>& before,
                                const Texts& texts)
{
    std::vector<DeckSlide> slides;
    for (const core::ValidScenario& earlier : before) {
        if (earlier != scenario) {
            slides.push_back(slideOf(earlier, titleOf(earlier, texts), texts));
        }
    }
    slides.push_back(slideOf(scenario, titleOf(scenario, texts), texts));
    return slides;
}

core::Result<Animation> animationOf(const core::ValidScenario& scenario, const ExportChoice& choice)
{
    return sweep(scenario, choice.sweep).map([&](std::vector<core::ValidScenario> frames) {
        return Animation{std::move(frames), choice.framesPerSecond, choice.loop};
    });
}

}  // namespace

core::Result<QByteArray> exportedBytes(const core::ValidScenario& scenario, const ExportChoice& choice,
                                       const std::vector<core::ValidScenario>& before, const Progress& progress)
{
    const Texts texts = textsFor(choice.language);
    switch (choice.format) {
    case ExportFormat::Svg: return renderFigure(scenario, choice.options, FigureFormat::Svg, texts);
    case ExportFormat::Pdf: return renderFigure(scenario, choice.options, FigureFormat::Pdf, texts);
    case ExportFormat::Png: return renderFigure(scenario, choice.options, FigureFormat::Png, texts);
    case ExportFormat::Pptx: return renderDeck(slidesOf(scenario, before, texts), choice.options, texts);
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
