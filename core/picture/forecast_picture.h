#pragma once

#include <optional>
#include <vector>

#include "core/curve/sample.h"
#include "core/evidence/series.h"
#include "core/statistics/forecast.h"

namespace core {

/// A measurement beside its fit: x is log10 of the size, y on the panel's scale.
struct ForecastPoint {
    double x = 0.0;
    double y = 0.0;    ///< a gap where the scale has no place for it, as for 0 and 1 on log10(-ln y)
    double low = 0.0;  ///< of the exact interval, where n is known; else of the measurement's own, or NaN
    double high = 0.0;
    bool isHeldBack = false;
};

/// What a panel of a forecast shows.
struct ForecastData {
    YScale yScale = YScale::Linear;
    Range x;                            ///< log10 of the sizes drawn
    std::vector<ForecastPoint> points;  ///< in the series' order
    std::vector<CurvePoint> curve;      ///< the fit; empty where it is refused
    std::vector<CurvePoint> curveLow;   ///< of the curve's band; empty where there is none
    std::vector<CurvePoint> curveHigh;
    std::vector<CurvePoint> measuredLow;  ///< of the band for a new measurement of `questions`
    std::vector<CurvePoint> measuredHigh;
    std::optional<std::int64_t> questions;  ///< of the first point held back that knows them, else of the last point
    std::optional<double> cut;              ///< log10 of it
    ForecastResult forecast = tl::unexpected(FitRefusal::TooFewSizes);
};

/// A share as drawn on a scale: itself, its log10, or -log10(-ln y).
///
/// Domain:   y in [0, 1].
/// Result:   NaN where the scale has no finite place for it; never throws.
/// Accuracy: 4 ulp. Test: ForecastPicture.DrawsShares.
/// Source:   elementary.
[[nodiscard]] double shareOnScale(double y, YScale scale) noexcept;

/// The fit of a series below a cut, its bands and what was held back, over sizes.
///
/// Domain:   any series, any cut or none, a range of log10 of sizes.
/// Result:   81 places a line; without a curve where the fit is refused, with the reason in `forecast`.
/// Accuracy: that of fittedAt(). Test: ForecastPicture.AgreesWithTheForecast.
/// Source:   MODEL.md section 8.
[[nodiscard]] ForecastData forecastData(const Series& series, const FitRequest& request, std::optional<double> cut,
                                        YScale scale, const Range& logSizes);

}  // namespace core
