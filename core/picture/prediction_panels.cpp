#include "core/picture/prediction_panels.h"

#include <algorithm>

#include "core/picture/prediction.h"

namespace core {

namespace {

/// The predictions of the series that a panel over sizes shows.
template <typename Data, typename Shows>
void addOfSeries(Data& data, const PanelSource& source, Shows shows)
{
    const Evidence& evidence = source.scenario.evidence();
    for (const Prediction& prediction : source.scenario.view().predictions) {
        const auto* name = std::get_if<std::string>(&prediction.of);
        if (name == nullptr || prediction.axis != XAxis::Size || prediction.hidden || !shows(*name)) {
            continue;
        }
        const PredictionFrame frame{data.yScale, data.x, data.y, source.picture};
        const PredictionKey key{prediction, frame.scale, frame.x, frame.y, frame.picture, {}, {}, evidence};
        data.predictions.push_back(source.known.predictions.of(
            key, [&] { return drawnPrediction(prediction, frame, *evidence.find(*name)); }));
    }
}

}  // namespace

void addPredictions(MetricsData& data, const PanelSource& source)
{
    Model still = source.scenario.model();
    still.mean = Model().mean;
    for (const Prediction& prediction : source.scenario.view().predictions) {
        const auto* metric = std::get_if<Metric>(&prediction.of);
        const bool shown = metric != nullptr && prediction.axis == data.xAxis && !prediction.hidden
                           && std::find(data.metrics.begin(), data.metrics.end(), *metric) != data.metrics.end();
        if (!shown || (data.yScale != YScale::Linear && !isProbability(*metric))) {
            continue;
        }
        const PredictionFrame frame{data.yScale, data.x,
                                    isProbability(*metric) ? data.y : Range{lowestDrawn(*metric, still.grading), 0.0},
                                    source.picture};
        const PredictionKey key{prediction, frame.scale, frame.x, frame.y, frame.picture, still, source.shape, {}};
        data.predictions.push_back(
            source.known.predictions.of(key, [&] { return drawnPrediction(prediction, frame, still, source.shape); }));
    }
}

void addPredictions(MeasuredData& data, const PanelSource& source)
{
    addOfSeries(data, source, [&](const std::string& name) {
        return std::any_of(data.lines.begin(), data.lines.end(),
                           [&](const MeasuredLine& line) { return line.name == name; });
    });
}

void addPredictions(ForecastData& data, const PanelSource& source)
{
    addOfSeries(data, source, [&](const std::string& name) { return data.name == name; });
}

}  // namespace core
