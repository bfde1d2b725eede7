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
};

/// What a fit is to be read with, as keys in the order of this list, which neither language nor locale changes:
///
///     refused-few-sizes, refused-one-size, refused-nothing-right, refused-everything-right, refused-no-counts,
///     refused-no-shares, refused-no-sizes, refused-floor-of-rates, refused-bad-numbers
///     least-squares          rates alone: no errors, no deviance
///     zeros-dropped=N, ones-dropped=N
///     falling, alpha-at-bound, floor-at-bound, floor-undetermined
///     c-beyond-1e30          printed, but no model's
///     overdispersed=X        deviance / df, by whose root bands are widened
///     not-one-law            the points lie further apart than one law explains
///     forecast-held, forecast-missed, forecast-not-judged
///
/// Domain:   any row.
/// Result:   joined by "; "; empty where there is nothing to say.
/// Accuracy: that of the fit. Test: FitTable.SaysWhatAFitIsToBeReadWith.
[[nodiscard]] std::string fitNotes(const FitRow& row);

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
