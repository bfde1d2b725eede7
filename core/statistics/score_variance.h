#pragma once

#include <cstdint>

#include "core/model/success_distribution.h"

namespace core {

/// How much the score of one question varies: what n questions measure has this variance over n.
///
///     exact match, pass mark, grade, best of R    y (1 - y): a question is passed or not
///     token accuracy                              s^2 + (m (1 - m) - s^2) / L shared, m (1 - m) / L independent
///     token edit distance                         L^2 times that
///     Brier, cross entropy                        that of (1 - p)^2, of -ln p, over questions
///
/// Domain:   any distribution, grading within MODEL.md's bounds; NaN where there is no distribution.
/// Result:   >= 0, infinite where the score is; throws NotConverged.
/// Accuracy: relative error 1e-9 of Brier and cross entropy besides what s^2 loses in them, else as logScore().
///           Test: ScoreVariance.AgreesWithTheTable.
/// Source:   MODEL.md section 7; of a beta in closed form (moments; trigamma, NIST DLMF 5.15), else trapezoid rule in
///           logit p, of a narrow truncated normal to first order.
[[nodiscard]] double scoreVariance(Metric metric, const Grading& grading, const SuccessDistribution& d);

/// The standard error of a score measured with n questions: the root of scoreVariance() / n.
///
/// Domain:   as scoreVariance; n >= 1.
/// Result:   as scoreVariance.
/// Accuracy: as scoreVariance. Test: ScoreVariance.GivesTheModelsStandardErrors.
/// Source:   MODEL.md section 7.
[[nodiscard]] double standardErrorOf(Metric metric, const Grading& grading, const SuccessDistribution& d,
                                     std::int64_t questions);

}  // namespace core
