#include "ui/export/figure_sentence.h"

#include "core/model/layout.h"
#include "ui/present/facts.h"
#include "ui/words/evidence_text.h"
#include "ui/words/sentences.h"

namespace ui {

namespace {

/// A forecast draws no model: what is said of one is of its series.
core::ValidScenario spokenOf(const core::ValidScenario& scenario)
{
    core::Scenario spoken = scenario.value();
    spoken.view.dataAlone =
        spoken.view.dataAlone || core::has(core::specOf(scenario.view().layout), core::PanelKind::Forecast);
    return core::validate(spoken).value_or(scenario);
}

}  // namespace

SentenceModel figureSentence(const core::ValidScenario& scenario, const core::Evaluator& evaluator,
                             const core::AtTheMean& now, const Texts& texts, CaptionOf of)
{
    if (const QString caption = evidenceCaption(scenario, texts, of); !caption.isEmpty()) {
        SentenceModel said;
        said.plain = caption;
        for (const QString& sentence : sentencesOf(caption)) {  // a part each, so that whole ones can give way
            const QString before = said.state.empty() ? QString() : texts.betweenSentences();
            said.state.push_back({before + sentence, std::nullopt});
        }
        return said;
    }
    return presentSentence(FactsSource().facts(spokenOf(scenario), evaluator, now, {}), texts);
}

}  // namespace ui
