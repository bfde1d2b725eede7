#include "core/picture/measured_fit.h"

#include <cmath>

#include "core/picture/forecast_picture.h"
#include "core/picture/measured.h"
#include "core/statistics/series_fit.h"

namespace core {

void addFit(MeasuredLine& line, const Series& series, YScale scale, bool floor)
{
    constexpr int kPlaces = 65;
    line.fit = fitSeries(series, {series.length.value_or(1), floor});
    const std::vector<PlacedScore> placed = placedScores(series, Place::Size);
    for (int i = 0; i < kPlaces && *line.fit; ++i) {
        const double from = std::log10(placed.front().at);
        const double x = from + (std::log10(placed.back().at) - from) * i / (kPlaces - 1);
        const double size = std::pow(10.0, x);
        line.fitted.push_back({x, shareOnScale(std::exp(-fittedLoss(**line.fit, size)), scale)});
        if (const Interval band = fittedAt(**line.fit, size, {}).curve; !std::isnan(band.low)) {
            line.fittedLow.push_back({x, shareOnScale(band.low, scale)});
            line.fittedHigh.push_back({x, shareOnScale(band.high, scale)});
        }
    }
}

}  // namespace core
