#include "core/picture/measured.h"

#include <cmath>

#include <gtest/gtest.h>

#include "core/curve/axis.h"
#include "core/model/score.h"
#include "core/picture/evaluate.h"
#include "tests/core/picture/height_at.h"

namespace {

using core::Grade;
using core::heightAt;
using core::Measure;
using core::MeasuredData;
using core::Measurement;
using core::Series;
using core::YScale;

/// The paper's law at its four sizes: exact match of length 5, and the edit
/// distance of the same answers.
std::vector<Series> papersLaw()
{
    std::vector<Series> all(2);
    const double sizes[] = {350e6, 1.3e9, 6.7e9, 200e9};
    const double exact[] = {6.44448e-6, 0.00202591, 0.0651025, 0.606531};
    const double distance[] = {4.542061, 3.553581, 2.104727, 0.475813};
    all[0].metric = "exact match";
    all[0].grade = Grade::Strict;
    all[0].length = 5;
    all[1].metric = "edit distance";
    all[1].grade = Grade::Graded;
    all[1].measure = Measure::Loss;
    for (int i = 0; i < 4; ++i) {
        Measurement point;
        point.size = sizes[i];
        point.score = exact[i];
        point.questions = 1'000'000;
        all[0].points.push_back(point);
        point.questions.reset();
        point.score = distance[i];
        all[1].points.push_back(point);
    }
    return all;
}

/// The scenario that shows them over the law they come from.
core::ValidScenario shown(YScale scale, std::vector<Series> series = papersLaw())
{
    core::Scenario scenario;
    scenario.model.distribution = core::Distribution::Point;
    scenario.model.anchor.spread = 0.0;
    scenario.model.law = {2e9, -0.5, 0.0, 0.0, 1e10, 0.1};
    scenario.model.grading.length = 5;
    scenario.view.yScale = scale;
    scenario.view.xAxis = core::XAxis::Size;
    for (const Series& one : series) {
        scenario.view.series.push_back(core::nameOf(one));
    }
    scenario.evidence = core::Evidence::of(std::move(series)).value();
    return core::validate(scenario).value();
}

MeasuredData dataOf(const core::ValidScenario& scenario, Grade grade)
{
    return core::measuredData(scenario, core::shapeOf(scenario), grade, {});
}

TEST(Measured, PutsEachMeasureOnEachScale)
{
    EXPECT_EQ(core::onScale(Measure::Fraction, YScale::Linear, 0.25), 0.25);
    EXPECT_DOUBLE_EQ(core::onScale(Measure::Fraction, YScale::Log10, 0.01), -2.0);
    EXPECT_DOUBLE_EQ(core::onScale(Measure::Fraction, YScale::LogLog, std::exp(-10.0)), -1.0);
    EXPECT_EQ(core::onScale(Measure::Fraction, YScale::Log10, 0.0), -HUGE_VAL);
    EXPECT_EQ(core::onScale(Measure::Fraction, YScale::LogLog, 1.0), HUGE_VAL);
    EXPECT_EQ(core::onScale(Measure::Loss, YScale::Linear, 2.5), -2.5);
    EXPECT_DOUBLE_EQ(core::onScale(Measure::Loss, YScale::Log10, 100.0), -2.0) << "less loss stands higher";
    EXPECT_DOUBLE_EQ(core::onScale(Measure::Loss, YScale::LogLog, 100.0), -2.0);
    EXPECT_DOUBLE_EQ(core::onScale(Measure::Perplexity, YScale::Linear, std::exp(3.0)), -3.0);
    EXPECT_DOUBLE_EQ(core::onScale(Measure::Perplexity, YScale::LogLog, std::exp(10.0)), -1.0);
    EXPECT_TRUE(std::isnan(core::onScale(Measure::Score, YScale::LogLog, 12.0)));
    EXPECT_TRUE(std::isnan(core::onScale(Measure::Loss, YScale::Log10, 0.0)));
}

TEST(Measured, KnowsWhichPanelsShowTheSameOutputs)
{
    auto series = papersLaw();
    EXPECT_TRUE(dataOf(shown(YScale::Linear, series), Grade::Graded).sameOutputs);
    EXPECT_TRUE(dataOf(shown(YScale::Linear, series), Grade::Strict).sameOutputs);
    for (Series& one : series) {
        one.task += one.grade == Grade::Graded ? " of another day" : "";
    }
    EXPECT_FALSE(dataOf(shown(YScale::Linear, series), Grade::Graded).sameOutputs);
    EXPECT_FALSE(dataOf(shown(YScale::Linear, series), Grade::Strict).sameOutputs);
}

TEST(Measured, DrawsNoCertaintyFromAnErrorOfZero)
{
    Measurement point;
    point.standardError = 0.0;
    EXPECT_EQ(core::intervalOf(Measure::Fraction, point), std::nullopt);
    point.questions = 2000;
    EXPECT_NEAR(core::intervalOf(Measure::Fraction, point)->maximum, 0.0018427398, 1e-10);
    EXPECT_EQ(core::intervalOf(Measure::Fraction, point)->minimum, 0.0);
    point.score = 1.0;
    EXPECT_NEAR(core::intervalOf(Measure::Fraction, point)->minimum, 0.9981572602, 1e-10);
    point.score = 0.5;
    point.standardError = 0.1;
    EXPECT_NEAR(core::intervalOf(Measure::Fraction, point)->maximum, 0.5 + 0.1959963984540054, 1e-15);
    point.standardError = 0.4;
    EXPECT_EQ(core::intervalOf(Measure::Fraction, point)->maximum, 1.0);
    point.low = 0.3;
    point.high = 0.9;
    EXPECT_EQ(core::intervalOf(Measure::Fraction, point)->maximum, 0.9);
    point = {};
    point.score = 2.0;
    point.questions = 100;
    EXPECT_EQ(core::intervalOf(Measure::Loss, point), std::nullopt);
}

/// 12.3456 of 100 questions were not right, and how near an answer came is no chance of being right.
TEST(Measured, DrawsBinomialIntervalsOfCountsOnly)
{
    const auto intervalIs = [](double score, Grade grade, std::optional<double> error = {}) {
        Series series;
        series.metric = "m";
        series.grade = grade;
        series.points.resize(1);
        series.points[0].size = 1e9;
        series.points[0].score = score;
        series.points[0].questions = 100;
        series.points[0].standardError = error;
        return core::measuredPoints(shown(YScale::Linear, {series}), grade).lines.at(0).points.at(0).of95.has_value();
    };
    EXPECT_TRUE(intervalIs(0.12, Grade::Strict));
    EXPECT_TRUE(intervalIs(0.12, Grade::Unknown));
    EXPECT_FALSE(intervalIs(0.123456, Grade::Unknown));
    EXPECT_FALSE(intervalIs(0.12, Grade::Graded));
    EXPECT_TRUE(intervalIs(0.12, Grade::Graded, 0.01));  // its own error it has
}

TEST(Measured, LaysPointsOverTheModel)
{
    for (const YScale scale : {YScale::Linear, YScale::Log10, YScale::LogLog}) {
        const auto scenario = shown(scale);
        for (const Grade grade : {Grade::Strict, Grade::Graded}) {
            const MeasuredData data = dataOf(scenario, grade);
            ASSERT_EQ(data.lines.size(), 1U);
            EXPECT_EQ(data.place, core::Place::Size);
            ASSERT_EQ(data.lines[0].points.size(), 4U);
            for (const core::MeasuredPoint& point : data.lines[0].points) {
                const double pixel = (data.y.maximum - data.y.minimum) / 400;
                EXPECT_NEAR(heightAt(data.models[0].points, point.at.x), point.at.y, pixel);
                EXPECT_GE(point.at.y, data.y.minimum);
                EXPECT_LE(point.at.y, data.y.maximum);
            }
        }
    }
    EXPECT_EQ(dataOf(shown(YScale::Linear), Grade::Strict).y, (core::Range{0.0, 1.0}));
    EXPECT_EQ(dataOf(shown(YScale::Linear), Grade::Graded).y.maximum, 0.0);
}

TEST(Measured, ImpliesTheSuccessOfATokenAndAStraightLine)
{
    const MeasuredData data = dataOf(shown(YScale::LogLog), Grade::Strict);
    // MODEL.md section 1: m of the four sizes.
    const double means[] = {0.0915878, 0.289284, 0.579055, 0.904837};
    for (std::size_t i = 0; i < 4; ++i) {
        EXPECT_NEAR(*data.lines[0].points[i].impliedSuccess, means[i], 1e-6);
    }
    ASSERT_TRUE(data.lines[0].straight.has_value());
    EXPECT_NEAR(data.lines[0].straight->slope, 0.5,
                1e-5);  // -alpha: it rises with y
    EXPECT_LT(data.lines[0].straight->bend, 1e-5);
    EXPECT_FALSE(dataOf(shown(YScale::Linear), Grade::Strict).lines[0].straight.has_value());
}

TEST(Measured, IntervalsReachToTheEndsOfALogarithmicScale)
{
    auto series = papersLaw();
    series[0].points[0].score = 0.0;
    const MeasuredData data = dataOf(shown(YScale::Log10, series), Grade::Strict);
    const core::MeasuredPoint& none = data.lines[0].points[0];
    EXPECT_TRUE(std::isnan(none.at.y));
    EXPECT_EQ(none.interval->minimum, -HUGE_VAL);
    EXPECT_NEAR(none.interval->maximum, std::log10(3.68887e-6),
                1e-4);  // 1 - 0.025^(1/1e6)
}

TEST(Measured, KnowsComputeAndRuns)
{
    auto series = papersLaw();
    for (Series& one : series) {
        for (Measurement& point : one.points) {
            point.compute = *point.size * 1e12;
            point.size.reset();
        }
    }
    series[0].points.push_back(series[0].points.front());
    series[0].points.back().score = 0.5;
    const MeasuredData data = dataOf(shown(YScale::Linear, series), Grade::Strict);
    EXPECT_EQ(data.place, core::Place::Compute);
    EXPECT_TRUE(data.models.empty());
    EXPECT_NEAR(data.x.minimum, std::log10(350e18) - 0.5, 1e-12);
    EXPECT_EQ(data.lines[0].points[0].runs.size(), 2U);
    EXPECT_NEAR(data.lines[0].points[0].score, 0.25, 1e-5);
    EXPECT_TRUE(dataOf(shown(YScale::Linear, {}), Grade::Strict).lines.empty());
}

TEST(Measured, RaisesAGradedSeriesToItsEffectiveLength)
{
    auto series = papersLaw();
    series[1].metric = "token accuracy";
    series[1].measure = Measure::Fraction;
    for (std::size_t i = 0; i < 4; ++i) {
        series[1].points[i].score = std::pow(series[0].points[i].score, 1.0 / 5.0);
    }
    const MeasuredData strict = dataOf(shown(YScale::Linear, series), Grade::Strict);
    ASSERT_TRUE(strict.lines[0].raised.has_value());
    EXPECT_NEAR(strict.lines[0].raised->effective.length, 5.0, 1e-12);
    EXPECT_EQ(strict.lines[0].raised->graded, "token accuracy");
    for (std::size_t i = 0; i < 4; ++i) {
        EXPECT_NEAR(strict.lines[0].raised->points[i].y, series[0].points[i].score, 1e-12);
    }
    EXPECT_FALSE(dataOf(shown(YScale::Linear, series), Grade::Graded).lines[0].raised.has_value());
    series[1].task = "another task";
    EXPECT_FALSE(dataOf(shown(YScale::Linear, series), Grade::Strict).lines[0].raised.has_value());
    EXPECT_FALSE(dataOf(shown(YScale::Linear), Grade::Strict).lines[0].raised.has_value());  // of a loss there is none
}

/// LeNet's six of six: what independent parts would have is the sixth power, whatever power fits; without a known
/// number of parts the one that fits.
TEST(Measured, RaisesAGradedSeriesToTheNumberOfPartsWhereItIsKnown)
{
    auto series = papersLaw();
    series[1].metric = "accuracy";
    series[1].measure = Measure::Fraction;
    series[0].length = 6;
    for (std::size_t i = 0; i < 4; ++i) {
        series[1].points[i].score = std::pow(series[0].points[i].score, 1.0 / 5.0);
    }
    const auto raised = [&] { return *dataOf(shown(YScale::Linear, series), Grade::Strict).lines[0].raised; };
    EXPECT_EQ(raised().power, 6.0);
    EXPECT_NEAR(raised().effective.length, 5.0, 1e-12);
    for (std::size_t i = 0; i < 4; ++i) {
        EXPECT_NEAR(raised().points[i].y, std::pow(series[1].points[i].score, 6.0), 1e-15);
    }
    series[0].length.reset();
    EXPECT_NEAR(raised().power, 5.0, 1e-12);
}

/// A run that leaves the mean's interval is still inside the panel.
TEST(Measured, HasRoomForEveryRun)
{
    auto series = papersLaw();
    core::Measurement worse = series[1].points[0];
    worse.score = 50.0;
    series[1].points.push_back(worse);
    const MeasuredData data = dataOf(shown(YScale::Linear, series), Grade::Graded);
    ASSERT_EQ(data.lines.at(0).points.at(0).runs.size(), 2U);
    EXPECT_LT(data.y.minimum, -50.0);
}

/// GPT-3's fan: each length has the model's curve of that length; a lone one that of the scenario.
TEST(Measured, ComparesEachLengthWithItsOwnModel)
{
    auto series = papersLaw();
    series[1] = series[0];
    series[1].task = "shorter";
    series[1].length = 2;
    const MeasuredData fan = dataOf(shown(YScale::Linear, series), Grade::Strict);
    ASSERT_EQ(fan.models.size(), 2U);
    EXPECT_EQ(fan.models[0].length, 5);
    EXPECT_EQ(fan.models[1].length, 2);
    // MODEL.md section 1: m = 0.579055 at 6.7B.
    EXPECT_NEAR(heightAt(fan.models[1].points, std::log10(6.7e9)), 0.579055 * 0.579055, 0.002);
    EXPECT_FALSE(dataOf(shown(YScale::Linear), Grade::Strict).models[0].length.has_value());
}

TEST(Measured, FollowsTheLengthOfTheAnswer)
{
    std::vector<Series> series(1);
    series[0].metric = "exact match";
    series[0].grade = Grade::Strict;
    for (const double length : {1.0, 2.0, 4.0}) {
        Measurement point;
        point.size = 6.7e9;
        point.answerLength = length;
        point.score = std::pow(0.5, length);
        series[0].points.push_back(point);
    }
    const MeasuredData data = dataOf(shown(YScale::Linear, series), Grade::Strict);
    EXPECT_EQ(data.place, core::Place::Length);
    EXPECT_EQ(data.x, (core::Range{0.5, 4.5}));
    ASSERT_EQ(data.lines[0].fromFirst.size(), 3U);
    EXPECT_NEAR(data.lines[0].fromFirst[2].y, 0.0625, 1e-15);
    ASSERT_EQ(data.models.size(), 1U);
    EXPECT_EQ(data.models[0].size, 6.7e9);
    ASSERT_EQ(data.models[0].points.size(), 4U);  // at 1, 2, 3 and 4 tokens
    EXPECT_NEAR(data.models[0].points[1].y, 0.579055 * 0.579055, 1e-5);
}

TEST(Measured, HasNoModelOfWhatTheModelDoesNotHave)
{
    Series series;
    series.metric = "test error";
    series.measure = Measure::Loss;
    series.grade = Grade::Graded;
    EXPECT_EQ(core::modelMetric(series), std::nullopt);
    series.metric = "token edit distance";
    EXPECT_EQ(core::modelMetric(series), core::Metric::TokenEditDistance);
    series.metric = "cross entropy";
    EXPECT_EQ(core::modelMetric(series), core::Metric::CrossEntropy);
    series.metric = "points";
    series.measure = Measure::Score;
    EXPECT_EQ(core::modelMetric(series), std::nullopt);
}

/// The points are made once, whatever is dragged.
TEST(Measured, IsNotMadeAnewByADrag)
{
    core::Scenario scenario = shown(YScale::Linear).value();
    scenario.view.layout = core::Layout::Measured;
    scenario.view.shown = {core::Metric::TokenAccuracy, core::Metric::ExactMatch};
    scenario.view.featured = core::Metric::ExactMatch;
    core::Evaluator evaluator;
    const auto parts = [&] {
        const int before = evaluator.partCount();
        (void)evaluator.evaluate(core::validate(scenario).value(), {600, 400});
        return evaluator.partCount() - before;
    };
    parts();
    scenario.model.mean = 0.3;
    const int ofMean = parts();
    scenario.view.yScale = YScale::Log10;
    parts();
    scenario.view.yScale = YScale::Linear;
    EXPECT_EQ(parts(), 0);  // there and back: everything is remembered
    EXPECT_LE(ofMean, 4);   // the bell, and a score for each metric
    const core::Evaluation& evaluation = evaluator.evaluate(core::validate(scenario).value(), {600, 400});
    const auto* strict = std::get_if<MeasuredData>(&evaluation.panels[0]);
    ASSERT_NE(strict, nullptr);
    ASSERT_EQ(strict->now.size(), 1U);
    EXPECT_NEAR(strict->now[0].value, std::pow(0.3, 5), 1e-12);
}

TEST(Measured, KnowsWilsonsIntervalOfCounts)  // 13 of 2,000: core/MODEL.md section 8
{
    std::vector<Series> series = papersLaw();
    series[0].points.resize(1);
    series[0].points[0].score = 0.0065;
    series[0].points[0].questions = 2000;
    const MeasuredData data = core::measuredPoints(shown(YScale::Linear, series), Grade::Strict);
    ASSERT_TRUE(data.lines.at(0).points.at(0).wilson);
    EXPECT_NEAR(data.lines[0].points[0].wilson->minimum, 0.00380259649407415, 1e-15);
    EXPECT_NEAR(data.lines[0].points[0].wilson->maximum, 0.0110895291725225, 1e-15);
    const MeasuredData graded = core::measuredPoints(shown(YScale::Linear), Grade::Graded);
    EXPECT_FALSE(graded.lines.at(0).points.at(0).wilson);
    series[0].points[0].questions.reset();
    EXPECT_FALSE(core::measuredPoints(shown(YScale::Linear, series), Grade::Strict).lines.at(0).points.at(0).wilson);
}

TEST(Measured, RaisesWithoutTheSizesThatAreLeftOut)
{
    // Graded to the power of 2, but for one size where it is the power of 4: without that size the length is 2.
    std::vector<Series> series(2);
    series[0].metric = "exact match";
    series[0].grade = Grade::Strict;
    series[1].metric = "accuracy";
    series[1].grade = Grade::Graded;
    for (const auto& [size, score, power] : {std::tuple(1e8, 0.2, 2.0), {1e9, 0.5, 2.0}, {1e10, 0.8, 4.0}}) {
        Measurement point;
        point.size = size;
        point.score = std::pow(score, power);
        series[0].points.push_back(point);
        point.score = score;
        series[1].points.push_back(point);
    }
    core::Scenario scenario = shown(YScale::Linear, series).value();
    const auto lengthOf = [&] {
        const auto data = core::measuredPoints(core::validate(scenario).value(), Grade::Strict);
        return data.lines.at(0).raised->effective.length;
    };
    EXPECT_GT(lengthOf(), 2.01);
    scenario.view.hidden = {1e10};
    EXPECT_NEAR(lengthOf(), 2.0, 1e-12);
    const auto data = core::measuredPoints(core::validate(scenario).value(), Grade::Strict);
    EXPECT_EQ(data.lines.at(0).raised->points.size(), 2U);
}

TEST(Measured, StandsAloneWhereAskedFor)
{
    core::Scenario scenario = shown(YScale::Linear).value();
    const auto models = [&] {
        core::Evaluator evaluator;
        const core::ValidScenario valid = core::validate(scenario).value();
        return core::find<MeasuredData>(evaluator.evaluate(valid, {300, 200}))->models.size();
    };
    scenario.view.layout = core::Layout::Measured;
    EXPECT_EQ(models(), 1U);
    scenario.view.dataAlone = true;
    EXPECT_EQ(models(), 0U);
}

}  // namespace
