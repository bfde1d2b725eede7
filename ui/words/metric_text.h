#pragma once

#include "core/model/scenario.h"
#include "ui/words/texts.h"

namespace ui {

/// A metric as a list names it, "Exact match".
[[nodiscard]] QString metricName(core::Metric metric, const Texts& texts);

/// Its name, formula and kind.
[[nodiscard]] QString metricToolTip(core::Metric metric, const Texts& texts);

/// "threshold"
[[nodiscard]] QString kindName(core::MetricKind kind, const Texts& texts);

/// A metric's name as it stands beside its curve, "70 % of 50 tokens right".
[[nodiscard]] QString metricLabel(core::Metric metric, const core::ValidScenario& scenario, const Texts& texts);

/// "70 %": the pass mark in as many digits as it has.
[[nodiscard]] QString markText(const core::Grading& grading);

/// How many answers pass by a metric, in a few words.
struct PassWords {
    Text none = Text::AnswersNoneRight;
    Text one = Text::AnswersOneRight;
    Text many = Text::AnswersRight;
    Text all = Text::AnswersAllRight;
};
[[nodiscard]] PassWords passWords(core::Metric metric) noexcept;

}  // namespace ui
