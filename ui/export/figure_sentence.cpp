#include "ui/export/figure_sentence.h"

#include "ui/present/facts.h"
#include "ui/words/evidence_text.h"

namespace ui {

SentenceModel figureSentence(const core::ValidScenario& scenario, const core::Evaluator& evaluator,
                             const core::AtTheMean& now, const Texts& texts)
{
    const core::LayoutSpec& layout = core::specOf(scenario.view().layout);
    const bool ofModel = core::has(layout, core::PanelKind::Bell);  // which the live sentence speaks of
    if (const QString caption = evidenceCaption(scenario, texts); !ofModel && !caption.isEmpty()) {
        return {{{caption, std::nullopt}}, {}, {}, caption, {}};
    }
    return presentSentence(FactsSource().facts(scenario, evaluator, now, {}), texts);
}

}  // namespace ui
