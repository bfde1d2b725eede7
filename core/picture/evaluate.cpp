#include "core/picture/evaluate.h"

#include <algorithm>
#include <cmath>

#include "core/picture/bell.h"
#include "core/picture/measured_panels.h"
#include "core/picture/panel_data.h"
#include "core/picture/slope_curve.h"
#include "core/picture/wide_registers.h"

namespace core {

namespace {

constexpr double kLowestMean = 1e-9;
constexpr double kHighestMean = 1.0 - 1e-9;

/// Whether a scale reaches as far down as the test of so many questions does.
bool hasFloor(const View& view)
{
    return view.yScale == YScale::Log10 && has(specOf(view.layout), PanelKind::Strict);
}

bool sameButTheMean(ValidScenario a, const ValidScenario& b)
{
    if (a.view() != b.view() || a.evidence() != b.evidence()) {
        return false;
    }
    Model model = a.model();
    model.mean = b.model().mean;
    if (!showsTests(a.view()) && !hasFloor(a.view())) {
        model.testSet = b.model().testSet;
    }
    return model == b.model();
}

bool sameShape(const Model& a, const Model& b)
{
    return a.distribution == b.distribution && a.anchor == b.anchor && a.groups == b.groups;
}

std::vector<Ghost> ghostsOf(const std::vector<Pin>& pins, const std::optional<Ghost>& trace)
{
    std::vector<Ghost> ghosts;
    for (const Pin& pin : pins) {
        if (!pin.hidden) {
            ghosts.push_back({pin.name, pin.model, pin.featured});
        }
    }
    if (trace) {
        ghosts.push_back(*trace);
    }
    return ghosts;
}

/// In the density's units; beside atoms, which have none, as high as it is.
SlopeCurve slopeIn(const ValidScenario& scenario, const Shape& shape, BellFrame frame, bool uncapped)
{
    if (uncapped) {
        constexpr double kNoCap = 1e6;
        frame.densityScale = kNoCap;
        frame.densityScale = std::max(1.0, 1.01 * slopeCurve(scenario, shape, frame).peak);
    }
    return slopeCurve(scenario, shape, frame);
}

}  // namespace

const Evaluation& Evaluator::evaluate(const ValidScenario& scenario, const PictureSize& picture)
{
    const bool samePicture = picture == picture_;
    if (last_ && samePicture && !stale_ && *last_ == scenario) {
        return evaluation_;
    }
    forgetWideRegisters();
    std::optional<ValidScenario> before;
    before.swap(last_);  // a method that does not converge leaves half a picture, which is none
    picture_ = picture;
    if (!before || !sameShape(before->model(), scenario.model())) {
        evaluateShape(scenario);
    }
    const bool stands = before && samePicture && !stale_ && sameButTheMean(*before, scenario);
    stale_ = false;
    if (!stands) {
        evaluateStill(scenario);
    }
    evaluateMean(scenario);
    evaluateBells(scenario, stands);
    evaluateMeasured(scenario);
    last_ = scenario;
    return evaluation_;
}

void Evaluator::setTrace(const std::optional<ValidScenario>& before)
{
    std::optional<Ghost> trace;
    if (before) {
        trace = Ghost{{}, before->model(), before->view().featured};
    }
    if (trace != trace_) {
        trace_ = std::move(trace);
        stale_ = true;
    }
}

void Evaluator::hold(const HeldScales& scales)
{
    stale_ = stale_ || scales != held_;
    held_ = scales;
}

int Evaluator::partCount() const noexcept
{
    return shapes_ + known_.curves.made() + known_.dots.made() + known_.tests.made() + known_.heights.made()
           + known_.sharpness.made() + known_.measured.made() + known_.measuredModels.made() + known_.laws.made()
           + known_.mirages.made() + known_.gradings.made() + known_.faintBells.made() + known_.slopes.made()
           + known_.slopeMatches.made() + known_.bells.made() + known_.densityScales.made() + known_.scores.made()
           + known_.bellLines.made() + known_.questions.made() + known_.forecasts.made() + known_.forecastSeries.made()
           + known_.predictions.made();
}

void Evaluator::evaluateShape(const ValidScenario& scenario)
{
    shape_ = shapeOf(scenario);
    ++shapes_;
}

void Evaluator::evaluateStill(const ValidScenario& scenario)
{
    evaluation_.drawing = drawingOf(scenario.view());
    const MeanRange means = meanRange(shape_);
    evaluation_.means = {std::max(kLowestMean, means.lowest.value), std::min(kHighestMean, means.highest.value)};
    ghosts_ = ghostsOf(scenario.view().pins, trace_);
    evaluation_.panels.clear();
    for (const PanelSpec& panel : specOf(scenario.view().layout).panels) {
        const std::size_t number = evaluation_.panels.size();
        evaluation_.panels.push_back(stillData(panel, {scenario, shape_, picture_, evaluation_.drawing, ghosts_, known_,
                                                       number < held_.size() ? held_[number] : std::nullopt}));
    }
}

void Evaluator::evaluateMean(const ValidScenario& scenario)
{
    const Model& model = scenario.model();
    const BellFacts& bell = bellOf(model);
    const SuccessDistribution& d = bell.distribution;
    AtTheMean& now = evaluation_.now;
    const Drawing& drawing = evaluation_.drawing;
    const AxisPlace place = placeOnAxis(d, model.law, drawing.xAxis);
    now.mean = model.mean;
    now.spread = bell.spread;
    now.location = d.location();
    now.cursor = toCurveX(drawing.xAxis, place.x);
    now.reachable = place.reachable;
    now.size = placeOnAxis(d, model.law, XAxis::Size);  // which the sentence names whatever is drawn
    now.markers.clear();
    const int known = known_.scores.made();
    for (const Metric metric : drawing.metrics) {
        now.markers.push_back(known_.scores.of({model.mean, metric, model.grading, shape_},
                                               [&] { return scoreValue(metric, model.grading, d); }));
        if (metric == scenario.view().featured) {
            now.featured = now.markers.back();
        }
    }
    markers_ += known_.scores.made() > known ? 1 : 0;
    now.test.reset();
    if (drawing.tests) {
        now.test = drawnScore(scenario.view().featured, model, d);
    }
    evaluateQuestions(scenario, d);
}

/// The distribution at the mean.
const BellFacts& Evaluator::bellOf(const Model& model)
{
    return known_.bells.of({model.mean, shape_}, [&] {
        const auto d = distributionAt(shape_, meanSuccess(model.mean));
        return BellFacts{d, core::spread(d)};
    });
}

/// Of the panels of measured series, the model's scores at the mean.
void Evaluator::evaluateMeasured(const ValidScenario& scenario)
{
    const SuccessDistribution& d = bellOf(scenario.model()).distribution;
    for (PanelData& panel : evaluation_.panels) {
        auto* measured = std::get_if<MeasuredData>(&panel);
        if (measured == nullptr) {
            continue;
        }
        measured->now.clear();
        measured->bell.reset();
        if (measured->place != Place::Size) {
            continue;  // the mean has no place there
        }
        addScoresAt(d, scenario, shape_, known_, *measured);
        if (measured->grade == Grade::Graded && !measured->models.empty()) {
            measured->bell = bellPair(decilesOf(scenario), cursorPlace(), scenario.model(), shape_, evaluation_.means);
        }
    }
}

/// Of the panels that show the bell, what moves with the mean; what stands beside it where that changed.
void Evaluator::evaluateBells(const ValidScenario& scenario, bool stands)
{
    for (std::size_t i = 0; i < evaluation_.panels.size(); ++i) {
        auto* bell = std::get_if<BellData>(&evaluation_.panels[i]);
        if (bell == nullptr) {
            continue;
        }
        evaluateBell(scenario, *bell);
        if (!stands) {
            const bool slope = specOf(scenario.view().layout).panels[i].kind == PanelKind::Slope;
            evaluateBeside(scenario, slope, *bell);
        }
    }
}

void Evaluator::evaluateBell(const ValidScenario& scenario, BellData& bell)
{
    const Model& model = scenario.model();
    const View& view = scenario.view();
    const SuccessDistribution& d = bellOf(model).distribution;
    bell.densityScale =
        known_.densityScales.of({view.bellAxis, shape_}, [&] { return densityScaleOf(shape_, view.bellAxis); });
    const BellLinesKey key{model.mean, view.featured,     view.bellAxis, bell.x,
                           picture_,   bell.densityScale, model.grading, shape_};
    bell.lines = known_.bellLines.of(key, [&] {
        return bellAt(scenario, d, bell.grading, {bell.x, picture_, bell.densityScale});
    });
    bell.measured.reset();
    if (!view.series.empty() && view.bellAxis == BellAxis::Probability) {
        bell.measured = measuredBell(decilesOf(scenario), cursorPlace(), bell.densityScale, !bell.lines.atoms.empty());
    }
}

const std::vector<DecileSet>& Evaluator::decilesOf(const ValidScenario& scenario)
{
    const View& view = scenario.view();
    const MeasuredKey parts{Grade::Unknown, YScale::Linear, view.series, {}, false, false, scenario.evidence()};
    return known_.decileSets.of(parts, [&] { return decileSets(view, scenario.evidence()); });
}

MeasuredPlace Evaluator::cursorPlace() const
{
    return measuredPlace(evaluation_.now.mean, evaluation_.now.size, evaluation_.drawing.xAxis);
}

/// The bells elsewhere along the mean, and the slope.
void Evaluator::evaluateBeside(const ValidScenario& scenario, bool slope, BellData& bell)
{
    const Model& model = scenario.model();
    const View& view = scenario.view();
    const BellFrame frame{bell.x, picture_, bell.densityScale};
    const bool onSizes = view.xAxis == XAxis::Size;
    const FaintBellsKey faint{view.bellAxis,
                              bell.x,
                              picture_,
                              bell.densityScale,
                              onSizes ? shownSizes(view) : std::vector<double>(),
                              onSizes,
                              onSizes ? model.law : ScaleLaw(),
                              shape_};
    bell.faintBells = known_.faintBells.of(faint, [&] { return faintBells(scenario, shape_, frame); });
    evaluateGhostBells(frame, view, bell);
    if (slope) {
        const bool uncapped = !bell.lines.atoms.empty();
        const SlopeKey key{view.featured,     view.bellAxis, bell.x,        picture_,
                           bell.densityScale, uncapped,      model.grading, shape_};
        bell.slope = known_.slopes.of(key, [&] { return slopeIn(scenario, shape_, frame, uncapped); });
        bell.match = known_.slopeMatches.of({view.featured, view.bellAxis, model.grading, shape_},
                                            [&] { return slopeMatch(scenario, shape_); });
    }
}

/// The bells of the ghosts, each at its own mean; of what was shown before only where the shape was another.
void Evaluator::evaluateGhostBells(const BellFrame& frame, const View& view, BellData& bell)
{
    bell.ghosts.clear();
    for (const Ghost& ghost : ghosts_) {
        const Shape& shape = known_.ghostShapes.of(ghost.model, [&] { return anchoredShape(ghost.model); });
        const auto d = distributionAt(shape, meanSuccess(ghost.model.mean));
        if ((ghost.name.empty() && shape == shape_) || !atoms(d).empty() || std::isnan(d.mean().value)) {
            continue;
        }
        const GhostBellKey key{ghost.model.mean, view.bellAxis, frame.x, frame.picture, frame.densityScale, shape};
        bell.ghosts.push_back({ghost.name, Metric::TokenAccuracy,
                               known_.ghostBells.of(key, [&] { return densityLine(d, view.bellAxis, frame); })});
    }
}

}  // namespace core
