// Predictions: how their points are joined, and how far they are from what is the case.

#include "core/picture/prediction.h"

#include <cmath>

#include <boost/math/special_functions/fpclassify.hpp>  // whose isnan() the next one calls without including it

#include <boost/math/interpolators/pchip.hpp>
#include <gtest/gtest.h>

#include "core/curve/axis.h"
#include "core/picture/evaluate.h"
#include "core/picture/prediction_part.h"

namespace {

using core::Metric;
using core::PredictedCurve;
using core::PredictionPoint;
using core::PredictionScale;
using core::XAxis;
using core::YScale;

const std::vector<PredictionPoint> kPoints = {{0.1, 0.01}, {0.35, 0.02}, {0.5, 0.3}, {0.55, 0.28}, {0.9, 0.97}};

core::Prediction prediction(std::vector<PredictionPoint> points, YScale scale = YScale::Linear)
{
    return {"a", Metric::PassMark, XAxis::Mean, scale, std::move(points), true, false, false};
}

core::ValidScenario holding(const core::Prediction& one)
{
    core::Scenario scenario;
    scenario.view.predictions = {one};
    return core::validate(scenario).value();
}

const core::DrawnPrediction& drawn(core::Evaluator& evaluator, const core::ValidScenario& scenario)
{
    return core::find<core::MetricsData>(evaluator.evaluate(scenario, {400, 300}))->predictions.at(0);
}

/// Simpson's rule knows nothing of 257 places: the mean gap is the integral of |prediction - truth| over the width.
double meanBySimpson(const std::function<double(double)>& gap, double from, double to)
{
    constexpr int kSteps = 4000;
    double sum = gap(from) + gap(to);
    for (int i = 1; i < kSteps; ++i) {
        sum += (i % 2 == 0 ? 2.0 : 4.0) * gap(from + (to - from) * i / kSteps);
    }
    return sum / 3.0 / kSteps;
}

}  // namespace

TEST(Prediction, IsJoinedAsASecondImplementationJoinsIt)
{
    const PredictedCurve curve(kPoints, XAxis::Mean, {Metric::PassMark, YScale::Linear});
    std::vector<double> x;
    std::vector<double> y;
    for (const PredictionPoint& point : kPoints) {
        EXPECT_DOUBLE_EQ(curve.at(point.x), point.y);
        x.push_back(point.x);
        y.push_back(point.y);
    }
    const boost::math::interpolators::pchip<std::vector<double>> other(std::move(x), std::move(y));
    for (double at = 0.1; at <= 0.9; at += 1.0 / 1024) {
        EXPECT_NEAR(curve.at(at), other(at), 1e-12) << at;
    }
    EXPECT_TRUE(std::isnan(curve.at(0.0999)));
    EXPECT_TRUE(std::isnan(curve.at(0.9001)));
}

/// By hand: of three points at 0, 1, 3 with heights 0, 1, 2 the secants are 1 and 1/2, the middle slope is
/// 9 / (5 / 1 + 4 / 0.5) = 9/13; at x = 0.5 the cubic is 0.5 + (1 - 9/13) / 8 = 7/13.
TEST(Prediction, TwoAndThreePointsAreJoinedToo)
{
    const PredictionScale linear{Metric::CrossEntropy, YScale::Linear};
    const PredictedCurve three({{-3, -3}, {-2, -2}, {0, -1}}, XAxis::Logit, linear);
    EXPECT_NEAR(three.at(-2.5), -3.0 + 7.0 / 13.0, 1e-14);
    const PredictedCurve two({{-1, -4}, {1, -2}}, XAxis::Logit, linear);
    EXPECT_NEAR(two.at(0.5), -2.5, 1e-14);
    EXPECT_TRUE(std::isnan(PredictedCurve({{1, -2}}, XAxis::Logit, linear).at(1)));
}

TEST(Prediction, OfARisingOneNoValueLeavesItsNeighbours)
{
    const std::vector<PredictionPoint> steep = {{0.0, 0.0}, {0.49, 0.0}, {0.5, 0.5}, {0.51, 1.0}, {1.0, 1.0}};
    const PredictedCurve curve(steep, XAxis::Mean, {Metric::PassMark, YScale::Linear});
    double before = 0.0;
    for (int i = 0; i <= 10'000; ++i) {
        const double y = curve.at(i / 10'000.0);
        EXPECT_GE(y, before - 1e-15);
        before = y;
    }
    EXPECT_NEAR(before, 1.0, 1e-15);
}

/// On logarithmic scales a straight line between two points is a power of ten, and exp(-10^-y) on log(-ln y).
TEST(Prediction, IsJoinedOnTheScaleItWasDrawnOn)
{
    const PredictedCurve log({{1e8, 1e-6}, {1e12, 1e-2}}, XAxis::Size, {Metric::ExactMatch, YScale::Log10});
    EXPECT_NEAR(log.at(10.0), 1e-4, 1e-16);
    EXPECT_NEAR(log.drawnAt(10.0), -4.0, 1e-13);
    const PredictedCurve twice({{1e8, std::exp(-100.0)}, {1e12, std::exp(-1.0)}}, XAxis::Size,
                               {Metric::ExactMatch, YScale::LogLog});
    EXPECT_NEAR(twice.at(10.0), std::exp(-10.0), 1e-18);
    const PredictedCurve losses({{0.5, 0.9}, {4.0, 0.1}}, XAxis::Loss, {Metric::PassMark, YScale::Linear});
    EXPECT_NEAR(losses.at(-2.25), 0.5, 1e-15) << "a loss is drawn from right to left";
}

TEST(Prediction, ScalesAreThereAndBack)
{
    using core::Measure;
    for (const YScale scale : {YScale::Linear, YScale::Log10, YScale::LogLog}) {
        for (const double share : {1e-9, 0.2, 0.999}) {
            const PredictionScale ofMetric{Metric::PassMark, scale};
            EXPECT_NEAR(core::fromDrawn(ofMetric, core::toDrawn(ofMetric, share)), share, 1e-12 * share);
            const PredictionScale ofShares{Measure::Fraction, scale};
            EXPECT_NEAR(core::fromDrawn(ofShares, core::toDrawn(ofShares, share)), share, 1e-12 * share);
        }
        for (const Measure measure : {Measure::Loss, Measure::Perplexity}) {
            const PredictionScale of{measure, scale};
            EXPECT_NEAR(core::fromDrawn(of, core::toDrawn(of, 3.25)), 3.25, 1e-12) << int(measure);
        }
    }
    EXPECT_EQ(core::toDrawn({Measure::Loss, YScale::Linear}, 2.0), -2.0);
    EXPECT_TRUE(std::isnan(core::toDrawn({Metric::PassMark, YScale::Log10}, 0.0)));
    EXPECT_TRUE(std::isnan(core::toDrawn({Metric::PassMark, YScale::LogLog}, 1.0)));
    EXPECT_TRUE(std::isnan(core::toDrawn({Metric::Brier, YScale::Log10}, -0.5)));
}

/// Of a truth that is y = x and a prediction of 0.5 everywhere: a mean of 1/4 but for the 257 places' own 1/512, and
/// 1/2 at either end, of which the first is named.
TEST(Prediction, ItsGapIsThatOfASecondImplementation)
{
    const PredictedCurve half({{0.0, 0.5}, {1.0, 0.5}}, XAxis::Mean, {Metric::TokenAccuracy, YScale::Linear});
    const auto places = core::gapPlaces(half, XAxis::Mean);
    ASSERT_EQ(places.size(), 257U);
    EXPECT_EQ(places[64], 0.25);
    const core::PredictionGap gap = core::gapAt(half, XAxis::Mean, places, [](double m) { return m; });
    EXPECT_NEAR(gap.mean, 0.25 * 256.0 / 257.0 + 0.0, 0.002);
    EXPECT_DOUBLE_EQ(gap.mean, 2.0 * 128.0 * 129.0 / 2.0 / 256.0 / 257.0);
    EXPECT_EQ(gap.greatest, 0.5);
    EXPECT_EQ(gap.at, 0.0);
    const PredictedCurve sizes({{1e8, 0.5}, {1e12, 0.5}}, XAxis::Size, {Metric::TokenAccuracy, YScale::Linear});
    EXPECT_NEAR(core::gapPlaces(sizes, XAxis::Size)[128], 1e10, 1.0);
    const core::PredictionGap some =
        core::gapAt(half, XAxis::Mean, {0.25, 0.5, 1.0}, [](double m) { return m == 1.0 ? std::nan("") : m; });
    EXPECT_EQ(some.mean, 0.125) << "what has no truth is left out";
    EXPECT_TRUE(std::isnan(core::gapAt(half, XAxis::Mean, {}, [](double m) { return m; }).mean));
}

TEST(Prediction, IsCutToWhatIsNotKnown)
{
    const PredictionScale scale{Metric::PassMark, YScale::Linear};
    const PredictedCurve whole(kPoints, XAxis::Mean, scale);
    const core::Prediction later = core::cutTo(prediction(kPoints), scale, {0.4, 5.0});
    ASSERT_EQ(later.points.size(), 4U);
    EXPECT_EQ(later.points[0], (PredictionPoint{0.4, whole.at(0.4)}));
    EXPECT_EQ(later.points[1], kPoints[2]);
    const core::Prediction between = core::cutTo(prediction(kPoints), scale, {0.35, 0.7});
    ASSERT_EQ(between.points.size(), 4U);
    EXPECT_EQ(between.points.front(), kPoints[1]) << "a point that is there is enough";
    EXPECT_EQ(between.points.back(), (PredictionPoint{0.7, whole.at(0.7)}));
    EXPECT_EQ(core::cutTo(prediction(kPoints), scale, {0.0, 1.0}).points, kPoints);
    EXPECT_EQ(core::cutTo(prediction(kPoints), scale, {0.95, 1.0}).points, kPoints) << "nothing of it is there";
    EXPECT_EQ(core::cutTo(prediction(kPoints), scale, {0.0, 0.05}).points, kPoints);
}

TEST(Prediction, OfAMetricIsDrawn)
{
    core::Evaluator evaluator;
    const auto scenario = holding(prediction(kPoints));
    const core::DrawnPrediction& found = drawn(evaluator, scenario);
    EXPECT_EQ(found.name, "a");
    EXPECT_TRUE(found.locked);
    EXPECT_EQ(found.points.front().x, 0.1);
    EXPECT_EQ(found.points.back().x, 0.9);
    ASSERT_EQ(found.truth.size(), 257U);
    const core::Shape shape = core::shapeOf(scenario);
    const PredictedCurve curve(kPoints, XAxis::Mean, {Metric::PassMark, YScale::Linear});
    const auto gap = [&](double m) {
        const auto d = core::distributionOnAxis(shape, scenario.model().law, XAxis::Mean, m);
        return std::fabs(curve.at(m) - core::score(Metric::PassMark, scenario.model().grading, d));
    };
    // Of 257 even places the two at the ends weigh as much as any other.
    const double mean = (256.0 * meanBySimpson(gap, 0.1, 0.9) + 0.5 * (gap(0.1) + gap(0.9))) / 257.0;
    EXPECT_NEAR(found.gap.mean, mean, 5e-5);
    double greatest = 0.0;
    for (int i = 0; i <= 100'000; ++i) {
        greatest = std::max(greatest, gap(0.1 + 0.8 * i / 100'000.0));
    }
    EXPECT_NEAR(found.gap.greatest, greatest, 2e-4);
    EXPECT_NEAR(gap(found.gap.at), found.gap.greatest, 1e-12);
}

TEST(Prediction, IsDrawnWhereItsAxisAndMetricAre)
{
    core::Scenario scenario;
    scenario.view.predictions = {prediction(kPoints)};
    const auto shown = [&] {
        core::Evaluator evaluator;
        const auto valid = core::validate(scenario).value();
        return core::find<core::MetricsData>(evaluator.evaluate(valid, {400, 300}))->predictions.size();
    };
    EXPECT_EQ(shown(), 1U);
    scenario.view.yScale = YScale::Log10;
    EXPECT_EQ(shown(), 1U) << "on another scale it is the same curve";
    scenario.view.xAxis = XAxis::Loss;
    EXPECT_EQ(shown(), 0U);
    scenario.view.xAxis = XAxis::Mean;
    scenario.view.predictions[0].hidden = true;
    EXPECT_EQ(shown(), 0U);
    scenario.view.predictions[0].hidden = false;
    scenario.view.shown = {Metric::TokenAccuracy, Metric::ExactMatch};
    scenario.view.featured = Metric::ExactMatch;
    EXPECT_EQ(shown(), 0U);
}

TEST(Prediction, AStepOfTheMeanComputesNoneOfItAnew)
{
    core::Evaluator evaluator;
    core::Scenario scenario = holding(prediction(kPoints)).value();
    (void)evaluator.evaluate(core::validate(scenario).value(), {400, 300});
    scenario.view.brackets = true;  // evaluates the panel anew
    scenario.model.mean = 0.7;
    const int before = evaluator.partCount();
    (void)evaluator.evaluate(core::validate(scenario).value(), {400, 300});
    scenario.view.brackets = false;
    const int after = evaluator.partCount();
    (void)evaluator.evaluate(core::validate(scenario).value(), {400, 300});
    EXPECT_LE(after - before, 8) << "the mean's own numbers and the bracket";
    EXPECT_EQ(evaluator.partCount(), after);
}

TEST(Prediction, OfASeriesIsDrawn)
{
    core::Series series;
    series.family = "A";
    series.task = "adding";
    series.metric = "exact";
    series.grade = core::Grade::Strict;
    for (const auto& [size, score] : {std::pair(1e8, 0.02), std::pair(1e9, 0.1), std::pair(1e10, 0.5)}) {
        core::Measurement point;
        point.size = size;
        point.score = score;
        series.points.push_back(point);
    }
    core::Scenario scenario;
    scenario.evidence = core::Evidence::of({series}).value();
    const std::string name = scenario.evidence.names().front();
    scenario.view.layout = core::Layout::Measured;
    scenario.view.series = {name};
    scenario.view.predictions = {
        {"b", name, XAxis::Size, YScale::Linear, {{5e8, 0.2}, {5e10, 0.4}}, true, true, false}};
    core::Evaluator evaluator;
    const auto valid = core::validate(scenario).value();
    const auto* data = core::find<core::MeasuredData>(evaluator.evaluate(valid, {400, 300}));
    ASSERT_EQ(data->predictions.size(), 1U);
    const core::DrawnPrediction& found = data->predictions[0];
    ASSERT_EQ(found.truth.size(), 2U) << "at the sizes measured between its first and last point";
    // From 5e8 to 5e10 is two decades: at 1e9 it has 0.2 + 0.2 * log10(2) / 2, at 1e10 0.2 + 0.2 * log10(20) / 2.
    const double first = std::fabs(0.2 + 0.1 * std::log10(2.0) - 0.1);
    const double second = std::fabs(0.2 + 0.1 * std::log10(20.0) - 0.5);
    EXPECT_NEAR(found.gap.mean, 0.5 * (first + second), 1e-12);
    EXPECT_NEAR(found.gap.greatest, std::max(first, second), 1e-12);
    EXPECT_EQ(found.gap.at, second > first ? 1e10 : 1e9);
}
