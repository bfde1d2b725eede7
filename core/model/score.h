#pragma once

#include "core/model/success_distribution.h"

namespace core {

/// k = ceil(tau L): how many of the tokens must be right, in integers (0.07 x 100 is 7, not 8).
///
/// Domain:   length and pass mark within MODEL.md's bounds.
/// Result:   in [1, length]; never throws.
/// Accuracy: exact. Test: Score.CountsThePassMarkInIntegers.
/// Source:   MODEL.md section 4; tau is passMarkMillionths / 1e6.
[[nodiscard]] std::int64_t passCount(const Grading& grading) noexcept;

/// tau and 1 - tau.
///
/// Domain:   pass mark within MODEL.md's bounds.
/// Result:   both in [0, 1]; never throws.
/// Accuracy: half an ulp of each. Test: Score.CountsThePassMarkInIntegers.
/// Source:   MODEL.md section 4; tau is passMarkMillionths / 1e6.
[[nodiscard]] MeanSuccess passMarkOf(const Grading& grading) noexcept;

/// Whether the bell drops out of a score: a metric of a whole answer whose tokens each draw their own chance grades a
/// point at the mean. Metrics of a single token or question average over the bell either way.
///
/// Domain:   any.
/// Result:   true for exact match, pass mark and best of R under independent tokens; never throws.
/// Accuracy: exact. Test: Score.IndependentTokensTouchMetricsOfAnswersOnly.
/// Source:   MODEL.md section 3.
[[nodiscard]] bool gradesTheMean(Metric metric, const Grading& grading) noexcept;

/// ln g(p) and ln(1 - g(p)) of a probability metric's grading curve (MODEL.md section 4).
/// For the very long pass mark g is 0, 1/2, 1 below, at and above the mark.
///
/// Domain:   members of p in [0, 1], grading within MODEL.md's bounds; elsewhere, and for metrics that are no chance,
///           both logarithms are NaN.
/// Result:   natural logarithms; never throws.
/// Accuracy: relative error of both at most max(1e-12, 8 eps C). Test: Binomial.AgreesWithTheFiftyDigitTable.
/// Source:   MODEL.md section 4; binomialTail() for exact match and pass mark.
[[nodiscard]] LogChance gradeOf(Metric metric, const Grading& grading, const MeanSuccess& p);

/// ln y and ln(1 - y) of a probability metric's score y = E[g(P)].
/// Where gradesTheMean(): g at the mean. Exact match and pass mark of one token are token accuracy to the last bit.
/// Other metrics: NaN.
///
/// Domain:   any distribution; one without a mean gives NaN. Grading within MODEL.md's bounds. Where a mean, or its
///           miss, is not 0 but below kLeastOfABell, logit-normal and truncated normal give NaN, unless the score is
///           that of the atom to all digits.
/// Result:   natural logarithms; throws NotConverged where a quadrature does not settle.
/// Accuracy: relative error of both at most max(1e-12, 8 eps C) for point, beta and two groups, max(1e-10, 8 eps C)
///           for logit-normal, truncated normal and a beta's best of R. Test: EveryScore.AgreesWithTheFiftyDigitTable.
/// Source:   MODEL.md section 4; betaBinomialTail(), averageOverBell() and survival().
[[nodiscard]] LogChance logScore(Metric metric, const Grading& grading, const SuccessDistribution& d);

/// The score as it is printed and drawn: in [0, 1] for probability metrics, negative for
/// token-edit-distance, -L(1-m), brier, -((1-m)^2 + s^2), and cross-entropy, -E[-ln P], in nats.
///
/// Domain:   as logScore, but 0 or 1 where that gives NaN next to an end; the cross entropy stays NaN.
/// Result:   NaN where there is no distribution; the cross entropy is -inf where some questions have p = 0; throws as
///           logScore.
/// Accuracy: 4 ulp for token accuracy and edit distance; as spread() for brier; as lossOf() for cross entropy; else an
///           absolute error of |ln y| times that of ln y. Test: Score.GivesThePapersTable.
/// Source:   MODEL.md section 4.
[[nodiscard]] double score(Metric metric, const Grading& grading, const SuccessDistribution& d);

}  // namespace core
