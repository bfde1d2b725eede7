#include "core/picture/measured_fit.h"

#include <cmath>
#include <limits>

#include "core/picture/measured.h"
#include "core/statistics/series_fit.h"

namespace core {

void addFit(MeasuredLine& line, const Series& series, YScale scale)
{
    constexpr int kPlaces = 65;
    line.fit = fitSeries(series, {series.length.value_or(1), false});
    const std::vector<PlacedScore> placed = placedScores(series, Place::Size);
    for (int i = 0; i < kPlaces && *line.fit; ++i) {
        const double from = std::log10(placed.front().at);
        const double x = from + (std::log10(placed.back().at) - from) * i / (kPlaces - 1);
        const double y = onScale(Measure::Fraction, scale, std::exp(-fittedLoss(**line.fit, std::pow(10.0, x))));
        line.fitted.push_back({x, std::isfinite(y) ? y : std::numeric_limits<double>::quiet_NaN()});
    }
}

}  // namespace core
