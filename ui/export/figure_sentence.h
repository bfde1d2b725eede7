#pragma once

#include "core/picture/evaluate.h"
#include "ui/words/evidence_text.h"
#include "ui/words/sentence.h"

namespace ui {

/// What is said under a scenario's figure and on its slide: where measurements are drawn of which a built-in scenario's
/// caption speaks that caption, as under the window's panels, but for what is not drawn; else the live sentence.
[[nodiscard]] SentenceModel figureSentence(const core::ValidScenario& scenario, const core::Evaluator& evaluator,
                                           const core::AtTheMean& now, const Texts& texts, CaptionOf of);

}  // namespace ui
