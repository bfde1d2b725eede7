#pragma once

#include "core/statistics/test_set.h"

namespace core {

/// Few answers that stand for all: where sampleAnswers() may show 18 of 24 passing at a score of 56 %, here the number
/// that pass is within one of what the score says. Answer i, in an order the seed gives, has as many right tokens as
/// the quantile of *its own distribution over questions and tokens* at w_i = (i + u_i) / n; which of its tokens go
/// wrong first its own numbers say. An answer passes
///
///     pass mark                  at passCount() right tokens
///     very long, grade,          at w_i > 1 - y, y being the score: the grade guesses, best of R has R attempts
///     best of R
///     any other metric           with every token right
///
/// Of best of R the attempt shown is the right one where there is one, else one that is not; a very long answer shows
/// its question's chance.
///
/// Domain:   any distribution, grading within MODEL.md's bounds, numbers made for its length; without a distribution
///           nothing is right.
/// Result:   as sampleAnswers(), with the expected number of passes; what is right and passes at a mean also is and
/// does
///           at a higher one, token by token. An answer's p is its share. Throws NotConverged.
/// Accuracy: exact, but for the rounding of logScore() beside a w_i.
///           Test: AnswersStrip.PassesWithinOneOfTheScore, AnswersStrip.TokensFlipOneByOneAndNeverBack.
/// Source:   MODEL.md section 7.
[[nodiscard]] AnswerSample stripAnswers(const CommonNumbers& numbers, Metric metric, const Grading& grading,
                                        const SuccessDistribution& d);

}  // namespace core
