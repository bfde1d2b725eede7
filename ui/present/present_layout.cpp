// The panels of a layout, each from its kind of data.

#include <algorithm>
#include <cassert>

#include "ui/present/present_parts.h"
#include "ui/words/evidence_texts.h"
#include "ui/words/layout_text.h"

namespace ui {

namespace {

/// Whether a panel of measurements has none to show and another has: that one takes its room.
bool isSpare(const core::Evaluation& evaluation, std::size_t index)
{
    const auto isEmpty = [](const core::PanelData& panel) {
        const auto* data = std::get_if<core::MeasuredData>(&panel);
        return data != nullptr && data->lines.empty();
    };
    const bool none = std::all_of(evaluation.panels.begin(), evaluation.panels.end(), isEmpty);
    return isEmpty(evaluation.panels[index]) && (!none || index > 0);
}

}  // namespace

PanelModels present(const core::ValidScenario& scenario, const core::Evaluation& evaluation, const Texts& texts,
                    const Theme& theme)
{
    const core::LayoutSpec& layout = core::specOf(scenario.view().layout);
    assert(evaluation.panels.size() == layout.panels.size());
    PanelModels models{{}, layout.columns};
    for (std::size_t i = 0; i < layout.panels.size(); ++i) {
        if (isSpare(evaluation, i)) {
            continue;
        }
        const PanelContext context{layout.panels[i], scenario, evaluation, texts, theme};
        PanelModel& panel = models.panels.emplace_back(
            std::visit([&](const auto& data) { return presented(context, data); }, evaluation.panels[i]));
        panel.id = QString::fromLatin1(context.spec.id.data(), static_cast<qsizetype>(context.spec.id.size()));
        if (panel.title.isEmpty()) {
            panel.title = panelTitle(context.spec.panel, texts);
        }
        panel.moreFacts = texts(evidence::MoreFacts);
        writeCursor(panel);
    }
    models.columns = std::min(models.columns, static_cast<int>(models.panels.size()));
    return models;
}

}  // namespace ui
