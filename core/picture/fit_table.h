#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/evidence/series.h"
#include "core/statistics/forecast.h"

namespace core {

/// What is asked of a table of fits.
struct FitTableRequest {
    FitRequest fit;
    std::optional<double> below;  ///< the cut: what lies at or above it is held back and forecast
};

/// One series' row.
struct FitRow {
    std::string series;
    std::size_t points = 0;
    ForecastResult forecast = tl::unexpected(FitRefusal::TooFewSizes);
    std::string note;  ///< remarksOn() in words, empty at first: the core has none
};

/// What a fit is to be read with, in the order it is said.
enum class FitNote {
    Refused,  ///< FitRow::forecast says why
    LeastSquares,
    Zeros,  ///< so many scores of 0 left out
    Ones,
    Unknown,  ///< so many scores without a number of questions left out
    Repeats,  ///< runs of one size, taken for independent tests
    Falling,
    AlphaAtBound,
    FloorAtBound,
    FloorUndetermined,
    CBeyond,        ///< 1e30: printed, but no model's
    CUndetermined,  ///< the error of ln c spans all that c may be
    Overdispersed,  ///< deviance / df, by whose root bands are widened, and the chance of that much within one law
    NotOneLaw,
    ForecastHeld,
    ForecastMissed,
    ForecastNotJudged,  ///< since already below the cut no such law holds
    ForecastNoBand,
};

struct FitRemark {
    FitNote note = FitNote::Refused;
    double number = 0.0;  ///< of zeros, ones, unknown, dispersion; of a refusal for few sizes those needed

    friend bool operator==(const FitRemark&, const FitRemark&) = default;
};

/// Everything that must be said beside a fit.
///
/// Domain:   any.
/// Result:   none where it is as good as it looks.
/// Accuracy: that of the fit. Test: FitTable.SaysWhatAFitIsToBeReadWith.
[[nodiscard]] std::vector<FitRemark> remarksOn(const ForecastResult& forecast, const FitRequest& request);

/// Fits every series.
///
/// Domain:   as many names as series.
/// Result:   a row each, in their order; throws as fitCounts.
[[nodiscard]] std::vector<FitRow> fitRows(std::span<const Series> series, std::span<const std::string> names,
                                          const FitTableRequest& request);

/// The table `metric-mirage fit` prints: series,points,used,c,alpha,floor,se_ln_c,se_alpha,se_floor,deviance,df,note;
/// and where there is a cut, after an empty line, each point held back as
/// series,size,observed,predicted,low,high,new_low,new_high,miss,miss_widths.
///
/// Domain:   any rows.
/// Result:   lines ending in a line feed; 17 significant digits, "nan" for what is not known; names quoted where CSV
///           asks for it.
/// Accuracy: that of the fit. Test: FitTable.PrintsTheModelsValues.
[[nodiscard]] std::string fitsToCsv(std::span<const FitRow> rows, const FitTableRequest& request);

}  // namespace core
