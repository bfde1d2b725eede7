#include "core/model/scenario.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <type_traits>

#include <gtest/gtest.h>

#include "core/model/keys.h"
#include "core/model/parameter.h"
#include "core/model/success_distribution.h"
#include "core/text/number_text.h"

namespace {

using core::Distribution;
using core::Error;
using core::ErrorCode;
using core::Metric;
using core::Parameter;
using core::Scenario;

constexpr double kInfinity = std::numeric_limits<double>::infinity();
const double kNaN = std::nan("");

core::Errors faultsOf(const Scenario& scenario)
{
    const auto valid = core::validate(scenario);
    return valid ? core::Errors() : valid.error();
}

/// The codes and fields of what validate() finds once `change` was made to first-light.
std::vector<std::pair<ErrorCode, std::string>> faultsAfter(const std::function<void(Scenario&)>& change)
{
    Scenario scenario;
    change(scenario);
    std::vector<std::pair<ErrorCode, std::string>> faults;
    for (const Error& error : faultsOf(scenario)) {
        faults.emplace_back(error.code, error.field);
    }
    return faults;
}

using Faults = std::vector<std::pair<ErrorCode, std::string>>;

// A scenario nobody checked must not reach a formula.
static_assert(!std::is_constructible_v<core::ValidScenario, Scenario>);

TEST(Scenario, FirstLightIsValid)
{
    EXPECT_EQ(core::validate(Scenario{}), core::ValidScenario());
    EXPECT_EQ(core::ValidScenario().model().mean, 0.6);
    EXPECT_EQ(core::ValidScenario().model().anchor, (core::ShapeAnchor{0.6, 0.05}));
}

TEST(Scenario, ReportsEveryFaultAtOnce)
{
    Scenario scenario;
    scenario.model.mean = kNaN;
    scenario.model.anchor = {kInfinity, -0.1};
    scenario.model.grading = {core::TokenMode::Shared, 0, 0, false, 1, 0};
    scenario.model.law = {0.0, 0.5, -1.0, 21.0, 1e31, 0.0};
    scenario.model.testSet = {0, -1};
    scenario.view.shown = {};
    scenario.view.featured = Metric::Brier;
    scenario.view.sizes = {0.5, kNaN};
    const core::Errors errors = faultsOf(scenario);
    EXPECT_EQ(errors.size(), 19U);
    EXPECT_EQ(errors.front(), (Error{ErrorCode::OutOfRange, "model.mean", "nan", "1e-9..0.999999999"}));
    const Error anchorMean = {ErrorCode::OutOfRange, "model.anchor.mean", "inf", "1e-9..0.999999999"};
    EXPECT_NE(std::find(errors.begin(), errors.end(), anchorMean), errors.end());
    for (const Error& error : errors) {
        EXPECT_FALSE(error.field.empty());
        EXPECT_FALSE(error.allowed.empty()) << error.field;
    }
}

TEST(Scenario, RefusesNaNAndInfinitiesInEveryNumber)
{
    const std::function<double&(Scenario&)> numbers[] = {
        [](Scenario& s) -> double& { return s.model.mean; },
        [](Scenario& s) -> double& { return s.model.anchor.mean; },
        [](Scenario& s) -> double& { return s.model.anchor.spread; },
        [](Scenario& s) -> double& { return s.model.law.unitLossSize; },
        [](Scenario& s) -> double& { return s.model.law.exponent; },
        [](Scenario& s) -> double& { return s.model.law.floor; },
        [](Scenario& s) -> double& { return s.model.law.jump; },
        [](Scenario& s) -> double& { return s.model.law.jumpSize; },
        [](Scenario& s) -> double& { return s.model.law.jumpWidth; },
        [](Scenario& s) -> double& { return s.view.sizes[1]; },
        [](Scenario& s) -> double& {
            return s.model.groups.emplace(core::GroupLevels{0.1, 0.9}).low;
        },
        [](Scenario& s) -> double& {
            return s.model.groups.emplace(core::GroupLevels{0.1, 0.9}).high;
        },
    };
    for (const auto& number : numbers) {
        for (const double value : {kNaN, kInfinity, -kInfinity}) {
            Scenario scenario;
            scenario.model.distribution = Distribution::TwoGroups;
            number(scenario) = value;
            const core::Errors errors = faultsOf(scenario);
            ASSERT_EQ(errors.size(), 1U);
            EXPECT_EQ(errors[0].code, ErrorCode::OutOfRange);
        }
    }
}

TEST(Scenario, TheSpreadRunsBetweenItsConcentrations)
{
    for (const Distribution distribution :
         {Distribution::Beta, Distribution::LogitNormal, Distribution::TruncatedNormal, Distribution::TwoGroups}) {
        for (const double mean : {1e-9, 0.01, 0.3, 0.5, 0.6, 0.99, 0.999999999}) {
            const auto faults = [&](double spread) {
                return faultsAfter([&](Scenario& s) {
                    s.model.mean = mean;
                    s.model.distribution = distribution;
                    s.model.anchor = {mean, spread};
                });
            };
            const core::Range range = core::spreadRange(distribution, mean);
            const auto label = testing::Message() << core::keyOf(distribution) << " at " << mean;
            EXPECT_EQ(faults(0.0), Faults()) << label;
            if (range == core::Range{0.0, 0.0}) {
                EXPECT_EQ(distribution, Distribution::TruncatedNormal) << label;
                EXPECT_EQ(faults(1e-9), (Faults{{ErrorCode::SpreadTooLarge, "model.anchor.spread"}})) << label;
                continue;
            }
            EXPECT_EQ(faults(range.minimum), Faults()) << label;
            EXPECT_EQ(faults(range.maximum), Faults()) << label;
            EXPECT_EQ(faults(std::nextafter(range.minimum, 0.0)),
                      (Faults{{ErrorCode::OutOfRange, "model.anchor.spread"}}))
                << label;
            EXPECT_EQ(faults(std::nextafter(range.maximum, 1.0)),
                      (Faults{{ErrorCode::SpreadTooLarge, "model.anchor.spread"}}))
                << label;
            const double variance = mean * (1.0 - mean);
            EXPECT_NEAR(range.minimum / std::sqrt(variance / (1e9 + 1.0)), 1.0, 1e-15) << label;
            EXPECT_LE(range.maximum, std::sqrt(variance / 1.001) * (1.0 + 1e-15)) << label;
        }
    }
}

TEST(Scenario, TheTruncatedNormalHasASmallerLargestSpread)
{
    // MODEL.md section 2: the standard deviation of the truncated exponential with that mean.
    EXPECT_NEAR(core::spreadRange(Distribution::TruncatedNormal, 0.5).maximum, 0.2887, 5e-5);
    EXPECT_NEAR(core::spreadRange(Distribution::TruncatedNormal, 0.8).maximum, 0.1872, 5e-5);
    EXPECT_NEAR(core::spreadRange(Distribution::TruncatedNormal, 0.9).maximum, 0.0998, 5e-5);
    EXPECT_NEAR(core::spreadRange(Distribution::TruncatedNormal, 0.99).maximum, 0.0100, 5e-5);
}

TEST(Scenario, APointHasNoSpread)
{
    const auto faults = [](double spread) {
        Scenario scenario;
        scenario.model.distribution = Distribution::Point;
        scenario.model.anchor.spread = spread;
        return faultsOf(scenario);
    };
    EXPECT_TRUE(faults(0.0).empty());
    EXPECT_EQ(faults(0.05), (core::Errors{{ErrorCode::SpreadTooLarge, "model.anchor.spread", "0.05", "0"}}));
}

TEST(Scenario, GroupLevelsHoldTheMeanBetweenThem)
{
    const auto faults = [](double mean, double low, double high, Distribution distribution = Distribution::TwoGroups) {
        return faultsAfter([&](Scenario& s) {
            s.model.mean = mean;
            s.model.distribution = distribution;
            s.model.groups = core::GroupLevels{low, high};
        });
    };
    EXPECT_EQ(faults(0.6, 0.2, 0.9), Faults());
    EXPECT_EQ(faults(0.2, 0.2, 0.9), Faults());
    EXPECT_EQ(faults(0.9, 0.2, 0.9), Faults());
    EXPECT_EQ(faults(0.6, 0.0, 1.0), Faults());
    EXPECT_EQ(faults(0.1, 0.2, 0.9), (Faults{{ErrorCode::OutOfRange, "model.mean"}}));
    EXPECT_EQ(faults(0.95, 0.2, 0.9), (Faults{{ErrorCode::OutOfRange, "model.mean"}}));
    EXPECT_EQ(faults(0.6, 0.6, 0.6), (Faults{{ErrorCode::OutOfRange, "model.high"}}));
    EXPECT_EQ(faults(0.6, 0.9, 0.2), (Faults{{ErrorCode::OutOfRange, "model.high"}}));
    EXPECT_EQ(faults(0.6, -0.1, 1.1),
              (Faults{{ErrorCode::OutOfRange, "model.low"}, {ErrorCode::OutOfRange, "model.high"}}));
    EXPECT_EQ(faults(0.6, 0.2, 0.9, Distribution::Beta), (Faults{{ErrorCode::Conflict, "model.distribution"}}));
}

TEST(Scenario, TwoGroupsOfASpreadKeepTheMeanBetweenTheirLevels)
{
    // mean 0.5, spread 0.25: r = 1/2, so the levels are 0.25 and 0.75
    const auto faults = [](double mean) {
        return faultsAfter([&](Scenario& s) {
            s.model.mean = mean;
            s.model.distribution = Distribution::TwoGroups;
            s.model.anchor = {0.5, 0.25};
        });
    };
    EXPECT_EQ(faults(0.3), Faults());
    EXPECT_EQ(faults(0.2), (Faults{{ErrorCode::OutOfRange, "model.mean"}}));
    EXPECT_EQ(faults(0.8), (Faults{{ErrorCode::OutOfRange, "model.mean"}}));
}

TEST(Scenario, TheFeaturedMetricIsShownAndHasAGradingCurveToShade)
{
    const auto faults = [](std::vector<Metric> shown, Metric featured) {
        return faultsAfter([&](Scenario& s) {
            s.view.shown = std::move(shown);
            s.view.featured = featured;
        });
    };
    EXPECT_EQ(faults({Metric::ExactMatch}, Metric::ExactMatch), Faults());
    EXPECT_EQ(faults({Metric::Brier}, Metric::Brier), (Faults{{ErrorCode::NotFeaturable, "view.featured"}}));
    EXPECT_EQ(faults({Metric::TokenAccuracy}, Metric::TokenAccuracy),
              (Faults{{ErrorCode::NotFeaturable, "view.featured"}}));
    EXPECT_EQ(faults({Metric::Brier}, Metric::PassMark), (Faults{{ErrorCode::NotShown, "view.featured"}}));
    EXPECT_EQ(faults({Metric::PassMark, Metric::PassMark}, Metric::PassMark),
              (Faults{{ErrorCode::DuplicateField, "view.show[1]"}}));
    EXPECT_EQ(faults({}, Metric::PassMark),
              (Faults{{ErrorCode::Empty, "view.show"}, {ErrorCode::NotShown, "view.featured"}}));
}

TEST(Scenario, SizesAreASetOfAtMostSixtyFour)
{
    const auto faults = [](std::vector<double> sizes) {
        return faultsAfter([&](Scenario& s) { s.view.sizes = std::move(sizes); });
    };
    std::vector<double> many;
    for (int i = 0; i < 64; ++i) {
        many.push_back(1e6 + i);
    }
    EXPECT_EQ(faults({}), Faults());
    EXPECT_EQ(faults(many), Faults());
    many.push_back(2e6);
    EXPECT_EQ(faults(many), (Faults{{ErrorCode::TooMany, "view.sizes"}}));
    EXPECT_EQ(faults({1.0, 1e30}), Faults());
    EXPECT_EQ(faults({std::nextafter(1.0, 0.0)}), (Faults{{ErrorCode::OutOfRange, "view.sizes[0]"}}));
    EXPECT_EQ(faults({std::nextafter(1e30, 1e31)}), (Faults{{ErrorCode::OutOfRange, "view.sizes[0]"}}));
    EXPECT_EQ(faults({1e9, 2e9, 1e9}), (Faults{{ErrorCode::DuplicateField, "view.sizes[2]"}}));
}

TEST(Scenario, SetsComeOutInOrder)
{
    Scenario scenario;
    scenario.view.shown = {Metric::PassMark, Metric::TokenAccuracy, Metric::ExactMatch};
    scenario.view.sizes = {200e9, 350e6};
    const auto valid = core::validate(scenario);
    ASSERT_TRUE(valid.has_value());
    EXPECT_EQ(valid->view().shown, (std::vector<Metric>{Metric::TokenAccuracy, Metric::ExactMatch, Metric::PassMark}));
    EXPECT_EQ(valid->view().sizes, (std::vector<double>{350e6, 200e9}));
}

}  // namespace
