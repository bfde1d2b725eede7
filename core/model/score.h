#pragma once

#include "core/model/success_distribution.h"

namespace core {

/// k = ceil(tau L): how many of the tokens must be right, in integers (0.07 x 100 is 7, not 8).
[[nodiscard]] std::int64_t passCount(const Grading& grading) noexcept;

/// ln g(p) and ln(1 - g(p)) of a probability metric's grading curve (MODEL.md section 4).
/// For the very long pass mark g is 0, 1/2, 1 below, at and above the mark.
[[nodiscard]] LogChance gradeOf(Metric metric, const Grading& grading, const MeanSuccess& p);

/// ln y and ln(1 - y) of a probability metric's score y = E[g(P)].
/// Independent tokens: g at the mean. Other metrics: NaN.
[[nodiscard]] LogChance logScore(Metric metric, const Grading& grading, const SuccessDistribution& d);

/// The score as it is printed and drawn: in [0, 1] for probability metrics, negative for
/// token-edit-distance, -L(1-m), and brier, -((1-m)^2 + s^2).
[[nodiscard]] double score(Metric metric, const Grading& grading, const SuccessDistribution& d);

}  // namespace core
