#include "core/model/success_distribution.h"

#include <cmath>
#include <iterator>
#include <vector>

#include <gtest/gtest.h>

#include "core/model/gauss_legendre.h"
#include "core/model/log_density.h"
#include "core/model/parameter.h"
#include "reference_check.h"

namespace core::test {

namespace {

const Shape kContinuousShapes[] = {BetaShape{95},
                                   BetaShape{1.5},
                                   BetaShape{1e-3},
                                   BetaShape{1e9},
                                   LogitNormalShape{0.21},
                                   LogitNormalShape{2.5},
                                   LogitNormalShape{40},
                                   TruncatedNormalShape{0},
                                   TruncatedNormalShape{200},
                                   TruncatedNormalShape{1e9}};

// E of f(p) over the density of logit p, by panels fine enough for every bell here.
template <class Function>
double average(const SuccessDistribution& d, const Function& f)
{
    const double centre = d.location();
    double total = 0;
    double reach = 1e-5;
    double inner = 0;
    for (int i = 0; i < 150; ++i) {
        for (const double side : {-1.0, 1.0}) {
            total += gaussLegendre<20>(
                [&](double u) {
                    return std::exp(logLogitDensity(d, centre + side * u)) * f(meanSuccessAtLogit(centre + side * u));
                },
                inner, reach);
        }
        inner = reach;
        reach *= 1.2;
    }
    return total;
}

Scenario scenarioOf(Distribution distribution, double mean, double spread)
{
    Scenario scenario;
    scenario.model.distribution = distribution;
    scenario.model.mean = mean;
    scenario.model.anchor = {mean, spread};
    return scenario;
}

// Standard deviation of a beta of concentration k.
double spreadFor(double m, double k)
{
    return std::sqrt(m * (1 - m) / (k + 1));
}

TEST(SuccessDistribution, EveryMeanOfferedToTwoGroupsHasAForm)
{
    for (const double mean : {0.05, 0.2, 0.35, 0.4765, 0.5, 0.6, 0.75, 0.9, 0.99}) {
        for (const double share : {0.01, 0.1, 0.3, 0.5, 0.7, 0.9, 0.999}) {
            const Range spreads = spreadRange(Distribution::TwoGroups, mean);
            const auto scenario = validate(scenarioOf(Distribution::TwoGroups, mean, share * spreads.maximum)).value();
            const Range means = rangeOf(scenario, Parameter::Mean);
            for (const double bound : {means.minimum, means.maximum}) {
                const auto d = distributionAt(shapeOf(scenario), meanSuccess(bound));
                ASSERT_FALSE(atoms(d).empty()) << mean << " " << share << " " << bound;
                double total = 0;
                for (const Atom& atom : atoms(d)) {
                    total += atom.weight * atom.at.value;
                }
                EXPECT_NEAR(total, bound, 1e-13);
                EXPECT_TRUE(withParameter(scenario, Parameter::Mean, bound).has_value());
            }
            const double beyond = std::nextafter(std::nextafter(means.maximum, 1.0), 1.0);
            EXPECT_TRUE(atoms(distributionAt(shapeOf(scenario), meanSuccess(beyond))).empty()) << mean << " " << share;
        }
    }
}

}  // namespace

TEST(SuccessDistribution, DensityIntegratesToOneAndGivesBackMeanAndSpread)
{
    for (const Shape& shape : kContinuousShapes) {
        for (const double m : {0.1, 0.6, 0.93}) {
            const SuccessDistribution d = distributionAt(shape, meanSuccess(m));
            EXPECT_NEAR(average(d, [](const MeanSuccess&) { return 1.0; }), 1, 1e-9) << shape.index() << " " << m;
            EXPECT_NEAR(average(d, [](const MeanSuccess& p) { return p.value; }) / m, 1, 1e-9)
                << shape.index() << " " << m;
            const double variance = average(d, [m](const MeanSuccess& p) { return (p.value - m) * (p.value - m); });
            EXPECT_NEAR(std::sqrt(variance) / spread(d), 1, 1e-8) << shape.index() << " " << m;
        }
    }
}

TEST(SuccessDistribution, DensitiesOfChanceAndLogitAgree)
{
    for (const Shape& shape : kContinuousShapes) {
        const SuccessDistribution d = distributionAt(shape, meanSuccess(0.6));
        for (const double t : {-3.0, 0.2, 0.4054651081081644, 2.0}) {
            const MeanSuccess p = meanSuccessAtLogit(t);
            const double expected = logDensity(d, p) + std::log(p.value * p.complement);
            EXPECT_NEAR(logLogitDensity(d, t), expected, 1e-9 * std::fmax(1, std::fabs(expected))) << shape.index();
        }
    }
}

/// What is found once for a whole bell changes no bit of its density.
TEST(SuccessDistribution, ADensityAtManyPlacesIsThatOfEach)
{
    const double nan = std::nan("");
    const auto same = [](double a, double b) { return a == b || (std::isnan(a) && std::isnan(b)); };
    std::vector<Shape> shapes(std::begin(kContinuousShapes), std::end(kContinuousShapes));
    shapes.push_back(PointShape{});
    shapes.push_back(TwoGroupsShape{0.2, 0.8, 0.9, 0.1});
    for (const Shape& shape : shapes) {
        for (const double mean : {0.0, 1e-6, 0.3, 0.7, 1.0}) {
            const auto d = distributionAt(shape, meanSuccess(mean));
            const LogDensityOf density(d);
            for (const double x : {-1.0, 0.0, 1e-300, 1e-9, 0.1, 0.3, 0.5, 0.9, 1.0, 2.0, nan}) {
                EXPECT_TRUE(same(density.atChance(meanSuccess(x)), logDensity(d, meanSuccess(x)))) << mean << " " << x;
            }
            for (const double t : {-HUGE_VAL, -800.0, -30.0, -1.0, 0.0, 2.0, 700.0, HUGE_VAL, nan}) {
                EXPECT_TRUE(same(density.atLogit(t), logLogitDensity(d, t))) << mean << " " << t;
            }
        }
    }
}

TEST(SuccessDistribution, SurvivalIsTheDensitysIntegral)
{
    for (const Shape& shape : kContinuousShapes) {
        const SuccessDistribution d = distributionAt(shape, meanSuccess(0.6));
        const double width = spread(d);
        for (const double z : {-1.5, 0.0, 0.7}) {
            const double p = 0.6 + z * width;
            if (p <= 0.02 || p >= 0.98) {
                continue;
            }
            const double h = 1e-4 * std::fmin(width, 0.05);
            const double fall =
                std::exp(survival(d, meanSuccess(p - h)).log) - std::exp(survival(d, meanSuccess(p + h)).log);
            EXPECT_NEAR(fall / (2 * h) / std::exp(logDensity(d, meanSuccess(p))), 1, 1e-5) << shape.index() << " " << z;
        }
    }
}

TEST(SuccessDistribution, SurvivalHasBothTails)
{
    for (const Shape& shape : kContinuousShapes) {
        const SuccessDistribution d = distributionAt(shape, meanSuccess(0.6));
        for (const double p : {1e-12, 0.3, 0.6, 0.9, 1 - 1e-12}) {
            const LogChance above = survival(d, meanSuccess(p));
            EXPECT_NEAR(std::exp(above.log) + std::exp(above.logMiss), 1, 1e-12) << shape.index() << " " << p;
        }
        EXPECT_EQ(survival(d, {0, 1}).log, 0);
        EXPECT_EQ(survival(d, {0, 1}).logMiss, -kInfinity) << shape.index();
        EXPECT_EQ(survival(d, {1, 0}).log, -kInfinity) << shape.index();
        EXPECT_EQ(survival(d, {1, 0}).logMiss, 0);
    }
}

TEST(SuccessDistribution, TwoGroupsAreTwoAtoms)
{
    const Shape shape = TwoGroupsShape{0.2, 0.8, 0.9, 0.1};
    const SuccessDistribution d = distributionAt(shape, meanSuccess(0.6));
    ASSERT_EQ(atoms(d).size(), 2u);
    EXPECT_NEAR(atoms(d)[1].weight, 4.0 / 7, 1e-15);
    EXPECT_NEAR(spread(d), 0.7 * std::sqrt(12.0) / 7, 1e-15);
    EXPECT_NEAR(survival(d, meanSuccess(0.2)).log, std::log(4.0 / 7), 1e-15);
    EXPECT_EQ(survival(d, meanSuccess(0.1)).log, 0);
    EXPECT_EQ(survival(d, meanSuccess(0.9)).log, -kInfinity);
    EXPECT_TRUE(std::isnan(logDensity(d, meanSuccess(0.5))));
    EXPECT_TRUE(std::isnan(logLogitDensity(d, 0)));
    EXPECT_EQ(atoms(distributionAt(shape, meanSuccess(0.2))).size(), 1u);
    EXPECT_TRUE(std::isnan(distributionAt(shape, meanSuccess(0.1)).mean().value));
    EXPECT_TRUE(std::isnan(spread(distributionAt(shape, meanSuccess(0.95)))));
    EXPECT_TRUE(atoms(distributionAt(shape, meanSuccess(0.95))).empty());
}

TEST(SuccessDistribution, EndsOfTheDensity)
{
    const SuccessDistribution poles = distributionAt(BetaShape{0.5}, meanSuccess(0.5));
    EXPECT_EQ(logDensity(poles, {0, 1}), kInfinity);
    EXPECT_EQ(logDensity(poles, {1, 0}), kInfinity);
    const SuccessDistribution uniform = distributionAt(BetaShape{2}, meanSuccess(0.5));
    EXPECT_EQ(logDensity(uniform, {0, 1}), 0);
    EXPECT_NEAR(logDensity(uniform, meanSuccess(0.3)), 0, 1e-14);
    const SuccessDistribution flat = distributionAt(TruncatedNormalShape{0}, meanSuccess(0.5));
    EXPECT_NEAR(logDensity(flat, {0, 1}), 0, 1e-14);
    EXPECT_NEAR(spread(flat), 1 / std::sqrt(12.0), 1e-14);
    EXPECT_EQ(logDensity(distributionAt(LogitNormalShape{1}, meanSuccess(0.5)), {0, 1}), -kInfinity);
    EXPECT_EQ(logDensity(distributionAt(BetaShape{95}, meanSuccess(0.5)), {1, 0}), -kInfinity);
}

TEST(SuccessDistribution, LocationAndMeanAreInverse)
{
    for (const Shape& shape : kContinuousShapes) {
        for (const double m : {1e-9, 0.02, 0.6, 0.999}) {
            const SuccessDistribution d = distributionAt(shape, meanSuccess(m));
            const SuccessDistribution back = distributionAtLocation(shape, d.location());
            EXPECT_LE(relativeError(back.mean().value, m), 1e-9) << shape.index() << " " << m;
        }
        EXPECT_TRUE(std::isnan(distributionAtLocation(shape, kNaN).mean().value));
        EXPECT_EQ(distributionAtLocation(shape, kInfinity).mean(), (MeanSuccess{1, 0}));
        EXPECT_EQ(distributionAtLocation(shape, -kInfinity).mean(), (MeanSuccess{0, 1}));
    }
}

TEST(SuccessDistribution, TakesInfinitiesAndNaN)
{
    for (const Shape& shape : kContinuousShapes) {
        const SuccessDistribution d = distributionAt(shape, meanSuccess(0.6));
        for (const double x : {kNaN, -1.0, 2.0, kInfinity, -kInfinity}) {
            EXPECT_TRUE(std::isnan(logDensity(d, {x, 0.5}))) << shape.index() << " " << x;
            EXPECT_TRUE(std::isnan(survival(d, {x, 0.5}).log)) << shape.index() << " " << x;
            EXPECT_TRUE(std::isnan(spread(distributionAt(shape, {x, 0.5})))) << shape.index() << " " << x;
        }
        EXPECT_TRUE(std::isnan(logLogitDensity(d, kNaN)));
        EXPECT_EQ(logLogitDensity(d, kInfinity), -kInfinity) << shape.index();
        EXPECT_EQ(logLogitDensity(d, -kInfinity), -kInfinity) << shape.index();
    }
    for (const double x : {kNaN, kInfinity, -1.0}) {
        EXPECT_TRUE(std::isnan(distributionAt(BetaShape{x}, meanSuccess(0.6)).mean().value)
                    || std::isnan(logDensity(distributionAt(BetaShape{x}, meanSuccess(0.6)), meanSuccess(0.5))));
        EXPECT_TRUE(std::isnan(distributionAt(LogitNormalShape{x}, meanSuccess(0.6)).mean().value)) << x;
        EXPECT_TRUE(std::isnan(distributionAt(TruncatedNormalShape{x}, meanSuccess(0.6)).mean().value)) << x;
    }
}

TEST(Shape, GivesBackTheAnchorsSpread)
{
    for (const Distribution family :
         {Distribution::Beta, Distribution::LogitNormal, Distribution::TruncatedNormal, Distribution::TwoGroups}) {
        for (const double m : {1e-9, 1e-4, 0.2, 0.5, 0.6, 0.93, 1 - 1e-9}) {
            for (const double k : {1e-3, 0.5, 5.0, 95.0, 1e5, 1e9}) {
                const double s = spreadFor(m, k);
                if (s > spreadRange(family, m).maximum) {
                    continue;
                }
                const auto valid = validate(scenarioOf(family, m, s));
                ASSERT_TRUE(valid.has_value()) << int(family) << " " << m << " " << k;
                const double back = spread(distributionAt(shapeOf(*valid), meanSuccess(m)));
                EXPECT_LE(relativeError(back, s), 2e-10) << int(family) << " " << m << " " << k;
            }
        }
    }
}

/// A double holds 1e-9 more closely than 1 - 1e-9; what either may do must not hang on that.
TEST(Shape, BothEndsOfTheMeansTakeTheSameSpreads)
{
    for (const double m : {1e-9, 2e-9, 1e-8, 1e-4, 0.2}) {
        const Range low = spreadRange(Distribution::TruncatedNormal, m);
        const Range high = spreadRange(Distribution::TruncatedNormal, 1 - m);
        EXPECT_EQ(low.maximum == 0, high.maximum == 0) << m;
        EXPECT_NEAR(low.minimum, high.minimum, 2e-7 * low.minimum) << m;
        EXPECT_NEAR(low.maximum, high.maximum, 2e-7 * low.maximum) << m;
    }
}

TEST(Shape, LargestSpreadsAreThoseOfTheModel)
{
    EXPECT_NEAR(largestSpread(Distribution::TruncatedNormal, meanSuccess(0.5)), 0.2887, 5e-5);
    EXPECT_NEAR(largestSpread(Distribution::TruncatedNormal, meanSuccess(0.8)), 0.1872, 5e-5);
    EXPECT_NEAR(largestSpread(Distribution::TruncatedNormal, meanSuccess(0.9)), 0.0998, 5e-5);
    EXPECT_NEAR(largestSpread(Distribution::TruncatedNormal, meanSuccess(0.99)), 0.0100, 5e-5);
    // From mpmath, of the doubles themselves; the maximum is allowed, so it is never rounded down.
    for (const auto& [mean, widest] : {std::pair{0.99, 0.010000000000000008882},
                                       {1e-9, 1.00000000000000006228e-9},
                                       {0.01, 0.010000000000000000208},
                                       {0.2, 0.18715296622710404}}) {
        const double s = largestSpread(Distribution::TruncatedNormal, meanSuccess(mean));
        EXPECT_GE(s, widest) << mean;
        EXPECT_NEAR(s / widest, 1, 3e-15) << mean;
    }
    EXPECT_EQ(largestSpread(Distribution::Point, meanSuccess(0.6)), 0);
    EXPECT_DOUBLE_EQ(largestSpread(Distribution::Beta, meanSuccess(0.6)), std::sqrt(0.24));
    EXPECT_EQ(largestSpread(Distribution::Beta, {0, 1}), 0);
    EXPECT_TRUE(std::isnan(largestSpread(Distribution::Beta, {kNaN, 0.5})));
}

TEST(Shape, WidestTruncatedNormalIsTheExponential)
{
    const double s = largestSpread(Distribution::TruncatedNormal, meanSuccess(0.8));
    EXPECT_LE(truncatedNormalLambda(meanSuccess(0.8), s), 1e-9);
    EXPECT_EQ(truncatedNormalLambda(meanSuccess(0.8), s * 1.01), 0);
}

TEST(Shape, NoSpreadIsThePointUnderEveryName)
{
    for (const Distribution family : {Distribution::Point, Distribution::Beta, Distribution::LogitNormal,
                                      Distribution::TruncatedNormal, Distribution::TwoGroups}) {
        const auto valid = validate(scenarioOf(family, 0.6, 0));
        ASSERT_TRUE(valid.has_value());
        EXPECT_TRUE(std::holds_alternative<PointShape>(shapeOf(*valid)));
    }
}

TEST(Shape, GivenGroupsAreTakenAsTheyAre)
{
    Scenario scenario = scenarioOf(Distribution::TwoGroups, 0.6, 0.05);
    scenario.model.groups = GroupLevels{0.2, 0.9};
    const auto valid = validate(scenario);
    ASSERT_TRUE(valid.has_value());
    EXPECT_EQ(shapeOf(*valid), Shape(TwoGroupsShape{0.2, 0.8, 0.9, 1 - 0.9}));
    EXPECT_EQ(meanRange(shapeOf(*valid)).lowest.value, 0.2);
    EXPECT_EQ(meanRange(shapeOf(*valid)).highest.value, 0.9);
    EXPECT_EQ(meanRange(BetaShape{2}).highest.complement, 0);
}

}  // namespace core::test
