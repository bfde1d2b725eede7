#include "core/model/quantile.h"

#include <cmath>

#include <boost/math/distributions/beta.hpp>
#include <gtest/gtest.h>

#include "reference_check.h"

namespace core::test {

namespace {

const Shape kContinuous[] = {BetaShape{95},
                             BetaShape{1.5},
                             BetaShape{1e-3},
                             BetaShape{1e9},
                             LogitNormalShape{0.21},
                             LogitNormalShape{8},
                             TruncatedNormalShape{0},
                             TruncatedNormalShape{200},
                             TruncatedNormalShape{1e6}};
constexpr double kMeans[] = {1e-9, 0.01, 0.3, 0.5, 0.6, 0.9, 0.999, 1 - 1e-9};
constexpr double kShares[] = {1e-12, 1e-3, 0.1, 0.5, 0.75, 0.99, 1 - 1e-9};

}  // namespace

TEST(Quantile, IsTheInverseOfTheCdf)
{
    int inside = 0;
    for (const Shape& shape : kContinuous) {
        for (const double mean : kMeans) {
            const SuccessDistribution d = distributionAt(shape, meanSuccess(mean));
            for (const double v : kShares) {
                const MeanSuccess p = quantile(d, v);
                if (p.value == 0 || p.complement == 0) {  // P(P <= 1e-304), or the miss's, holds v already
                    const MeanSuccess end = p.value == 0 ? MeanSuccess{1e-304, 1} : MeanSuccess{1, 1e-304};
                    const LogChance above = survival(d, end);
                    EXPECT_TRUE(p.value == 0 ? above.logMiss >= std::log(v) - 1e-9 : above.log >= std::log1p(-v) - 1e-9)
                        << shape.index() << ' ' << mean << ' ' << v;
                    continue;
                }
                ++inside;
                const LogChance above = survival(d, p);
                // What rounding makes of logit p, and survival()'s own error, 8 eps C with C that of p or 1 - p.
                const double t = logit(p);
                const double slope = std::exp(logLogitDensity(d, t) - above.log - above.logMiss);
                const double rounding = 2e-15 * std::fmax(std::fabs(t), 1 / std::fmin(p.value, p.complement)) * slope;
                EXPECT_NEAR(above.logMiss - above.log, std::log(v) - std::log1p(-v), 2e-11 + rounding)
                    << shape.index() << ' ' << mean << ' ' << v;
            }
        }
    }
    EXPECT_GT(inside, 300);
}

TEST(Quantile, OfABetaAgreesWithBoost)
{
    for (const double mean : {0.1, 0.6, 0.9}) {
        for (const double v : {0.01, 0.5, 0.9}) {
            const auto p = quantile(distributionAt(BetaShape{95}, meanSuccess(mean)), v);
            const boost::math::beta_distribution<> beta(95 * mean, 95 * (1 - mean));
            EXPECT_LE(relativeError(p.value, boost::math::quantile(beta, v)), 1e-11);
        }
    }
}

TEST(Quantile, RisesWithTheShareAndWithTheMean)
{
    for (const Shape& shape : {Shape(BetaShape{95}), Shape(BetaShape{0.5}), Shape(LogitNormalShape{1}),
                               Shape(TruncatedNormalShape{200}), Shape(TwoGroupsShape{0.2, 0.8, 0.9, 0.1})}) {
        double last = 0;
        for (int i = 1; i < 400; ++i) {
            const double p = quantile(distributionAt(shape, meanSuccess(0.6)), i / 400.0).value;
            EXPECT_GE(p, last);
            last = p;
        }
        last = 0;
        for (double mean = 0.2; mean <= 0.9; mean += 0.0005) {
            const double p = quantile(distributionAt(shape, meanSuccess(mean)), 0.37).value;
            EXPECT_GE(p, last) << mean;
            last = p;
        }
    }
}

TEST(Quantile, OfAtomsIsTheAtom)
{
    const auto d = distributionAt(TwoGroupsShape{0.2, 0.8, 0.9, 0.1}, meanSuccess(0.55));  // half of either
    EXPECT_EQ(quantile(d, 0.25).value, 0.2);
    EXPECT_EQ(quantile(d, 0.75).value, 0.9);
    EXPECT_EQ(quantile(distributionAt(PointShape{}, meanSuccess(0.3)), 0.9).value, 0.3);
}

TEST(Quantile, HasEndsAndGaps)
{
    const auto d = distributionAt(BetaShape{95}, meanSuccess(0.6));
    EXPECT_EQ(quantile(d, 0), (MeanSuccess{0, 1}));
    EXPECT_EQ(quantile(d, 1), (MeanSuccess{1, 0}));
    EXPECT_EQ(quantile(distributionAt(LogitNormalShape{1}, meanSuccess(0.6)), 0), (MeanSuccess{0, 1}));
    for (const double v : {kNaN, -0.1, 1.1, kInfinity}) {
        EXPECT_TRUE(std::isnan(quantile(d, v).value)) << v;
    }
    EXPECT_TRUE(std::isnan(quantile(distributionAt(BetaShape{95}, meanSuccess(kNaN)), 0.5).value));
}

}  // namespace core::test
