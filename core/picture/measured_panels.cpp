#include "core/picture/measured_panels.h"

#include "core/curve/axis.h"
#include "core/picture/forecast_picture.h"
#include "core/picture/measured.h"

namespace core {

ForecastData forecastPanel(const PanelSpec& panel, const PanelSource& source)
{
    const Evidence& evidence = source.scenario.evidence();
    const View& view = source.scenario.view();
    const Range sizes = curveRange(XAxis::Size, axisRange(source.scenario, source.shape, XAxis::Size));
    const std::string name =
        source.known.forecastSeries.of({evidence, view.series}, [&] { return forecastSeries(evidence, view.series); });
    const Series* series = evidence.find(name);
    if (series == nullptr) {
        return emptyForecast(panel.yScale, sizes);
    }
    const auto below = [&](std::optional<double> cut) -> const ForecastResult& {
        return source.known.forecasts.of({evidence, name, view.hidden, cut, view.fitFloor}, [&] {
            const FitRequest request = requestFor(*series, view.fitFloor);
            return view.hidden.empty() ? forecast(*series, request, cutOf(cut))
                                       : forecast(withoutSizes(*series, view.hidden), request, cutOf(cut));
        });
    };
    ForecastData data = drawnForecast(*series, below(view.cut), view.cut, panel.yScale, sizes, view.hidden);
    for (const double cut : view.pinnedCuts) {
        data.pinned.push_back(pinnedForecast(below(cut), cut, panel.yScale, sizes));
    }
    return data;
}

MeasuredData measuredPanel(Grade grade, const PanelSource& source)
{
    const ValidScenario& scenario = source.scenario;
    const View& view = scenario.view();
    MeasuredData data = source.known.measured.of(
        {grade, view.yScale, view.series, view.hidden, view.fits, view.fitFloor, scenario.evidence()},
        [&] { return measuredPoints(scenario, grade); });
    data.x = measuredRange(scenario, source.shape, data);
    data.models = view.dataAlone ? std::vector<ModelLine>() : modelsOf(data);
    for (ModelLine& line : data.models) {
        const Model model = modelFor(line.length, scenario.model());
        const CurveKey key{line.metric,    XAxis::Size,   data.yScale, data.x,       data.y,
                           source.picture, model.grading, model.law,   source.shape, {}};
        line.points = data.place == Place::Length
                          ? modelByLength(line, model, source.shape, data)
                          : source.known.measuredModels.of(key, [&] {
                                return measuredModel(line.metric, model, source.shape, data, source.picture);
                            });
    }
    return data;
}

}  // namespace core
