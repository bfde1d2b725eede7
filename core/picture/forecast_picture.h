#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/curve/sample.h"
#include "core/evidence/evidence.h"
#include "core/model/scenario.h"
#include "core/picture/drawn_beside.h"
#include "core/picture/questions_picture.h"
#include "core/statistics/forecast.h"

namespace core {

/// A measurement beside its fit: x is log10 of the size, y on the panel's scale.
struct ForecastPoint {
    double x = 0.0;
    double score = 0.0;
    double y = 0.0;    ///< a gap where the scale has no place for it, as for 0 and 1 on log10(-ln y)
    double low = 0.0;  ///< of the exact interval, where n is known; else of the measurement's own, or NaN
    double high = 0.0;
    bool isHeldBack = false;
    bool isHidden = false;           ///< left out by a person: neither fitted nor held back
    bool isUnused = false;           ///< the fit has no use for it: below the cut it is left out
    std::optional<Interval> wilson;  ///< where n is known and intervals are asked for; as low and high
};

/// What another of the series shown would say at the same cut.
struct OtherForecast {
    std::string name;
    ForecastResult forecast = tl::unexpected(FitRefusal::TooFewSizes);
};

/// What a pinned cut foretells: a ghost.
struct PinnedForecast {
    double cut = 0.0;               ///< log10 of it
    std::size_t number = 0;         ///< among the pins, which keep their looks
    std::vector<CurvePoint> curve;  ///< the fit; empty where it is refused

    friend bool operator==(const PinnedForecast&, const PinnedForecast&) = default;
};

constexpr int kForecastPlaces = 81;  ///< of a law's curve, evenly over the axis

/// What a panel of a forecast shows.
struct ForecastData {
    std::string name;  ///< of the series; empty where none is shown
    std::string source;
    YScale yScale = YScale::Linear;
    Range x;                            ///< log10 of the sizes drawn
    Range y;                            ///< what holds every point, whatever the cut
    std::vector<ForecastPoint> points;  ///< in the series' order
    std::vector<CurvePoint> curve;      ///< the fit; empty where it is refused
    std::vector<CurvePoint> curveLow;   ///< of the curve's band; empty where there is none
    std::vector<CurvePoint> curveHigh;
    std::vector<CurvePoint> measuredLow;  ///< of the band for a new measurement of `questions`
    std::vector<CurvePoint> measuredHigh;
    std::optional<std::int64_t> questions;  ///< of the first point held back that knows them, else of the last point
    std::optional<double> cut;              ///< log10 of it
    std::vector<PinnedForecast> pinned;
    std::vector<DrawnScore> tests;       ///< of points whose n is not known, where intervals are asked for
    std::vector<ForecastResult> atCuts;  ///< of every set of sizes that a cut may leave: room is kept for their words
    std::vector<OtherForecast> others;   ///< in the order they are shown, at most three
    std::vector<DrawnPrediction> predictions;  ///< of its series
    ForecastResult forecast = tl::unexpected(FitRefusal::TooFewSizes);
};

/// A share as drawn on a scale: itself, its log10, or -log10(-ln y).
///
/// Domain:   y in [0, 1].
/// Result:   NaN where the scale has no finite place for it; never throws.
/// Accuracy: 4 ulp. Test: ForecastPicture.DrawsShares.
/// Source:   elementary.
[[nodiscard]] double shareOnScale(double y, YScale scale) noexcept;

/// The series whose forecast is shown: of those shown the first that has a fit at all, else the first; where none is
/// shown the same of all there are.
///
/// Domain:   any evidence; names that are none of its series are passed over.
/// Result:   its name; empty where there is no series.
/// Accuracy: not a number. Test: ForecastPicture.TakesTheFirstSeriesThatCanBeFitted.
/// Source:   elementary.
[[nodiscard]] std::string forecastSeries(const Evidence& evidence, const std::vector<std::string>& shown);

/// Whether a scenario's layout shows measured series and there is none: an empty frame.
///
/// Domain:   any valid scenario.
/// Result:   as said; fits the series of a forecast.
/// Accuracy: not a number. Test: ForecastPicture.KnowsAnEmptyFrame.
/// Source:   elementary.
[[nodiscard]] bool drawsNothing(const ValidScenario& scenario);

/// What is asked of a series' fit: its own length, 1 where it has none, and a floor where one is asked for.
[[nodiscard]] FitRequest requestFor(const Series& series, bool floor = false) noexcept;

/// Where a cut that is not set stands: beyond every size.
///
/// Domain:   any.
/// Result:   the cut, or infinity.
/// Accuracy: exact. Test: ForecastLayout.SaysWhichForecastsHeld.
/// Source:   elementary.
[[nodiscard]] double cutOf(const std::optional<double>& cut) noexcept;

/// A forecast of nothing: the axes alone.
[[nodiscard]] ForecastData emptyForecast(YScale scale, const Range& logSizes);

/// The fit of a series below a cut, its bands and what was held back, over sizes.
///
/// Domain:   any series, any cut or none, a range of log10 of sizes.
/// Result:   81 places a line; without a curve where the fit is refused, with the reason in `forecast`.
/// Accuracy: that of fittedAt(). Test: ForecastPicture.AgreesWithTheForecast.
/// Source:   MODEL.md section 8.
[[nodiscard]] ForecastData forecastData(const Series& series, const FitRequest& request, std::optional<double> cut,
                                        YScale scale, const Range& logSizes);

/// The same of a forecast that is known, which was made without the sizes that are hidden.
[[nodiscard]] ForecastData drawnForecast(const Series& series, const ForecastResult& found, std::optional<double> cut,
                                         YScale scale, const Range& logSizes, std::span<const double> hidden = {});

}  // namespace core
