#include "core/picture/measured_panels.h"

#include <algorithm>

#include "core/curve/axis.h"
#include "core/picture/forecast_picture.h"
#include "core/picture/measured.h"
#include "core/picture/prediction_panels.h"

namespace core {

namespace {

/// A model's curve of one metric on such a panel.
const std::vector<CurvePoint>& curveOn(const MeasuredData& data, Metric metric, const Model& model, const Shape& shape,
                                       const PanelSource& source)
{
    const CurveKey key{metric,         XAxis::Size,   data.yScale, data.x, data.y,
                       source.picture, model.grading, model.law,   shape,  {}};
    return source.known.measuredModels.of(key,
                                          [&] { return measuredModel(metric, model, shape, data, source.picture); });
}

/// The pins' curves of the metrics that the lines are compared with, each once.
void addGhosts(MeasuredData& data, const PanelSource& source)
{
    for (const Ghost& ghost : source.ghosts) {
        std::vector<Metric> done;
        for (const ModelLine& line : data.models) {
            if (ghost.name.empty() || std::find(done.begin(), done.end(), line.metric) != done.end()) {
                continue;
            }
            done.push_back(line.metric);
            const Model model = modelFor(line.length, ghost.model);
            const Shape& shape = source.known.ghostShapes.of(ghost.model, [&] { return anchoredShape(ghost.model); });
            data.ghosts.push_back({ghost.name, line.metric, curveOn(data, line.metric, model, shape, source)});
        }
    }
}

}  // namespace

void addScoresAt(const SuccessDistribution& d, const ValidScenario& scenario, const Shape& shape, Remembered& known,
                 MeasuredData& data)
{
    for (const ModelLine& model : data.models) {
        const Grading grading = modelFor(model.length, scenario.model()).grading;
        const ScoreValue score = known.scores.of({scenario.model().mean, model.metric, grading, shape},
                                                 [&] { return scoreValue(model.metric, grading, d); });
        data.now.push_back({score.value, score.chance, modelOnScale(score, data.yScale)});
    }
}

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
        line.points = data.place == Place::Length ? modelByLength(line, model, source.shape, data)
                                                  : curveOn(data, line.metric, model, source.shape, source);
    }
    if (data.place == Place::Size) {
        addGhosts(data, source);
        addPredictions(data, source);
    }
    return data;
}

}  // namespace core
