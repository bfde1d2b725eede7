#include "core/picture/slope_match.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include <boost/math/special_functions/beta.hpp>
#include <gtest/gtest.h>

namespace core {

namespace {

SlopeMatch of(const Scenario& scenario)
{
    const ValidScenario valid = validate(scenario).value();
    return slopeMatch(valid, shapeOf(valid));
}

Scenario veryLong(Distribution distribution, double spread)
{
    Scenario scenario;
    scenario.model.distribution = distribution;
    scenario.model.anchor = {0.6, spread};
    scenario.model.grading.veryLong = true;
    return scenario;
}

Scenario featuring(Metric metric, std::int64_t length)
{
    Scenario scenario;
    scenario.model.grading.length = length;
    scenario.view.shown = {metric};
    scenario.view.featured = metric;
    return scenario;
}

/// Beta under a step at tau, by Boost: d P(P > tau) / d m against the density of the bell of mean tau.
double distanceByBoost(double k, double tau, double from, double to)
{
    std::vector<double> slope;
    std::vector<double> bell;
    for (int i = 0; i <= 20'000; ++i) {
        const double m = from + (to - from) * i / 20'000;
        const double h = 1e-5;
        slope.push_back((boost::math::ibetac((m + h) * k, (1 - m - h) * k, tau)
                         - boost::math::ibetac((m - h) * k, (1 - m + h) * k, tau))
                        / (2 * h));
        bell.push_back(boost::math::ibeta_derivative(tau * k, (1 - tau) * k, m));
    }
    const double peakOfSlope = *std::max_element(slope.begin(), slope.end());
    const double peakOfBell = *std::max_element(bell.begin(), bell.end());
    double distance = 0;
    for (std::size_t i = 0; i < slope.size(); ++i) {
        distance = std::max(distance, std::fabs(slope[i] / peakOfSlope - bell[i] / peakOfBell));
    }
    return distance;
}

}  // namespace

TEST(SlopeMatch, AgreesWithASecondImplementation)
{
    for (const double spread : {0.02, 0.05, 0.1, 0.2, 0.3}) {
        const double k = 0.24 / (spread * spread) - 1;
        const SlopeMatch match = of(veryLong(Distribution::Beta, spread));
        const double expected = distanceByBoost(k, 0.7, 0.001, 0.999);
        EXPECT_NEAR(match.distance, expected, 0.002) << spread;
        EXPECT_EQ(match.look, expected < 0.05 ? SlopeLook::VeryNearly : SlopeLook::Off) << spread;
        EXPECT_NEAR(match.halfway, 0.7, 1e-12);
    }
    EXPECT_EQ(of(veryLong(Distribution::Beta, 0.02)).look, SlopeLook::VeryNearly);
    EXPECT_EQ(of(veryLong(Distribution::Beta, 0.3)).look, SlopeLook::Off);
}

TEST(SlopeMatch, IsExactOnlyForABellThatSlidesUnchangedUnderAStep)
{
    Scenario scenario = veryLong(Distribution::LogitNormal, 0.05);
    scenario.view.bellAxis = BellAxis::Logit;
    EXPECT_EQ(of(scenario).look, SlopeLook::Exact);
    EXPECT_LT(of(scenario).distance, 1e-3);
    EXPECT_NEAR(of(scenario).heights, 1, 1e-3);
    scenario.view.shown = {Metric::MultipleChoiceGrade};
    scenario.view.featured = Metric::MultipleChoiceGrade;
    EXPECT_EQ(of(scenario).look, SlopeLook::Exact);
    EXPECT_NEAR(of(scenario).heights, 0.5, 1e-3);  // 1 - 1/K of the bell
    scenario.view.bellAxis = BellAxis::Probability;
    EXPECT_NE(of(scenario).look, SlopeLook::Exact);
    Scenario fifty = veryLong(Distribution::LogitNormal, 0.05);
    fifty.view.bellAxis = BellAxis::Logit;
    fifty.model.grading.veryLong = false;  // no step
    EXPECT_EQ(of(fifty).look, SlopeLook::Off);
}

/// A bell of spread 0.45 is two poles: nothing like its slope.
TEST(SlopeMatch, OfAWideBellIsFarOff)
{
    const SlopeMatch match = of(veryLong(Distribution::Beta, 0.45));
    EXPECT_EQ(match.look, SlopeLook::Off);
    EXPECT_GT(match.distance, 0.3);
}

TEST(SlopeMatch, OfExactMatchIsNearlyAllKernel)
{
    const SlopeMatch match = of(featuring(Metric::ExactMatch, 5));
    EXPECT_EQ(match.look, SlopeLook::Off);
    EXPECT_GT(match.distance, 0.5);
    EXPECT_LT(match.kernelDistance, 0.05);
    EXPECT_GT(of(veryLong(Distribution::Beta, 0.05)).kernelDistance, 0.9);
}

TEST(SlopeMatch, SaysWhereThereIsNothingToCompare)
{
    EXPECT_EQ(of(featuring(Metric::ExactMatch, 1)).look, SlopeLook::StraightLine);
    Scenario groups = featuring(Metric::ExactMatch, 5);
    groups.model.distribution = Distribution::TwoGroups;
    groups.model.groups = GroupLevels{0.2, 0.9};
    EXPECT_EQ(of(groups).look, SlopeLook::StraightLine);
    groups.model.grading.tokens = TokenMode::Independent;
    EXPECT_EQ(of(groups).look, SlopeLook::NoBell);
    Scenario point = veryLong(Distribution::Point, 0);
    EXPECT_EQ(of(point).look, SlopeLook::Step);
    point.model.grading.veryLong = false;
    EXPECT_EQ(of(point).look, SlopeLook::NoBell);
    Scenario independent = veryLong(Distribution::Beta, 0.05);
    independent.model.grading.tokens = TokenMode::Independent;
    EXPECT_EQ(of(independent).look, SlopeLook::Step);
    EXPECT_TRUE(std::isnan(of(independent).distance));
    // The grade is one token's: how the tokens of an answer share nothing is to it.
    Scenario grade = featuring(Metric::MultipleChoiceGrade, 50);
    const double shared = of(grade).distance;
    grade.model.grading.tokens = TokenMode::Independent;
    EXPECT_EQ(of(grade).distance, shared);
    EXPECT_TRUE(of(grade).look == SlopeLook::VeryNearly || of(grade).look == SlopeLook::Off);
}

}  // namespace core
