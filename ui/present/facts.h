#pragma once

#include "core/picture/evaluate.h"
#include "ui/words/sentence.h"

namespace ui {

/// Gathers what the live sentence speaks of. Remembers the scenario compared with, so that a drag does not
/// evaluate its beginning again at every step.
class FactsSource {
public:
    /// Facts of an evaluated scenario against where the last gesture began.
    [[nodiscard]] SentenceFacts facts(const core::ValidScenario& now, const core::Evaluator& evaluator,
                                      const core::AtTheMean& atTheMean,
                                      const std::optional<core::ValidScenario>& comparedWith);

private:
    std::optional<Before> before_;
    core::Metric beforeMetric_ = core::Metric::PassMark;
};

}  // namespace ui
