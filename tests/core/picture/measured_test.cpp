#include "core/picture/measured.h"

#include <cmath>

#include <gtest/gtest.h>

#include "core/curve/axis.h"
#include "core/model/score.h"

namespace {

using core::Grade;
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

/// The model's curve at a place between its points.
double heightAt(const std::vector<core::CurvePoint>& curve, double x)
{
    for (std::size_t i = 1; i < curve.size(); ++i) {
        if (curve[i].x >= x) {
            const double share = (x - curve[i - 1].x) / (curve[i].x - curve[i - 1].x);
            return curve[i - 1].y + share * (curve[i].y - curve[i - 1].y);
        }
    }
    return std::nan("");
}

TEST(Measured, PutsEachMeasureOnEachScale)
{
    EXPECT_EQ(core::onScale(Measure::Fraction, YScale::Linear, 0.25), 0.25);
    EXPECT_DOUBLE_EQ(core::onScale(Measure::Fraction, YScale::Log10, 0.01), -2.0);
    EXPECT_DOUBLE_EQ(core::onScale(Measure::Fraction, YScale::LogLog, std::exp(-10.0)), -1.0);
    EXPECT_EQ(core::onScale(Measure::Fraction, YScale::Log10, 0.0), -HUGE_VAL);
    EXPECT_EQ(core::onScale(Measure::Fraction, YScale::LogLog, 1.0), HUGE_VAL);
    EXPECT_EQ(core::onScale(Measure::Loss, YScale::Linear, 2.5), -2.5);
    EXPECT_DOUBLE_EQ(core::onScale(Measure::Loss, YScale::Log10, 100.0), 2.0);
    EXPECT_DOUBLE_EQ(core::onScale(Measure::Loss, YScale::LogLog, 100.0), -2.0);
    EXPECT_DOUBLE_EQ(core::onScale(Measure::Perplexity, YScale::Linear, std::exp(3.0)), -3.0);
    EXPECT_DOUBLE_EQ(core::onScale(Measure::Perplexity, YScale::LogLog, std::exp(10.0)), -1.0);
    EXPECT_TRUE(std::isnan(core::onScale(Measure::Score, YScale::LogLog, 12.0)));
    EXPECT_TRUE(std::isnan(core::onScale(Measure::Loss, YScale::Log10, 0.0)));
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
                EXPECT_NEAR(heightAt(data.lines[0].model, point.at.x), point.at.y, pixel);
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
    EXPECT_TRUE(data.lines[0].model.empty());
    EXPECT_NEAR(data.x.minimum, std::log10(350e18) - 0.5, 1e-12);
    EXPECT_EQ(data.lines[0].points[0].runs.size(), 2U);
    EXPECT_NEAR(data.lines[0].points[0].score, 0.25, 1e-5);
    EXPECT_TRUE(dataOf(shown(YScale::Linear, {}), Grade::Strict).lines.empty());
}

}  // namespace
