#pragma once

#include <optional>

#include "core/statistics/test_set.h"
#include "ui/present/answers_model.h"
#include "ui/words/texts.h"

namespace ui {

inline constexpr int kAnswersShown = 24;

/// Samples the answers of a scenario, remembering the random numbers of the last seed and length: they are what takes
/// time, and a step of the mean draws none. A value.
class AnswersSource {
public:
    /// Valid until the next call.
    const core::AnswerSample& sample(const core::ValidScenario& scenario, const core::Shape& shape);

private:
    core::CommonNumbers numbers_;
    core::AnswerSample sample_;
};

/// The answers strip in words and colours. Pure.
[[nodiscard]] AnswersModel presentAnswers(const core::ValidScenario& scenario, const core::AnswerSample& sample,
                                          const Texts& texts, const Theme& theme);

}  // namespace ui
