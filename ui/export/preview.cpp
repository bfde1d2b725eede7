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
        return renderImage(shown.scenario, choice.options, texts);
    }
    if (core::Errors faults = deckFaults(choice.options); !faults.empty()) {
        return tl::unexpected(std::move(faults));
    }
    return slidePicture(slideOf(shown.scenario, ownTitle(shown.scenario, texts), texts), choice.options, texts);
}

}  // namespace ui
