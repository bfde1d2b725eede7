#include "core/picture/measured_panels.h"

#include <algorithm>
#include <cmath>
#include <set>

#include "core/curve/axis.h"
#include "core/picture/film_scales.h"
#include "core/picture/forecast_beside.h"
#include "core/picture/forecast_picture.h"
#include "core/picture/measured.h"
#include "core/picture/measured_tests.h"
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

/// What a series' sizes below a cut promise, but for the hidden ones.
const ForecastResult& forecastBelow(const std::string& name, std::optional<double> cut, const PanelSource& source)
{
    const View& view = source.scenario.view();
    const Evidence& evidence = source.scenario.evidence();
    return source.known.forecasts.of({evidence, name, view.hidden, cut, view.fitFloor}, [&] {
        const Series& series = *evidence.find(name);
        const FitRequest request = requestFor(series, view.fitFloor);
        return view.hidden.empty() ? forecast(series, request, cutOf(cut))
                                   : forecast(withoutSizes(series, view.hidden), request, cutOf(cut));
    });
}

/// What the test at hand would have shown of the scores whose own is not known; and room for 1/n, as far as n goes.
void addTests(MeasuredData& data, const PanelSource& source)
{
    if (data.grade != Grade::Strict || data.place != Place::Size || data.lines.empty()) {
        return;
    }
    const ValidScenario& scenario = source.scenario;
    const View& view = scenario.view();
    const TestSet& testSet = scenario.model().testSet;
    if (view.intervals) {
        data.tests = source.known.measuredTests.of({view.series, view.hidden, testSet, scenario.evidence()}, [&] {
            return measuredTests(scenario, testSet, TestsOf::Uncounted);
        });
    }
    std::erase_if(data.tests, [&](const MeasuredTests& series) {
        return std::none_of(data.lines.begin(), data.lines.end(),
                            [&](const MeasuredLine& line) { return line.name == series.name; });
    });
    std::erase_if(data.tests, [](const MeasuredTests& series) { return series.tests.empty(); });
    reachTo(data.tests, data.yScale, data.y);
    const bool shares = std::all_of(data.lines.begin(), data.lines.end(),
                                    [](const MeasuredLine& line) { return line.measure == Measure::Fraction; });
    if (data.yScale == YScale::Log10 && shares) {
        reachTo(1.0 / static_cast<double>(testSet.questions), data.y);
    }
}

/// What the pinned cuts of this series said, and of older documents what they would say now.
void addPinned(ForecastData& data, const PanelSource& source)
{
    const std::vector<PinnedCut>& pins = source.scenario.view().pinnedCuts;
    for (std::size_t i = 0; i < pins.size(); ++i) {
        std::optional<KeptLaw> law = pins[i].law;
        if (!law) {
            const ForecastResult& now = forecastBelow(data.name, pins[i].cut, source);
            law = now ? std::optional(keptLaw(data.name, now->fit)) : std::nullopt;
        }
        if (law && law->series != data.name) {
            continue;
        }
        data.pinned.push_back(law ? pinnedForecast(*law, pins[i].cut, data.yScale, data.x)
                                  : PinnedForecast{std::log10(pins[i].cut), i, {}});
        data.pinned.back().number = i;
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
    ForecastData data =
        drawnForecast(*series, forecastBelow(name, view.cut, source), view.cut, panel.yScale, sizes, view.hidden);
    addPinned(data, source);
    addPredictions(data, source);
    if (view.intervals) {
        addIntervals(data, *series, source.scenario);
    }
    std::set<double> cuts;
    for (const Measurement& point : series->points) {
        cuts.insert(point.size.value_or(1.0));
    }
    constexpr std::size_t kMostCuts = 24;
    for (const double cut : cuts) {
        if (data.atCuts.size() < kMostCuts) {
            data.atCuts.push_back(forecastBelow(name, cut, source));
        }
    }
    data.atCuts.push_back(forecastBelow(name, std::nullopt, source));
    constexpr std::size_t kMostOthers = 3;
    for (const std::string& other : view.series) {
        const Series* too = evidence.find(other);
        if (other != name && too != nullptr && isForecastToo(*too) && data.others.size() < kMostOthers) {
            data.others.push_back({other, forecastBelow(other, view.cut, source)});
        }
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
    addTests(data, source);
    data.y = withHeld(data.y, source.held);
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
