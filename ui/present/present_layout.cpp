// The panels of a layout, each from its kind of data.

#include <cassert>

#include "ui/present/present_parts.h"
#include "ui/words/layout_text.h"

namespace ui {

PanelModels present(const core::ValidScenario& scenario, const core::Evaluation& evaluation, const Texts& texts,
                    const Theme& theme)
{
    const core::LayoutSpec& layout = core::specOf(scenario.view().layout);
    assert(evaluation.panels.size() == layout.panels.size());
    PanelModels models{{}, layout.columns};
    for (std::size_t i = 0; i < layout.panels.size(); ++i) {
        const PanelContext context{layout.panels[i], scenario, evaluation, texts, theme};
        PanelModel& panel = models.panels.emplace_back(
            std::visit([&](const auto& data) { return presented(context, data); }, evaluation.panels[i]));
        panel.id = QString::fromLatin1(context.spec.id.data(), static_cast<qsizetype>(context.spec.id.size()));
        panel.title = panelTitle(context.spec.panel, texts);
        writeCursor(panel);
    }
    return models;
}

}  // namespace ui
