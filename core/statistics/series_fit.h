#pragma once

#include <limits>
#include <optional>

#include "core/evidence/series.h"
#include "core/statistics/fit.h"

namespace core {

/// The number of right answers a score of n questions stands for.
///
/// Domain:   a score in [0, 1], n >= 1.
/// Result:   nothing where score n is further from a whole number than the score's digits (15 at most, or a float's)
///           explain: it then is no k / n. Nor is a score outside the domain.
/// Accuracy: exact. Test: SeriesFit.TakesRatesForCountsOnlyWhereTheyAre.
/// Source:   MODEL.md section 8.
[[nodiscard]] std::optional<std::int64_t> successesOf(double score, std::int64_t questions);

/// The number of questions behind a measurement: its own, or what its standard error tells of a 0/1 score.
///
/// Domain:   any.
/// Result:   nothing where neither is known.
/// Accuracy: as questionsFromError. Test: SeriesFit.RecoversQuestionsFromStandardErrors.
/// Source:   MODEL.md section 7.
[[nodiscard]] std::optional<std::int64_t> questionsOf(const Measurement& point) noexcept;

/// Whether a measurement counts right answers of a known number.
[[nodiscard]] bool isCounted(const Measurement& point);

/// Fits the sizes strictly below a cut: by likelihood the scores that count right answers of a known number, without
/// the others, which the fit counts; where these are too few, or where the metric grades how near an answer came, by
/// least squares.
///
/// Domain:   any series; points without a size are left out, and refused where none has one.
/// Result:   as fitCounts and fitRates.
/// Accuracy: as fitCounts and fitRates. Test: SeriesFit.AgreesWithTheCountsBehindTheScores.
/// Source:   MODEL.md section 8.
[[nodiscard]] FitResult fitSeries(const Series& series, const FitRequest& request,
                                  double below = std::numeric_limits<double>::infinity());

}  // namespace core
