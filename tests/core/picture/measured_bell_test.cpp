#include "core/picture/measured_bell.h"

#include <cmath>

#include <gtest/gtest.h>

#include "core/io/presets.h"
#include "core/picture/evaluate.h"

namespace {

double areaUnder(const std::vector<core::CurvePoint>& steps)
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
    const auto bell = core::measuredBell(sets, 0.45, 40.0);
    ASSERT_TRUE(bell.has_value());
    EXPECT_EQ(bell->size, 1e9);
    EXPECT_NEAR(areaUnder(bell->steps), 1.0, 1e-12);
    EXPECT_NEAR(bell->steps.front().x, 0.0, 1e-15);  // half-way below the first: 0.1 - 0.1
    EXPECT_NEAR(bell->steps.back().x, 1.0, 1e-15);   // 0.8 + 0.25 is cut at 1
    EXPECT_NEAR(bell->steps[1].y, 1.0 / 3.0 / 0.2, 1e-12);
    EXPECT_EQ(core::measuredBell(sets, 0.69, 40.0)->size, 1e10);
    EXPECT_FALSE(core::measuredBell({}, 0.5, 40.0).has_value());
    const std::vector<core::DecileSet> same = {{1.0, 0.5, {0.5, 0.5, 0.5}}};
    EXPECT_EQ(core::measuredBell(same, 0.5, 7.0)->steps[1].y, 7.0);
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
