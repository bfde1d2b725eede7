#include "core/curve/axis.h"

#include <cmath>

#include <gtest/gtest.h>

#include "core/curve/joined_line.h"

namespace {

core::ValidScenario scenarioOf(core::Distribution distribution, double spread, core::XAxis axis = core::XAxis::Mean)
{
    core::Scenario scenario;
    scenario.model.distribution = distribution;
    scenario.model.anchor.spread = spread;
    scenario.view.xAxis = axis;
    return core::validate(scenario).value();
}

TEST(Axis, ThereAndBack)
{
    for (const auto distribution : {core::Distribution::Point, core::Distribution::Beta,
                                    core::Distribution::LogitNormal, core::Distribution::TruncatedNormal}) {
        const auto scenario = scenarioOf(distribution, distribution == core::Distribution::Point ? 0.0 : 0.1);
        const core::Shape shape = core::shapeOf(scenario);
        for (const auto& [axis, x] : {std::pair{core::XAxis::Mean, 0.37}, std::pair{core::XAxis::Logit, -1.25},
                                      std::pair{core::XAxis::Size, 4.2e9}}) {
            const auto d = core::distributionOnAxis(shape, scenario.model().law, axis, x);
            const auto place = core::placeOnAxis(d, scenario.model().law, axis);
            EXPECT_TRUE(place.reachable);
            EXPECT_NEAR(place.x / x, 1.0, 1e-9) << static_cast<int>(distribution) << " axis " << static_cast<int>(axis);
        }
    }
}

TEST(Axis, SaysWhenNoSizeOfTheLawHasTheMean)
{
    core::Scenario scenario;
    scenario.model.law.floor = 0.5;  // no model does better than exp(-0.5) = 0.607
    const auto valid = core::validate(scenario).value();
    const auto d = core::distributionAt(core::shapeOf(valid), core::meanSuccess(0.7));
    const auto place = core::placeOnAxis(d, valid.model().law, core::XAxis::Size);
    EXPECT_FALSE(place.reachable);
    EXPECT_EQ(place.x, HUGE_VAL);
}

TEST(Axis, DefaultRanges)
{
    const auto beta = scenarioOf(core::Distribution::Beta, 0.05);
    const core::Shape shape = core::shapeOf(beta);
    EXPECT_EQ(core::defaultRange(beta, shape, core::XAxis::Mean), (core::Range{0.0, 1.0}));
    EXPECT_EQ(core::defaultRange(beta, shape, core::XAxis::Logit), (core::Range{-8.0, 8.0}));
    EXPECT_EQ(core::defaultRange(beta, shape, core::XAxis::Size),
              (core::Range{350e6 / std::sqrt(10.0), 200e9 * std::sqrt(10.0)}));
}

TEST(Axis, TheSizesChosenAndMeasuredAreInRange)
{
    core::Scenario scenario;
    const auto range = [&] {
        const auto valid = core::validate(scenario).value();
        return core::defaultRange(valid, core::shapeOf(valid), core::XAxis::Size);
    };
    for (const std::vector<double>& few : {std::vector<double>(), std::vector<double>{7e9}}) {
        scenario.view.sizes = few;
        EXPECT_EQ(range(), (core::Range{1e6, 1e13}));
    }
    scenario.view.sizes = {2e15};
    EXPECT_DOUBLE_EQ(range().maximum, 2e15 * std::sqrt(10.0));
    scenario.view.sizes = {1.0, 1e30};  // the bounds
    EXPECT_EQ(range(), (core::Range{1.0, 1e30}));

    core::Series series;
    series.family = "measured";
    core::Measurement small;
    small.size = 1e8;
    core::Measurement large;
    large.size = 4e11;
    series.points = {small, large};
    scenario.evidence = core::Evidence::of({series}).value();
    scenario.view.sizes = {1e9, 1e10};
    EXPECT_DOUBLE_EQ(range().maximum, 1e10 * std::sqrt(10.0));  // not shown
    scenario.view.series = {"measured"};
    EXPECT_DOUBLE_EQ(range().minimum, 1e8 / std::sqrt(10.0));
    EXPECT_DOUBLE_EQ(range().maximum, 4e11 * std::sqrt(10.0));
}

TEST(JoinedLine, IsCutAtTheEdges)
{
    using Points = std::vector<core::CurvePoint>;
    const core::Range unit{0.0, 1.0};
    EXPECT_EQ(core::joinedLine({{0.2, 0.1}, {0.4, 0.9}}, unit, unit), (Points{{0.2, 0.1}, {0.4, 0.9}}));
    const auto cut = core::joinedLine({{-1.0, 0.0}, {1.0, 1.0}, {3.0, 1.0}}, unit, unit);
    EXPECT_EQ(cut, (Points{{0.0, 0.5}, {1.0, 1.0}}));
    const auto leaves = core::joinedLine({{0.0, 0.5}, {0.5, 1.5}, {1.0, 0.5}}, unit, unit);
    const double gap = std::nan("");
    EXPECT_EQ(leaves, (Points{{0.0, 0.5}, {0.25, 1.0}, {0.75, gap}, {0.75, 1.0}, {1.0, 0.5}}));
    EXPECT_TRUE(core::joinedLine({{0.0, 0.5}, {0.5, -HUGE_VAL}, {1.0, 2.0}}, unit, unit).empty());
    EXPECT_TRUE(core::joinedLine({{0.5, 0.5}}, unit, unit).empty());
}

TEST(Axis, TheLogitRangeDoesNotDependOnTheMean)
{
    const auto scenario = scenarioOf(core::Distribution::LogitNormal, 0.3, core::XAxis::Logit);
    core::Scenario moved = scenario.value();
    moved.model.mean = 0.97;
    const auto there = core::validate(moved).value();
    EXPECT_EQ(core::defaultRange(scenario, core::shapeOf(scenario), core::XAxis::Logit),
              core::defaultRange(there, core::shapeOf(there), core::XAxis::Logit));
}

TEST(Axis, EvenPlaces)
{
    const auto means = core::evenPlaces({0.0, 1.0}, core::XAxis::Mean, 257);
    ASSERT_EQ(means.size(), 257U);
    EXPECT_EQ(means[128], 0.5);
    const auto sizes = core::evenPlaces({1e6, 1e13}, core::XAxis::Size, 8);
    EXPECT_NEAR(sizes[3] / 1e9, 1.0, 1e-14);
    EXPECT_EQ(sizes.back(), 1e13);
}

TEST(Axis, PlacesThatAreNoneAreGaps)
{
    const core::Shape shape = core::shapeOf({});
    for (const double x : {std::nan(""), -0.1, 1.1, HUGE_VAL}) {
        EXPECT_TRUE(std::isnan(core::distributionOnAxis(shape, {}, core::XAxis::Mean, x).mean().value)) << x;
    }
    for (const double x : {std::nan(""), -1.0, -HUGE_VAL}) {
        EXPECT_TRUE(std::isnan(core::distributionOnAxis(shape, {}, core::XAxis::Size, x).mean().value)) << x;
    }
}

TEST(Axis, ARangeThatWasSetIsShown)
{
    core::Scenario scenario;
    scenario.view.ranges[core::XAxis::Size] = core::Range{1e8, 1e12};
    const auto valid = core::validate(scenario).value();
    const core::Shape shape = core::shapeOf(valid);
    EXPECT_EQ(core::axisRange(valid, shape, core::XAxis::Size), (core::Range{1e8, 1e12}));
    EXPECT_EQ(core::axisRange(valid, shape, core::XAxis::Mean), core::defaultRange(valid, shape, core::XAxis::Mean));
}

}  // namespace
