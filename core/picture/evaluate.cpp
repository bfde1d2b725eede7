#include "core/picture/evaluate.h"

#include <algorithm>
#include <cmath>

#include "core/model/best_kernel.h"
#include "core/picture/bell.h"
#include "core/picture/law_curve.h"
#include "core/picture/mirage_findings.h"
#include "core/picture/slope_curve.h"

namespace core {

namespace {

constexpr double kLowestMean = 1e-9;
constexpr double kHighestMean = 1.0 - 1e-9;
constexpr double kUsualFloorDecade = -6.0;
constexpr double kDeepestFloorDecade = -15.0;
constexpr int kRangePlaces = 33;
constexpr double kLowestLogLog = -6.0;  // y of exp(-1e6), to 1 - 1e-6
constexpr double kHighestLogLog = 6.0;
const double kGap = std::nan("");

/// The score as drawn: log10 of it or of -ln of it on the logarithmic scales, where errors have no place.
double drawnScore(Metric metric, const Model& model, YScale scale, const SuccessDistribution& d)
{
    if (scale == YScale::Linear) {
        return score(metric, model.grading, d);
    }
    if (!isProbability(metric)) {
        return kGap;
    }
    const double log = logScore(metric, model.grading, d).log;
    return scale == YScale::Log10 ? log / M_LN10 : -std::log10(-log);
}

/// What of a metric's scores is drawn on the y scale in force.
Range drawnRange(Metric metric, const Model& model, const Range& yRange)
{
    return isProbability(metric) ? yRange : Range{lowestDrawn(metric, model.grading), 0.0};
}

/// Means at which a metric's curve may turn within less than an interval of the first grid.
std::vector<double> sharpMeans(Metric metric, const Grading& grading)
{
    if (metric == Metric::MultipleChoiceGrade) {
        return {1.0 / static_cast<double>(grading.choices)};
    }
    if (metric == Metric::PassMark) {
        const double mark = static_cast<double>(grading.passMarkMillionths) / 1e6;
        const double width = 4.0 * std::sqrt(mark * (1.0 - mark) / static_cast<double>(grading.length));
        return {mark - width, mark, mark + width};
    }
    if (metric == Metric::ExactMatch) {
        const double scale = 1.0 / static_cast<double>(grading.length);
        return {1.0 - 10.0 * scale, 1.0 - 3.0 * scale, 1.0 - scale};
    }
    if (metric == Metric::BestOfR) {
        const auto at = [&](double grade) { return bestOfQuantile(grading.attempts, grading.length, grade).value; };
        return {at(0.02), at(0.2), at(0.6), at(0.98)};
    }
    return {};
}

std::vector<std::vector<CurvePoint>> dotsOf(const ValidScenario& scenario, const Drawing& drawing, const Shape& shape)
{
    std::vector<std::vector<CurvePoint>> dots;
    if (drawing.xAxis != XAxis::Size) {
        return dots;
    }
    for (const Metric metric : drawing.metrics) {
        auto& row = dots.emplace_back();
        for (const double size : scenario.view().sizes) {
            const auto d = distributionOnAxis(shape, scenario.model().law, XAxis::Size, size);
            row.push_back({std::log10(size), drawnScore(metric, scenario.model(), scaleOf(drawing, metric), d)});
        }
    }
    return dots;
}

/// Whole decades of -ln y that hold the chances drawn over the whole axis, as far as a person reads them.
Range logLogRange(const ValidScenario& scenario, const Drawing& drawing, const Shape& shape)
{
    Range range{0.0, 0.0};
    for (const double x : evenPlaces(axisRange(scenario, shape, drawing.xAxis), drawing.xAxis, kRangePlaces)) {
        const auto d = distributionOnAxis(shape, scenario.model().law, drawing.xAxis, x);
        for (const Metric metric : drawing.metrics) {
            const double y = drawnScore(metric, scenario.model(), YScale::LogLog, d);
            range.minimum = std::isfinite(y) ? std::min(range.minimum, std::floor(y)) : range.minimum;
            range.maximum = std::isfinite(y) ? std::max(range.maximum, std::ceil(y)) : range.maximum;
        }
    }
    return {std::max(range.minimum, kLowestLogLog), std::min(std::max(range.maximum, 1.0), kHighestLogLog)};
}

/// [0, 1], or a floor in whole decades: low enough for every dot, as far as doubles of a person's interest go.
Range yRangeOf(const ValidScenario& scenario, const Drawing& drawing, const Shape& shape,
               const std::vector<std::vector<CurvePoint>>& dots)
{
    if (drawing.yScale == YScale::Linear) {
        return {0.0, 1.0};
    }
    if (drawing.yScale == YScale::LogLog) {
        return logLogRange(scenario, drawing, shape);
    }
    double floor = kUsualFloorDecade;
    for (const auto& row : dots) {
        for (const CurvePoint& dot : row) {
            floor = dot.y < floor ? std::floor(dot.y) : floor;  // false for a gap
        }
    }
    return {std::max(floor, kDeepestFloorDecade), 0.0};
}

bool sameButTheMean(ValidScenario a, const ValidScenario& b)
{
    if (a.view() != b.view()) {
        return false;
    }
    Model model = a.model();
    model.mean = b.model().mean;
    model.testSet = b.model().testSet;
    return model == b.model();
}

bool sameShape(const Model& a, const Model& b)
{
    return a.distribution == b.distribution && a.anchor == b.anchor && a.groups == b.groups;
}

/// The faint bells know nothing of grading: a step of the length leaves them.
bool sameFaintBells(const ValidScenario& a, const ValidScenario& b)
{
    return sameShape(a.model(), b.model()) && a.model().law == b.model().law && a.view().xAxis == b.view().xAxis
           && a.view().bellAxis == b.view().bellAxis && a.view().sizes == b.view().sizes
           && drawingOf(a.view()).bell == drawingOf(b.view()).bell;
}

}  // namespace

const Evaluation& Evaluator::evaluate(const ValidScenario& scenario, const PictureSize& picture)
{
    const bool samePicture = picture == picture_;
    if (last_ && samePicture && *last_ == scenario) {
        return evaluation_;
    }
    picture_ = picture;
    if (!last_ || !sameShape(last_->model(), scenario.model())) {
        evaluateShape(scenario);
    }
    const bool axisStands = last_ && samePicture && sameButTheMean(*last_, scenario);
    if (!axisStands) {
        evaluateAxis(scenario);
    }
    evaluateMean(scenario);
    const double scale = evaluation_.now.densityScale;
    const Drawing& drawing = evaluation_.axis.drawing;
    if (drawing.bell && (!axisStands || scale != faintBellScale_)) {
        const BellFrame frame{evaluation_.axis.bellRange, picture_, scale};
        if (!last_ || !samePicture || scale != faintBellScale_ || !sameFaintBells(*last_, scenario)) {
            evaluation_.faintBells = faintBells(scenario, shape_, frame);
            ++faintBells_;
        }
        evaluation_.slope = drawing.slope ? slopeIn(scenario, frame) : SlopeCurve();
        faintBellScale_ = scale;
    }
    last_ = scenario;
    return evaluation_;
}

void Evaluator::holdDensityScale(double scale)
{
    heldScale_ = scale;
    last_.reset();
}

/// In the density's units; beside atoms, which have none, as high as it is.
SlopeCurve Evaluator::slopeIn(const ValidScenario& scenario, const BellFrame& bell) const
{
    BellFrame frame = bell;
    if (!evaluation_.now.bell.atoms.empty()) {
        constexpr double kNoCap = 1e6;
        frame.densityScale = kNoCap;
        frame.densityScale = std::max(1.0, 1.01 * slopeCurve(scenario, shape_, frame).peak);
    }
    return slopeCurve(scenario, shape_, frame);
}

void Evaluator::evaluateShape(const ValidScenario& scenario)
{
    shape_ = shapeOf(scenario);
    evaluation_.now.densityScale = 0.0;
    ++shapes_;
}

void Evaluator::evaluateAxis(const ValidScenario& scenario)
{
    const Model& model = scenario.model();
    const View& view = scenario.view();
    AlongTheAxis& axis = evaluation_.axis;
    axis.drawing = drawingOf(view);
    const auto& [xAxis, yScale, metrics, bell, law, slope, mirageTest] = axis.drawing;
    axis.xRange = curveRange(xAxis, axisRange(scenario, shape_, xAxis));
    axis.dots = dotsOf(scenario, axis.drawing, shape_);
    axis.yRange = yRangeOf(scenario, axis.drawing, shape_, axis.dots);
    axis.curves.clear();
    for (const Metric metric : metrics) {
        SamplingPlan plan;
        plan.x = axis.xRange;
        plan.xPerPixel = (plan.x.maximum - plan.x.minimum) / picture_.width;
        const Range heights = drawnRange(metric, model, axis.yRange);
        plan.yPerPixel = (heights.maximum - heights.minimum) / picture_.height;
        for (const double mean : sharpMeans(metric, model.grading)) {
            const auto place = placeOnAxis(distributionAt(shape_, meanSuccess(mean)), model.law, axis.drawing.xAxis);
            plan.hints.push_back(toCurveX(axis.drawing.xAxis, place.x));
        }
        const auto drawn = [&](double x) {
            const Drawing& drawing = axis.drawing;
            const auto d = distributionOnAxis(shape_, model.law, drawing.xAxis, fromCurveX(drawing.xAxis, x));
            const YScale scale = scaleOf(drawing, metric);
            const double y = drawnScore(metric, model, scale, d);
            const bool above = scale != YScale::Linear && y > heights.maximum;
            return y < heights.minimum || above ? kGap : y;
        };
        axis.curves.push_back({metric, sampleCurve(drawn, plan)});
        ++curves_;
    }
    axis.bellRange =
        view.bellAxis == BellAxis::Probability ? Range{0.0, 1.0} : defaultRange(scenario, shape_, XAxis::Logit);
    axis.grading = gradingCurve(scenario, {axis.bellRange, picture_, 1.0});
    const MeanRange means = meanRange(shape_);
    axis.means = {std::max(kLowestMean, means.lowest.value), std::min(kHighestMean, means.highest.value)};
    axis.law = law ? lawCurve(scenario, axisRange(scenario, shape_, XAxis::Size), picture_) : LawCurve();
    axis.sharpness.reset();
    if (view.brackets && !mirageTest) {
        axis.sharpness = sharpnessOf(scenario, shape_, xAxis, view.featured);
    }
    axis.mirage = mirageTest ? mirageFindings(scenario, shape_, axis.xRange) : MirageFindings();
}

void Evaluator::evaluateMean(const ValidScenario& scenario)
{
    const Model& model = scenario.model();
    const auto d = distributionAt(shape_, meanSuccess(model.mean));
    AtTheMean& now = evaluation_.now;
    const Drawing& drawing = evaluation_.axis.drawing;
    const AxisPlace place = placeOnAxis(d, model.law, drawing.xAxis);
    now.mean = model.mean;
    now.spread = spread(d);
    now.location = d.location();
    now.cursor = toCurveX(drawing.xAxis, place.x);
    now.reachable = place.reachable;
    now.size = drawing.law ? placeOnAxis(d, model.law, XAxis::Size) : AxisPlace();
    now.markers.clear();
    for (const Metric metric : drawing.metrics) {
        now.markers.push_back(scoreValue(metric, model.grading, d));
        if (metric == scenario.view().featured) {
            now.featured = now.markers.back();
        }
    }
    ++markers_;
    if (!drawing.bell) {
        now.bell = BellLines();
        return;
    }
    now.densityScale = heldScale_ > 0.0 ? heldScale_ : bellScale(d, scenario.view().bellAxis, now.densityScale);
    now.bell = bellAt(scenario, d, evaluation_.axis.grading, {evaluation_.axis.bellRange, picture_, now.densityScale});
}

double lowestDrawn(Metric metric, const Grading& grading) noexcept
{
    switch (metric) {
    case Metric::TokenEditDistance: return -static_cast<double>(grading.length);
    case Metric::Brier: return -1.0;
    case Metric::CrossEntropy: return -7.0;
    default: return 0.0;
    }
}

ScoreValue scoreValue(Metric metric, const Grading& grading, const SuccessDistribution& d)
{
    ScoreValue value{metric, score(metric, grading, d), {kGap, kGap}};
    if (isProbability(metric)) {
        value.chance = logScore(metric, grading, d);
    }
    return value;
}

}  // namespace core
