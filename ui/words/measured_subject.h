#pragma once

#include <QString>

#include "core/model/scenario.h"
#include "ui/words/texts.h"

namespace ui {

/// Whether a series shown counts answers of several parts, "6 of 6", which are no tokens.
[[nodiscard]] bool countsParts(const core::ValidScenario& scenario);

/// Whether the series shown are of answers with tokens: not of several wholes, nor of errors below a bound alone.
[[nodiscard]] bool hasTokens(const core::ValidScenario& scenario);

/// Whether what is shown is a share of successes alone, as of errors below a bound: no answers, long or short.
[[nodiscard]] bool isShareAlone(const core::ValidScenario& scenario);

/// The first series shown that a metric of the model stands for; of a family without tokens and without such a series
/// its share of successes. Null where there is none.
[[nodiscard]] const core::Series* measuredAs(core::Metric metric, const core::ValidScenario& scenario);

/// What a metric of the model is called where answers have no tokens: as the series it stands for. Empty: it stands for
/// none, or there are tokens.
[[nodiscard]] QString nameWithoutTokens(core::Metric metric, const core::ValidScenario& scenario, const Texts& texts);

/// Whose measured bell stands behind the model's, and on which test: "Qwen1.5, arithmetic".
[[nodiscard]] QString measuredTest(const core::ValidScenario& scenario, const Texts& texts = {});

}  // namespace ui
