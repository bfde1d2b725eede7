#include "core/picture/forecast_beside.h"

#include <algorithm>
#include <cmath>

#include "core/picture/measured_tests.h"
#include "core/statistics/series_fit.h"

namespace core {

KeptLaw keptLaw(const std::string& series, const Fit& fit)
{
    return {series, fit.logMiddle - fit.b / fit.alpha, fit.alpha, fit.floor * static_cast<double>(fit.request.length)};
}

std::optional<KeptLaw> shownLaw(const ValidScenario& scenario, double cut)
{
    const View& view = scenario.view();
    const std::string name = forecastSeries(scenario.evidence(), view.series);
    const Series* series = scenario.evidence().find(name);
    if (series == nullptr) {
        return std::nullopt;
    }
    const FitResult fit = fitSeries(withoutSizes(*series, view.hidden), requestFor(*series, view.fitFloor), cut);
    return fit ? std::optional(keptLaw(name, *fit)) : std::nullopt;
}

PinnedForecast pinnedForecast(const KeptLaw& law, double cut, YScale scale, const Range& logSizes)
{
    PinnedForecast pinned;
    pinned.cut = std::log10(cut);
    for (int i = 0; i < kForecastPlaces; ++i) {
        const double x = logSizes.minimum + (logSizes.maximum - logSizes.minimum) * i / (kForecastPlaces - 1);
        const double loss = law.floor + std::exp(law.alpha * (x * std::log(10.0) - law.logC));
        pinned.curve.push_back({x, shareOnScale(std::exp(-loss), scale)});
    }
    return pinned;
}

void addIntervals(ForecastData& data, const Series& series, const ValidScenario& scenario)
{
    if (!isForecastToo(series)) {
        return;
    }
    Series uncounted = series;
    std::erase_if(uncounted.points, isCounted);
    data.tests = measuredTests(withoutSizes(uncounted, scenario.view().hidden), scenario.model().testSet);
    std::size_t drawn = 0;
    for (const Measurement& point : series.points) {
        if (!point.size) {
            continue;
        }
        if (isCounted(point)) {
            const auto questions = *questionsOf(point);
            const Interval wilson = wilsonInterval(*successesOf(point.score, questions), questions);
            data.points[drawn].wilson =
                Interval{shareOnScale(wilson.low, data.yScale), shareOnScale(wilson.high, data.yScale)};
        }
        ++drawn;
    }
}

bool isForecastToo(const Series& series) noexcept
{
    return series.grade != Grade::Graded && series.measure == Measure::Fraction;
}

}  // namespace core
