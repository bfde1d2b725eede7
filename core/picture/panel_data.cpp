#include "core/picture/panel_data.h"

#include <algorithm>
#include <cmath>

#include "core/curve/joined_line.h"
#include "core/picture/bell.h"
#include "core/picture/film_scales.h"
#include "core/picture/law_curve.h"
#include "core/picture/measured_panels.h"
#include "core/picture/metric_curve.h"
#include "core/picture/prediction_panels.h"
#include "core/picture/slope_curve.h"
#include "core/statistics/straightness.h"
#include "core/statistics/whole_sharpness.h"

namespace core {

namespace {

constexpr double kUsualFloorDecade = -6.0;
constexpr double kDeepestFloorDecade = -15.0;

/// A floor in whole decades: low enough for every dot, as far as doubles of a person's interest go.
Range decadesOf(const std::vector<std::vector<CurvePoint>>& dots)
{
    double floor = kUsualFloorDecade;
    for (const auto& row : dots) {
        for (const CurvePoint& dot : row) {
            floor = dot.y < floor ? std::floor(dot.y) : floor;  // false for a gap
        }
    }
    return {std::max(floor, kDeepestFloorDecade), 0.0};
}

/// What of a metric's scores is drawn on the y scale in force.
Range drawnRange(Metric metric, const Model& model, const Range& yRange)
{
    return isProbability(metric) ? yRange : Range{lowestDrawn(metric, model.grading), 0.0};
}

/// The scale of a panel of these metrics: linear for errors alone, which have no logarithm.
YScale scaleOf(const std::vector<Metric>& metrics, const Drawing& drawing)
{
    return std::none_of(metrics.begin(), metrics.end(), isProbability) ? YScale::Linear : drawing.yScale;
}

const std::vector<CurvePoint>& dotsOf(Metric metric, YScale scale, const PanelSource& source)
{
    const Model& model = source.scenario.model();
    const std::vector<double>& sizes = source.scenario.view().sizes;
    return source.known.dots.of({metric, scale, model.grading, model.law, source.shape, sizes},
                                [&] { return metricDots(metric, model, source.shape, scale, sizes); });
}

/// The heights of the layout's chances, whichever panel they stand in.
Range heightsOf(const PanelSource& source)
{
    const Drawing& drawing = source.drawing;
    const Model& model = source.scenario.model();
    if (drawing.yScale == YScale::LogLog) {
        const Range range = axisRange(source.scenario, source.shape, drawing.xAxis);
        return source.known.heights.of(
            {drawing.metrics, drawing.xAxis, range, model.grading, model.law, source.shape},
            [&] { return logLogRange(drawing.metrics, model, source.shape, drawing.xAxis, range); });
    }
    std::vector<std::vector<CurvePoint>> dots;
    for (const PanelSpec& panel : specOf(source.scenario.view().layout).panels) {
        const std::vector<Metric> metrics = metricsOf(panel, source.scenario.view());
        for (const Metric metric : drawing.xAxis == XAxis::Size ? metrics : std::vector<Metric>()) {
            dots.push_back(dotsOf(metric, scaleOf(metrics, drawing), source));
        }
    }
    return decadesOf(dots);
}

/// A metric's curve as the panel draws it, whole or joined.
std::vector<CurvePoint> curveOf(Metric metric, const Model& model, const Shape& shape, const MetricsData& data,
                                const PanelSource& source)
{
    const View& view = source.scenario.view();
    const CurveFrame frame{data.xAxis, data.yScale, data.x, drawnRange(metric, model, data.y), source.picture};
    const std::vector<double> joined = view.joined ? shownSizes(view) : std::vector<double>();
    const CurveKey key{metric,         frame.axis,    frame.scale, frame.x, frame.y,
                       source.picture, model.grading, model.law,   shape,   joined};
    return source.known.curves.of(key, [&] {
        return view.joined ? joinedCurve(metric, model, shape, frame, joined)
                           : metricCurve(metric, model, shape, frame);
    });
}

/// At the chosen sizes, or evenly along another axis.
std::vector<double> testPlaces(XAxis axis, const PanelSource& source)
{
    constexpr int kPlaces = 11;  // the outermost two stand at the picture's edges
    if (axis == XAxis::Size) {
        return shownSizes(source.scenario.view());
    }
    const std::vector<double> places = evenPlaces(axisRange(source.scenario, source.shape, axis), axis, kPlaces);
    return {places.begin() + 1, places.end() - 1};
}

const std::vector<DrawnScore>& testOf(Metric metric, const Model& model, const Shape& shape, XAxis axis,
                                      const PanelSource& source)
{
    const std::vector<double> places = testPlaces(axis, source);
    return source.known.tests.of({metric, axis, model.grading, model.testSet, model.law, shape, places},
                                 [&] { return drawnAlong(metric, model, shape, axis, places); });
}

/// Of the measured series where these are what is tested, by as many questions as the pinned model has.
GhostTest ghostTest(const Ghost& ghost, Metric metric, const Shape& shape, const MetricsData& data,
                    const PanelSource& source)
{
    if (data.measured.empty()) {
        return {ghost.name, metric, ghost.model.grading, testOf(metric, ghost.model, shape, data.xAxis, source)};
    }
    return {ghost.name, metric, Grading(), measuredTests(source.scenario, ghost.model.testSet).front().tests};
}

/// Whether the tests of the measured series that a pinned model has are there already: they follow from its test set
/// alone, and many pins have the same.
bool areDrawnAlready(const Ghost& pinned, const MetricsData& data, const PanelSource& source)
{
    const TestSet& test = pinned.model.testSet;
    const auto first = std::find_if(source.ghosts.begin(), source.ghosts.end(), [&](const Ghost& ghost) {
        return !ghost.name.empty() && ghost.model.testSet == test;
    });
    return !data.measured.empty() && (test == source.scenario.model().testSet || &*first != &pinned);
}

void addGhosts(MetricsData& data, const PanelSpec& panel, const PanelSource& source)
{
    for (const Ghost& ghost : source.ghosts) {
        const bool ofPanel = panel.metrics != PanelMetrics::Shown && panel.metrics != PanelMetrics::Featured;
        const Metric metric = ofPanel ? panel.metric : ghost.featured;
        if (data.yScale != YScale::Linear && !isProbability(metric)) {
            continue;
        }
        const Shape& shape = source.known.ghostShapes.of(ghost.model, [&] { return anchoredShape(ghost.model); });
        if (panel.kind == PanelKind::TestScore && !ghost.name.empty() && !areDrawnAlready(ghost, data, source)) {
            data.ghostTests.push_back(ghostTest(ghost, metric, shape, data, source));
        }
        GhostLine line{ghost.name, metric, curveOf(metric, ghost.model, shape, data, source)};
        const bool isShown = std::any_of(data.curves.begin(), data.curves.end(), [&](const Curve& curve) {
            return curve.metric == metric && curve.points == line.points;
        });
        if (!isShown || !ghost.name.empty()) {
            data.ghosts.push_back(std::move(line));
        }
    }
}

void addCurves(MetricsData& data, const PanelSpec& panel, const PanelSource& source)
{
    for (const Metric metric : data.metrics) {
        data.curves.push_back({metric, curveOf(metric, source.scenario.model(), source.shape, data, source)});
        if (data.xAxis == XAxis::Size) {
            data.dots.push_back(dotsOf(metric, data.yScale, source));
        }
        if (source.drawing.tests && data.measured.empty()
            && (data.xAxis == XAxis::Size || panel.kind == PanelKind::TestScore)) {
            data.tests.push_back(testOf(metric, source.scenario.model(), source.shape, data.xAxis, source));
        }
    }
}

/// What the few sizes shown say of the featured metric by themselves, and which are left out.
void addFewModels(MetricsData& data, const PanelSource& source)
{
    const View& view = source.scenario.view();
    for (const double size : view.sizes) {
        data.hidden.push_back(std::binary_search(view.hidden.begin(), view.hidden.end(), size));
    }
    if (!view.joined) {
        return;
    }
    const std::vector<CurvePoint>& scores = dotsOf(view.featured, YScale::Linear, source);
    std::vector<double> sizes;
    std::vector<double> shown;
    for (std::size_t i = 0; i < view.sizes.size(); ++i) {
        if (!data.hidden[i]) {
            sizes.push_back(view.sizes[i]);
            shown.push_back(scores[i].y);
        }
    }
    data.joined = seriesReading(sizes, shown);
}

MetricsData metricsData(const PanelSpec& panel, const PanelSource& source)
{
    const Model& model = source.scenario.model();
    const View& view = source.scenario.view();
    MetricsData data;
    data.metrics = metricsOf(panel, view);
    data.xAxis = source.drawing.xAxis;
    data.yScale = scaleOf(data.metrics, source.drawing);
    data.x = curveRange(data.xAxis, axisRange(source.scenario, source.shape, data.xAxis));
    data.y = data.yScale == YScale::Linear ? Range{0.0, 1.0} : heightsOf(source);
    if (panel.kind == PanelKind::TestScore && data.xAxis == XAxis::Size) {
        data.measured = measuredTests(source.scenario, model.testSet);
        reachTo(data.measured, data.yScale, data.y);
    }
    if (panel.kind == PanelKind::TestScore && data.yScale == YScale::Log10) {
        reachTo(1.0 / static_cast<double>(model.testSet.questions), data.y);
    }
    data.y = heightsHeld(data, model.grading, source.held);
    addCurves(data, panel, source);
    addGhosts(data, panel, source);
    addPredictions(data, source);
    if (data.xAxis == XAxis::Size) {
        addFewModels(data, source);
    }
    const bool hasFeatured = std::find(data.metrics.begin(), data.metrics.end(), view.featured) != data.metrics.end();
    if (panel.kind == PanelKind::MirageTest) {
        data.mirage = source.known.mirages.of({data.x, model.grading, model.law, source.shape},
                                              [&] { return straightnessOf(source.scenario, source.shape, data.x); });
    } else if (view.brackets && hasFeatured) {
        data.sharpness =
            source.known.sharpness.of({view.featured, data.xAxis, model.grading, model.law, source.shape}, [&] {
                return wholeSharpness(source.scenario, source.shape, data.xAxis, view.featured);
            });
    }
    return data;
}

/// Beside the slope the two bells are what there is to see: the logits of means from 0.02 to 0.98, wider only as far as
/// the bell at the mark needs it. By the shape and the mark alone, so that nothing moves with the mean.
Range besideSlope(const PanelSource& source, const Range& whole)
{
    constexpr double kLeast = 4.0;
    constexpr double kWidths = 4.0;  // standard deviations, to first order in logit p
    const MeanSuccess half = halfwayOf(source.scenario.view().featured, source.scenario.model().grading);
    const double place = std::fabs(logit(half));
    const auto moved = distributionAt(source.shape, half);
    const bool known = std::isfinite(place) && !std::isnan(moved.mean().value);
    const double reach = known ? place + kWidths * spread(moved) / (half.value * half.complement) : HUGE_VAL;
    const double even = 2.0 * std::ceil(0.5 * std::max(reach, kLeast));
    return {std::max(whole.minimum, -even), std::min(whole.maximum, even)};
}

Range bellRange(const PanelSpec& panel, const PanelSource& source)
{
    if (source.scenario.view().bellAxis == BellAxis::Probability) {
        return {0.0, 1.0};
    }
    const Range whole = defaultRange(source.scenario, source.shape, XAxis::Logit);
    return panel.kind == PanelKind::Slope ? besideSlope(source, whole) : whole;
}

BellData bellData(const PanelSpec& panel, const PanelSource& source)
{
    const View& view = source.scenario.view();
    BellData data;
    data.x = bellRange(panel, source);
    data.grading = source.known.gradings.of(
        {view.featured, view.bellAxis, data.x, source.picture, source.scenario.model().grading}, [&] {
            return gradingCurve(source.scenario, {data.x, source.picture, 1.0});
        });
    return data;
}

LawCurve lawData(const PanelSource& source)
{
    const Range sizes = axisRange(source.scenario, source.shape, XAxis::Size);
    const View& view = source.scenario.view();
    return source.known.laws.of(
        {source.scenario.model().law, sizes, shownSizes(view), source.picture, view.joined}, [&] {
            LawCurve law = lawCurve(source.scenario, sizes, source.picture);
            law.points = view.joined ? joinedLine(law.dots, law.xRange, law.yRange) : law.points;
            return law;
        });
}

}  // namespace

PanelData stillData(const PanelSpec& panel, const PanelSource& source)
{
    switch (panel.kind) {
    case PanelKind::Bell:
    case PanelKind::Slope: return bellData(panel, source);
    case PanelKind::Metrics:
    case PanelKind::TestScore:
    case PanelKind::MirageTest: return metricsData(panel, source);
    case PanelKind::Strict: return measuredPanel(Grade::Strict, source);
    case PanelKind::Graded: return measuredPanel(Grade::Graded, source);
    case PanelKind::Boxes: return BoxesData{metricBoxes()};
    case PanelKind::Counts: return CountsData{annotatedCounts(), static_cast<int>(metricBoxes().size())};
    case PanelKind::Questions: return QuestionsData();  // at the mean, which moves
    case PanelKind::Forecast: return forecastPanel(panel, source);
    case PanelKind::Law: break;
    }
    return lawData(source);
}

}  // namespace core
