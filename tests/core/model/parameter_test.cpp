#include "core/model/parameter.h"

#include <cmath>
#include <limits>
#include <random>
#include <set>

#include <gtest/gtest.h>

#include "core/io/presets.h"
#include "core/model/keys.h"
#include "core/model/success_distribution.h"

namespace {

using core::Distribution;
using core::ErrorCode;
using core::Parameter;
using core::Range;
using core::ValidScenario;

ValidScenario withSpread(Distribution distribution, double mean, double spread)
{
    core::Scenario scenario;
    scenario.model.mean = mean;
    scenario.model.distribution = distribution;
    scenario.model.anchor = {mean, spread};
    return core::validate(scenario).value();
}

TEST(Parameter, HasANameAFieldAndBounds)
{
    std::set<std::string_view> keys;
    std::set<std::string_view> fields;
    for (const Parameter parameter : core::kParameters) {
        keys.insert(core::keyOf(parameter));
        fields.insert(core::fieldOf(parameter));
        const Range bounds = core::boundsOf(parameter);
        EXPECT_LT(bounds.minimum, bounds.maximum) << core::keyOf(parameter);
        EXPECT_TRUE(core::fieldOf(parameter).ends_with(core::keyOf(parameter)));
    }
    EXPECT_EQ(keys.size(), core::kParameters.size());
    EXPECT_EQ(fields.size(), core::kParameters.size());
    // MODEL.md section 2, Bounds.
    EXPECT_EQ(core::boundsOf(Parameter::Mean), (Range{1e-9, 1.0 - 1e-9}));
    EXPECT_EQ(core::boundsOf(Parameter::Length), (Range{1.0, 100'000.0}));
    EXPECT_EQ(core::boundsOf(Parameter::PassMark), (Range{1e-6, 1.0}));
    EXPECT_EQ(core::boundsOf(Parameter::Choices), (Range{2.0, 100.0}));
    EXPECT_EQ(core::boundsOf(Parameter::Attempts), (Range{1.0, 1e6}));
    EXPECT_EQ(core::boundsOf(Parameter::LawExponent), (Range{-5.0, -0.01}));
    EXPECT_EQ(core::boundsOf(Parameter::LawUnitLossSize), (Range{1.0, 1e30}));
    EXPECT_EQ(core::boundsOf(Parameter::JumpSize), (Range{1.0, 1e30}));
    EXPECT_EQ(core::boundsOf(Parameter::LawFloor), (Range{0.0, 20.0}));
    EXPECT_EQ(core::boundsOf(Parameter::Jump), (Range{0.0, 20.0}));
    EXPECT_EQ(core::boundsOf(Parameter::JumpWidth), (Range{0.01, 10.0}));
    EXPECT_EQ(core::boundsOf(Parameter::Questions), (Range{1.0, 1e9}));
    EXPECT_TRUE(core::isCount(Parameter::Length));
    EXPECT_FALSE(core::isCount(Parameter::PassMark));
}

TEST(Parameter, EveryBoundIsInclusive)
{
    const double infinity = std::numeric_limits<double>::infinity();
    for (const Parameter parameter : core::kParameters) {
        const Range bounds = core::boundsOf(parameter);
        const auto label = testing::Message() << core::keyOf(parameter);
        EXPECT_FALSE(core::faultOf(parameter, bounds.minimum)) << label;
        EXPECT_FALSE(core::faultOf(parameter, bounds.maximum)) << label;
        for (const double beyond : {std::nextafter(bounds.minimum, -infinity), std::nextafter(bounds.maximum, infinity),
                                    infinity, -infinity, std::nan("")}) {
            const auto fault = core::faultOf(parameter, beyond);
            ASSERT_TRUE(fault.has_value()) << label << beyond;
            EXPECT_EQ(fault->code, ErrorCode::OutOfRange) << label << beyond;
            EXPECT_EQ(fault->field, core::fieldOf(parameter));
        }
        const double middle = std::floor((bounds.minimum + bounds.maximum) / 2.0) + 0.5;
        if (core::isCount(parameter) && middle < bounds.maximum && middle != std::floor(middle)) {
            EXPECT_EQ(core::faultOf(parameter, middle)->code, ErrorCode::NotAnInteger) << label;
        }
    }
}

TEST(Parameter, APassMarkIsAWholeNumberOfMillionths)
{
    core::Model model;
    for (std::int64_t millionths = 1; millionths <= 1'000'000; ++millionths) {
        const double value = static_cast<double>(millionths) / 1e6;
        ASSERT_FALSE(core::store(model, Parameter::PassMark, value)) << millionths;
        ASSERT_EQ(model.grading.passMarkMillionths, millionths);
        ASSERT_EQ(core::heldValue(model, Parameter::PassMark), value);
    }
    for (const double value : {0.1234567, 0.7000000000000001, std::nextafter(0.7, 0.0), 1.5e-6}) {
        EXPECT_EQ(core::faultOf(Parameter::PassMark, value)->code, ErrorCode::NotAStep) << value;
    }
}

TEST(Parameter, IsHeldAndStored)
{
    for (const Parameter parameter : core::kParameters) {
        core::Model model;
        const double value = core::boundsOf(parameter).maximum;
        EXPECT_FALSE(core::store(model, parameter, value)) << core::keyOf(parameter);
        EXPECT_EQ(core::heldValue(model, parameter), value) << core::keyOf(parameter);
        const core::Model before = model;
        EXPECT_TRUE(core::store(model, parameter, std::nan(""))) << core::keyOf(parameter);
        if (parameter != Parameter::Low && parameter != Parameter::High) {  // the level not given is NaN
            EXPECT_EQ(model, before) << core::keyOf(parameter);
        }
    }
    EXPECT_TRUE(std::isnan(core::heldValue(core::Model(), Parameter::Low)));
}

TEST(Parameter, TheCutIsTheViewsAndBehindAllWhereNoneIsSet)
{
    core::Series series;
    series.family = "made up";
    for (const double size : {1e8, 1e10, 1e9}) {
        core::Measurement point;
        point.size = size;
        series.points.push_back(point);
    }
    core::Scenario scenario;
    scenario.evidence = core::Evidence::of({series}).value();
    const ValidScenario none = core::validate(scenario).value();
    EXPECT_EQ(core::valueOf(none, Parameter::Cut), 2e10);
    EXPECT_EQ(core::valueOf(ValidScenario(), Parameter::Cut), 1e12);
    const ValidScenario cut = core::withParameter(none, Parameter::Cut, 3.25e9).value();
    EXPECT_EQ(cut.view().cut, 3.25e9);
    EXPECT_EQ(core::valueOf(cut, Parameter::Cut), 3.25e9);
    EXPECT_EQ(cut.model(), none.model());
    EXPECT_EQ(core::rangeOf(cut, Parameter::Cut), (Range{1.0, 1e30}));
    for (const double value : {0.5, 1.1e30, std::nan("")}) {
        const auto refused = core::withParameter(cut, Parameter::Cut, value);
        ASSERT_FALSE(refused.has_value()) << value;
        EXPECT_EQ(refused.error().front().field, "view.cut");
    }
    core::Model model;
    EXPECT_TRUE(std::isnan(core::heldValue(model, Parameter::Cut)));
}

TEST(Parameter, BothEndsOfItsRangeAreAccepted)
{
    std::vector<ValidScenario> scenarios = {withSpread(Distribution::TwoGroups, 0.5, 0.25),
                                            withSpread(Distribution::TwoGroups, 0.5, 0.0),
                                            withSpread(Distribution::TruncatedNormal, 0.9, 0.05)};
    for (const std::string_view name : core::presetNames()) {
        scenarios.push_back(core::presetScenario(name).value());
    }
    scenarios.push_back(core::withParameter(scenarios[0], Parameter::Low, 0.125).value());
    for (const ValidScenario& scenario : scenarios) {
        for (const Parameter parameter : core::kParameters) {
            const Range range = core::rangeOf(scenario, parameter);
            if (std::isnan(range.minimum)) {
                continue;
            }
            for (const double value : {range.minimum, range.maximum}) {
                EXPECT_TRUE(core::withParameter(scenario, parameter, value).has_value())
                    << core::keyOf(parameter) << " " << value << " " << core::keyOf(scenario.model().distribution);
            }
            const auto beyond = core::withParameter(scenario, parameter, std::nextafter(range.maximum, 1e300));
            EXPECT_FALSE(beyond.has_value()) << core::keyOf(parameter);
        }
    }
}

TEST(Parameter, MovingTheMeanThereAndBackChangesNothing)
{
    std::mt19937_64 random(7);
    std::uniform_real_distribution<double> uniform(0.001, 0.999);
    for (const std::string_view name : core::presetNames()) {
        const ValidScenario start = core::presetScenario(name).value();
        ValidScenario moved = start;
        for (int i = 0; i < 1000; ++i) {
            moved = core::withParameter(moved, Parameter::Mean, uniform(random)).value();
        }
        EXPECT_EQ(moved.model().anchor, start.model().anchor) << name;
        EXPECT_EQ(core::withParameter(moved, Parameter::Mean, start.model().mean), start) << name;
    }
}

TEST(Parameter, SettingTheSpreadMovesTheAnchorHere)
{
    const ValidScenario moved = core::withParameter(ValidScenario(), Parameter::Mean, 0.3).value();
    const ValidScenario spread = core::withParameter(moved, Parameter::Spread, 0.1).value();
    EXPECT_EQ(spread.model().anchor, (core::ShapeAnchor{0.3, 0.1}));
    EXPECT_EQ(core::valueOf(spread, Parameter::Spread), 0.1);
    const auto refused = core::withParameter(moved, Parameter::Spread, 0.459);
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().front().code, ErrorCode::SpreadTooLarge);
}

TEST(Parameter, SpreadIsShownAtThePresentMean)
{
    // Beta: k stays, so s^2 = m(1-m)/(k+1); at 0.6 and 0.05 k + 1 is 96.
    const ValidScenario moved = core::withParameter(ValidScenario(), Parameter::Mean, 0.9).value();
    EXPECT_NEAR(core::valueOf(moved, Parameter::Spread), std::sqrt(0.09 / 96.0), 1e-15);
    EXPECT_EQ(core::valueOf(ValidScenario(), Parameter::Spread), 0.05);
}

TEST(Parameter, GroupLevelsAreThoseInForce)
{
    const ValidScenario groups = withSpread(Distribution::TwoGroups, 0.5, 0.25);
    EXPECT_NEAR(core::valueOf(groups, Parameter::Low), 0.25, 1e-16);
    EXPECT_NEAR(core::valueOf(groups, Parameter::High), 0.75, 1e-16);
    const ValidScenario lower = core::withParameter(groups, Parameter::Low, 0.1).value();
    EXPECT_EQ(lower.model().groups, (core::GroupLevels{0.1, core::valueOf(groups, Parameter::High)}));
    EXPECT_FALSE(core::withParameter(lower, Parameter::Mean, 0.05).has_value());
    EXPECT_FALSE(core::withParameter(lower, Parameter::Spread, 0.2)->model().groups.has_value());

    EXPECT_TRUE(std::isnan(core::valueOf(ValidScenario(), Parameter::Low)));
    EXPECT_TRUE(std::isnan(core::rangeOf(ValidScenario(), Parameter::High).maximum));
    EXPECT_EQ(core::withParameter(ValidScenario(), Parameter::Low, 0.1).error().front().code, ErrorCode::Conflict);
}

TEST(Parameter, ARefusalSaysWhatIsAllowedNow)
{
    const ValidScenario groups =
        core::withParameter(withSpread(Distribution::TwoGroups, 0.5, 0.25), Parameter::Low, 0.125).value();
    EXPECT_EQ(core::withParameter(groups, Parameter::Mean, 0.1).error(),
              (core::Errors{{ErrorCode::OutOfRange, "model.mean", "0.1", "0.125..0.75"}}));
    EXPECT_EQ(core::withParameter(groups, Parameter::Mean, 2.0).error(),
              (core::Errors{{ErrorCode::OutOfRange, "model.mean", "2", "0.125..0.75"}}));
}

TEST(Parameter, AnotherDistributionKeepsMeanAndSpread)
{
    const ValidScenario moved = core::withParameter(ValidScenario(), Parameter::Mean, 0.8).value();
    const double shown = core::valueOf(moved, Parameter::Spread);
    for (const Distribution distribution :
         {Distribution::LogitNormal, Distribution::TruncatedNormal, Distribution::TwoGroups}) {
        const auto changed = core::withDistribution(moved, distribution);
        EXPECT_EQ(changed.scenario.model().distribution, distribution);
        EXPECT_EQ(changed.scenario.model().anchor, (core::ShapeAnchor{0.8, shown}));
        EXPECT_FALSE(changed.spreadTaken.has_value());
    }
    const auto same = core::withDistribution(moved, Distribution::Beta);
    EXPECT_EQ(same.scenario, moved);
}

TEST(Parameter, ADistributionThatCannotHaveTheSpreadTakesLess)
{
    const auto narrowed =
        core::withDistribution(withSpread(Distribution::Beta, 0.9, 0.2), Distribution::TruncatedNormal);
    const double largest = core::spreadRange(Distribution::TruncatedNormal, 0.9).maximum;
    ASSERT_TRUE(narrowed.spreadTaken.has_value());
    EXPECT_EQ(*narrowed.spreadTaken, 0.999 * largest);
    EXPECT_EQ(narrowed.scenario.model().anchor, (core::ShapeAnchor{0.9, 0.999 * largest}));
    const auto point = core::withDistribution(ValidScenario(), Distribution::Point);
    EXPECT_EQ(point.spreadTaken, 0.0);
    EXPECT_EQ(point.scenario.model().anchor.spread, 0.0);
}

}  // namespace
