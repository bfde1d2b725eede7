#include "ui/export/figure_sentence.h"

#include "ui/present/facts.h"
#include "ui/words/evidence_text.h"

namespace ui {

SentenceModel figureSentence(const core::ValidScenario& scenario, const core::Evaluator& evaluator,
                             const core::AtTheMean& now, const Texts& texts)
{
    if (const QString caption = evidenceCaption(scenario, texts); !caption.isEmpty()) {
        return {{{caption, std::nullopt}}, {}, {}, caption, {}};
    }
    return presentSentence(FactsSource().facts(scenario, evaluator, now, {}), texts);
}

}  // namespace ui
