#pragma once

#include "core/evidence/places.h"
#include "core/statistics/series_reading.h"

namespace core {

/// How sharply a measured series rises, and what that must be read with.
struct MeasuredReading {
    SeriesReading reading;
    Place place = Place::Size;
    double least = 0.0;  ///< score as drawn; NaN without points
    double most = 0.0;
};

/// seriesReading() of a measured series: the runs of one size as their mean, losses negative, of a perplexity -ln.
///
/// Domain:   any series that Evidence::of() takes; NaN where it has fewer than three sizes.
/// Result:   the reading; errors tell of noise where every size has one.
/// Accuracy: that of seriesReading(). Test: MeasuredReading.ScoresThePapersLaw.
/// Source:   MODEL.md section 6.
[[nodiscard]] MeasuredReading measuredReading(const Series& series);

}  // namespace core
