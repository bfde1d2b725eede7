#include "core/picture/measured_bell.h"

#include <algorithm>
#include <cmath>

#include <gtest/gtest.h>

#include "core/io/presets.h"
#include "core/model/scale_law.h"
#include "core/picture/evaluate.h"

namespace {

double areaOfBell(const std::vector<core::CurvePoint>& steps)
{
    double area = 0.0;
    for (std::size_t i = 1; i < steps.size(); ++i) {
        area += (steps[i].x - steps[i - 1].x) * 0.5 * (steps[i].y + steps[i - 1].y);
    }
    return area;
}

TEST(MeasuredBell, HoldsEveryQuestion)
{
    const std::vector<core::DecileSet> sets = {{1e9, 0.4, {0.1, 0.3, 0.8}}, {1e10, 0.7, {0.5, 0.7, 0.9}}};
    const auto bell = core::measuredBell(sets, {0.45, {}}, 40.0, false);
    ASSERT_TRUE(bell.has_value());
    EXPECT_EQ(bell->size, 1e9);
    EXPECT_NEAR(areaOfBell(bell->steps), 1.0, 1e-12);
    EXPECT_NEAR(bell->steps.front().x, 0.0, 1e-15);  // half-way below the first: 0.1 - 0.1
    EXPECT_NEAR(bell->steps.back().x, 1.0, 1e-15);   // 0.8 + 0.25 is cut at 1
    EXPECT_NEAR(bell->steps[1].y, 1.0 / 3.0 / 0.2, 1e-12);
    EXPECT_EQ(core::measuredBell(sets, {0.69, {}}, 40.0, false)->size, 1e10);
    EXPECT_FALSE(core::measuredBell({}, {0.5, {}}, 40.0, false).has_value());
    const std::vector<core::DecileSet> same = {{1.0, 0.5, {0.5, 0.5, 0.5}}};
    EXPECT_EQ(core::measuredBell(same, {0.5, {}}, 7.0, false)->steps[1].y, 7.0);
}

TEST(MeasuredBell, IsOfTheSizeAtTheCursorWhereThereIsOne)
{
    const std::vector<core::DecileSet> sets = {{1e9, 0.4, {0.1, 0.3, 0.8}}, {1e10, 0.7, {0.5, 0.7, 0.9}}};
    const auto sizeAt = [&](double size) { return core::measuredBell(sets, {0.45, size}, 40.0, false)->size; };
    EXPECT_EQ(sizeAt(3e9), 1e9);
    EXPECT_EQ(sizeAt(3.3e9), 1e10) << "nearest by ratio";
    EXPECT_EQ(sizeAt(0.0), 1e9) << "below what the law reaches";
    EXPECT_EQ(sizeAt(HUGE_VAL), 1e10) << "and above";
}

TEST(MeasuredBell, IsSharesBesideAtoms)
{
    const std::vector<core::DecileSet> sets = {{1e9, 0.5, {0.2, 0.5, 0.8}}, {1e10, 0.98, {0.98, 0.98, 1.0}}};
    const auto bell = core::measuredBell(sets, {0.5, 1e9}, 40.0, true);
    EXPECT_TRUE(bell->shares);
    ASSERT_EQ(bell->steps.size(), 42U);  // up, twenty steps, down
    double sum = 0.0;
    for (std::size_t i = 1; i + 1 < bell->steps.size(); i += 2) {
        EXPECT_EQ(bell->steps[i].y, bell->steps[i + 1].y);
        sum += bell->steps[i].y;
    }
    EXPECT_NEAR(sum, 1.0, 1e-12);
    EXPECT_NEAR(bell->steps[1].y, 0.0, 1e-12);              // the first part begins at 0.05
    EXPECT_NEAR(bell->steps[3].y, 1.0 / 3.0 / 6.0, 1e-12);  // and is six twentieths wide
    EXPECT_NEAR(core::measuredBell(sets, {0.5, 1e10}, 40.0, true)->steps[39].y, 1.0, 1e-12) << "all in the last one";
}

// In the measured layout, at the size of the cursor, the model's where its law has that size.
TEST(MeasuredBell, StandsBesideTheModelsAtItsSize)
{
    core::Scenario scenario = core::presetScenario("own-facts-zipf")->value();
    scenario.model.mean = core::meanSuccessAtSize(scenario.model.law, 9000.0).value;
    core::Evaluator evaluator;
    const auto bellIn = [&](const core::Evaluation& evaluation, std::size_t panel) {
        return std::get<core::MeasuredData>(evaluation.panels[panel]).bell;
    };
    const auto& evaluation = evaluator.evaluate(core::validate(scenario).value(), {600, 400});
    EXPECT_FALSE(bellIn(evaluation, 0).has_value());
    const auto bell = bellIn(evaluation, 1);
    ASSERT_TRUE(bell.has_value());
    EXPECT_EQ(bell->measured.size, 8020.0);
    EXPECT_NEAR(bell->mean, std::exp(-std::pow(8020.0 / scenario.model.law.unitLossSize, scenario.model.law.exponent)),
                1e-9);
    double highest = 0.0;
    for (const core::CurvePoint& step : bell->measured.steps) {
        highest = std::max(highest, step.y);
    }
    EXPECT_NEAR(bell->top, 1.05 * highest, 1e-12);
    for (const core::CurvePoint& point : bell->model) {
        EXPECT_LE(point.y, bell->top);
    }
    EXPECT_FALSE(bell->measured.shares);
    scenario.model.distribution = core::Distribution::Point;
    scenario.model.anchor.spread = 0.0;
    const auto point = bellIn(evaluator.evaluate(core::validate(scenario).value(), {600, 400}), 1);
    EXPECT_TRUE(point->measured.shares);
    ASSERT_EQ(point->model.size(), 3U);
    EXPECT_NEAR(point->model[1].x, point->mean, 1e-12);
    core::Scenario other = core::presetScenario("gpt3-metric")->value();
    EXPECT_FALSE(bellIn(evaluator.evaluate(core::validate(other).value(), {600, 400}), 1).has_value());
}

// The deciles' means and spreads that the caption says: resources/data/difficulty.csv, sorted by hand.
TEST(MeasuredBell, StandsBehindTheBellOfItsScenario)
{
    const auto scenario = core::presetScenario("real-bell").value();
    core::Evaluator evaluator;
    const auto* bell = core::find<core::BellData>(evaluator.evaluate(scenario, {600, 400}));
    ASSERT_NE(bell, nullptr);
    ASSERT_TRUE(bell->measured.has_value());
    EXPECT_EQ(bell->measured->parts.size(), 10U);
    core::Scenario other = scenario.value();
    other.view.series.clear();
    EXPECT_FALSE(core::find<core::BellData>(evaluator.evaluate(core::validate(other).value(), {600, 400}))
                     ->measured.has_value());
}

TEST(MeasuredBell, NeedsEveryPartAtASize)
{
    const auto scenario = core::presetScenario("real-bell").value();
    const auto sets = core::decileSets(scenario.view(), scenario.evidence());
    ASSERT_FALSE(sets.empty());
    for (const core::DecileSet& set : sets) {
        EXPECT_EQ(set.parts.size(), 10U);
        EXPECT_TRUE(std::is_sorted(set.parts.begin(), set.parts.end()));
    }
    core::View two = scenario.view();
    two.series.resize(2);
    EXPECT_TRUE(core::decileSets(two, scenario.evidence()).empty());
}

}  // namespace
