#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "core/evidence/series.h"
#include "core/statistics/fit.h"
#include "core/statistics/interval.h"

namespace core {

/// What a fit expects at a size, at 95 %.
struct FittedPoint {
    double size = 0.0;
    double y = 0.0;
    Interval curve;     ///< where the curve itself may lie; NaN where alpha is at its bound, and from rates alone
    Interval measured;  ///< where a new measurement of n questions may; NaN as well where n is not known
};

/// Whether the bands take in that the points lie further apart than by chance.
enum class Widening { ByDispersion, None };

/// The fitted curve at a size with both bands, by the delta method on ln(-ln y): the variance of the curve, and that
/// plus a new measurement's own (1 - y) / (n y ln^2 y); both times Fit::dispersion().
///
/// Domain:   size > 0; n >= 1 or unknown.
/// Result:   shares in [0, 1]; never throws.
/// Accuracy: as the fit. Test: Forecast.GivesTheModelsBands.
/// Source:   MODEL.md section 8.
[[nodiscard]] FittedPoint fittedAt(const Fit& fit, double size, std::optional<std::int64_t> questions,
                                   Widening widening = Widening::ByDispersion);

/// A measurement that the fit did not see.
struct HeldBack {
    double observed = 0.0;
    FittedPoint expected;
    double miss = 0.0;    ///< observed less expected
    double widths = 0.0;  ///< that in halves of the new measurement's band, of the side it lies on; NaN without a band
};

enum class Verdict {
    Held,             ///< every point held back lies in its band
    Missed,           ///< one does not
    NotOneLaw,        ///< already the points below the cut follow no such law: no forecast to judge
    CannotSay,        ///< there is no band to judge by: alpha at its bound, or rates alone
    NothingHeldBack,  ///< no measurement at or above the cut
};

/// A fit to the sizes strictly below a cut and what came at and above it.
struct Forecast {
    Fit fit;
    double cut = 0.0;
    std::vector<HeldBack> heldBack;  ///< rising in size
    Verdict verdict = Verdict::NothingHeldBack;
};

using ForecastResult = tl::expected<Forecast, FitRefusal>;

/// The chance that points of one law lie as far apart as these do: the tail of the chi-squared distribution beyond the
/// deviance. The smallest of it that still is called one law is kLeastOfOneLaw.
///
/// Domain:   any fit.
/// Result:   in [0, 1]; 1 where there is no freedom or no deviance.
/// Accuracy: as Boost.Math's. Test: Forecast.SaysWhatIsNotOneLaw.
/// Source:   MODEL.md section 8.
[[nodiscard]] double chanceOfOneLaw(const Fit& fit);

inline constexpr double kLeastOfOneLaw = 1e-3;

/// Fits below the cut and forecasts the rest.
///
/// Domain:   any series, any cut.
/// Result:   refused as fitSeries.
/// Accuracy: as fitSeries. Test: Forecast.ReadsGpt3AsTheModelSays.
/// Source:   MODEL.md section 8.
[[nodiscard]] ForecastResult forecast(const Series& series, const FitRequest& request, double cut);

}  // namespace core
