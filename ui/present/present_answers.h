#pragma once

#include <optional>

#include "core/picture/answers_at.h"
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

/// Real answers likewise: each cell a digit that was given, full where it is right. Their length is theirs: no edge
/// drags it. Pure.
[[nodiscard]] AnswersModel presentRealAnswers(const core::RealAnswers& answers, const Texts& texts, const Theme& theme);

/// The strip of a scenario: the real answers of the series shown, where they were kept, else sampled ones; nothing
/// where the layout needs their height. In a figure the layout does not matter, and real answers are so many.
[[nodiscard]] std::optional<AnswersModel> answersOf(const core::ValidScenario& scenario, const core::Shape& shape,
                                                    AnswersSource& source, const Texts& texts, const Theme& theme,
                                                    std::optional<int> figure = std::nullopt);

}  // namespace ui
