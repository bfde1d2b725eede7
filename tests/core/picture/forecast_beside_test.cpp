// What stands beside a forecast: pinned cuts, intervals, the other series shown.

#include "core/picture/forecast_beside.h"

#include <cmath>

#include <gtest/gtest.h>

#include "core/import/built_in.h"
#include "core/io/presets.h"
#include "core/picture/evaluate.h"
#include "tests/core/picture/height_at.h"

namespace core {

namespace {

const std::string kTwo = "GPT-3 / 2-digit addition, few-shot / accuracy";
const std::string kThree = "GPT-3 / 3-digit addition, few-shot / accuracy";

Scenario below13()
{
    Scenario scenario;
    scenario.view.layout = Layout::Forecast;
    scenario.view.ranges[XAxis::Size] = Range{1e8, 1e12};
    scenario.evidence = builtInEvidence("gpt3-table-h1").value();
    scenario.view.series = {kThree};
    scenario.view.cut = 13e9;
    return scenario;
}

ForecastData linear(const Scenario& scenario)
{
    Evaluator evaluator;
    return std::get<ForecastData>(evaluator.evaluate(validate(scenario).value(), {600, 400}).panels[1]);
}

/// MODEL.md section 8: 0.0249 at 175B from below 13B, whatever is left out or asked for afterwards.
TEST(ForecastBeside, APinKeepsWhatItForetold)
{
    Scenario scenario = below13();
    scenario.view.pinnedCuts = {PinnedCut(13e9, shownLaw(validate(scenario).value(), 13e9))};
    ASSERT_TRUE(scenario.view.pinnedCuts.front().law.has_value());
    EXPECT_EQ(scenario.view.pinnedCuts.front().law->series, kThree);
    const auto pinned = [&] { return heightAt(linear(scenario).pinned.at(0).curve, std::log10(175e9)); };
    EXPECT_NEAR(pinned(), 0.0249206759, 1e-5);  // between two places of the line
    scenario.view.hidden = {350e6, 6.7e9};
    EXPECT_NEAR(pinned(), 0.0249206759, 1e-5);
    scenario.view.fitFloor = true;
    EXPECT_NEAR(pinned(), 0.0249206759, 1e-5);
    scenario.view.hidden = {125e6, 350e6, 760e6, 1.3e9, 2.7e9};  // too few to fit anything
    EXPECT_NEAR(pinned(), 0.0249206759, 1e-5);
    scenario.view.series = {kTwo};
    EXPECT_TRUE(linear(scenario).pinned.empty());  // which it said nothing of
}

/// GPT-3's 2,000 questions are known; those of Fig. 4 are not, so that the test at hand is drawn.
TEST(ForecastBeside, DrawsTheTestAskedFor)
{
    Scenario known = below13();
    EXPECT_FALSE(linear(known).points.front().wilson.has_value());
    known.view.intervals = true;
    const ForecastData counted = linear(known);
    ASSERT_TRUE(counted.points.front().wilson.has_value());
    const Interval wilson = wilsonInterval(3, 2000);  // Table H.1: 0.15 % of 2,000
    EXPECT_DOUBLE_EQ(counted.points.front().wilson->low, wilson.low);
    EXPECT_DOUBLE_EQ(counted.points.front().wilson->high, wilson.high);
    EXPECT_TRUE(counted.tests.empty());

    Scenario unknown = presetScenario("gpt3-resolution")->value();
    unknown.view.layout = Layout::Forecast;
    unknown.model.testSet.questions = 1'000'000;
    EXPECT_TRUE(linear(unknown).tests.empty());
    unknown.view.intervals = true;
    const ForecastData drawn = linear(unknown);
    ASSERT_EQ(drawn.tests.size(), 4U);
    for (const DrawnScore& test : drawn.tests) {
        EXPECT_LE(test.exact.low, test.measured);
        EXPECT_NEAR(test.measured, test.score, 5 * std::sqrt(test.score / 1e6) + 1e-6);
    }
}

/// Of rates a score of 1 has no place on log(-ln y): no fit uses it, and what is above the cut is held back all the
/// same.
TEST(ForecastBeside, MarksWhatTheFitHasNoUseFor)
{
    Series series;
    series.grade = Grade::Strict;
    for (const auto& [size, score] : {std::pair{1e8, 0.0}, {1e9, 0.1}, {3e9, 0.2}, {1e10, 0.4}, {1e11, 0.9}}) {
        series.points.emplace_back().size = size;
        series.points.back().score = score;
    }
    const ForecastData data = forecastData(series, {}, 5e10, YScale::Linear, {8, 12});
    ASSERT_TRUE(data.forecast.has_value());
    EXPECT_EQ(data.forecast->fit.used, 3U);
    EXPECT_TRUE(data.points[0].isUnused);
    EXPECT_FALSE(data.points[1].isUnused);
    EXPECT_TRUE(data.points[4].isHeldBack);
}

/// PRODUCT: the built-in case shows both, one that holds and one that does not.
TEST(ForecastBeside, OlmoOpensWithBothItsForecasts)
{
    const Scenario olmo = presetScenario("olmo-forecast")->value();
    EXPECT_EQ(olmo.view.layout, Layout::Forecast);
    const ForecastData data = linear(olmo);
    EXPECT_EQ(data.name, "OLMo ladder / HellaSwag / accuracy");
    EXPECT_EQ(data.forecast->verdict, Verdict::Held);
    ASSERT_EQ(data.others.size(), 1U);
    EXPECT_EQ(data.others.front().name, "OLMo ladder / ARC-Challenge / accuracy");
    EXPECT_EQ(data.others.front().forecast->verdict, Verdict::Missed);
}

}  // namespace

}  // namespace core
