#pragma once

#include <cstddef>
#include <vector>

#include "core/evidence/series.h"

namespace core {

/// What a series' points stand at.
enum class Place { Size, Compute, Length };

/// All runs at one size (or compute, or length): a model that was measured several times, or once.
struct PlacedScore {
    double at = 0.0;
    Measurement mean;               ///< the mean of the runs; an interval only where there is one run
    std::vector<std::size_t> runs;  ///< their indices among the series' points
};

/// Where a series' points stand: at the lengths of their answers where they have them, else at their sizes, or at their
/// compute where none has a size.
[[nodiscard]] Place placeOf(const Series& series) noexcept;

/// A series with the runs at one place together, places rising.
///
/// Domain:   any series that Evidence::of() takes; points that do not know the place are left out.
/// Result:   the mean's standard error is that of a mean of independent runs, known where every run's is; its n the sum
///           of theirs, likewise.
/// Accuracy: 4 ulp. Test: Places.TakeTheMeanOfRuns.
/// Source:   elementary.
[[nodiscard]] std::vector<PlacedScore> placedScores(const Series& series, Place place);

/// Where a size, a compute or a length stands on its axis.
///
/// Domain:   what Evidence::of() takes.
/// Result:   a length as it is, a size and a compute as their log10.
/// Accuracy: 1 ulp. Test: Places.StandOnTheirAxes.
/// Source:   elementary.
[[nodiscard]] double axisPlace(Place place, double at) noexcept;

/// A score as it is drawn: losses negative, of a perplexity the negative logarithm.
///
/// Domain:   any number; NaN for a perplexity below 0.
/// Result:   higher is better.
/// Accuracy: exact; 1 ulp for perplexities. Test: Places.DrawLossesNegative.
/// Source:   MODEL.md section 4.
[[nodiscard]] double drawnScore(Measure measure, double score) noexcept;

/// A standard error on the scale the score is drawn on.
///
/// Domain:   any score and error >= 0.
/// Result:   of a perplexity the error over it (the delta method), of others the error.
/// Accuracy: 1 ulp. Test: Places.DrawLossesNegative.
/// Source:   elementary.
[[nodiscard]] double drawnError(Measure measure, double score, double standardError) noexcept;

}  // namespace core
