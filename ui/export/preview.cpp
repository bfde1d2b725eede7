#include "ui/export/preview.h"

#include "ui/export/deck.h"
#include "ui/export/export.h"

namespace ui {

core::Result<QImage> previewOf(const ExportJob& job)
{
    const ExportScenario& shown = job.scenarios.front();
    const ExportChoice& choice = job.choice;
    const Texts texts = textsFor(choice.language);
    if (!rowOf(choice.format).manyScenarios) {
        core::Evaluator evaluator;
        evaluator.setTrace(shown.before);
        return renderImage(shown.scenario, choice.options, texts, evaluator);
    }
    if (core::Errors faults = deckFaults(choice.options); !faults.empty()) {
        return tl::unexpected(std::move(faults));
    }
    DeckSlide slide = slideOf(shown.scenario, ownTitle(shown.scenario, texts), texts);
    slide.before = shown.before;
    return slidePicture(slide, choice.options, texts);
}

}  // namespace ui
