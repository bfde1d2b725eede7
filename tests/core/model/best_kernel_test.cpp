#include "core/model/best_kernel.h"

#include <cmath>

#include <gtest/gtest.h>

#include "core/model/bell_average.h"
#include "core/model/beta_bell.h"
#include "core/model/binomial.h"
#include "core/model/logit_normal.h"
#include "core/model/truncated_normal.h"
#include "reference_check.h"

namespace core::test {

namespace {

struct Row {
    std::int64_t attempts, length;
    double p, miss;
    double log, logMiss;
    double logCondition, logMissCondition;
};

constexpr Row kRows[] = {
#include "best_of_r.inc"
};

bool isNaN(const LogChance& chance)
{
    return std::isnan(chance.log) && std::isnan(chance.logMiss);
}

}  // namespace

TEST(BestOfR, AgreesWithTheFiftyDigitTable)
{
    Agreement log("log", 1e-12);
    Agreement logMiss("log_miss", 1e-12);
    for (const Row& row : kRows) {
        const LogChance best = bestOf(row.attempts, row.length, {row.p, row.miss});
        EXPECT_TRUE(log(best.log, row.log, row.logCondition)) << row.attempts << " " << row.length << " " << row.p;
        EXPECT_TRUE(logMiss(best.logMiss, row.logMiss, row.logMissCondition))
            << row.attempts << " " << row.length << " " << row.p;
    }
}

TEST(BestOfR, ANaiveFormulaFailsTheTable)
{
    Agreement log("naive_log", 1e-12);
    Agreement logMiss("naive_log_miss", 1e-12);
    for (const Row& row : kRows) {
        const double missed = std::pow(1 - std::pow(row.p, double(row.length)), double(row.attempts));
        (void)log(std::log(1 - missed), row.log, row.logCondition);
        (void)logMiss(std::log(missed), row.logMiss, row.logMissCondition);
    }
    EXPECT_GT(log.misses(), 150);
    EXPECT_GT(logMiss.misses(), 100);
}

TEST(BestOfR, OfOneAttemptIsExactMatch)
{
    for (const double p : {1e-9, 0.3, 0.97, 1.0}) {
        for (const std::int64_t length : {1, 2, 50, 100'000}) {
            const LogChance one = bestOf(1, length, meanSuccess(p));
            const LogChance all = binomialTail(length, length, meanSuccess(p));
            EXPECT_EQ(one.log, all.log) << p << " " << length;
            EXPECT_EQ(one.logMiss, all.logMiss) << p << " " << length;
        }
    }
}

TEST(BestOfR, IsNaNOutsideItsDomain)
{
    for (const double x : kSpecialValues) {
        for (const double y : kSpecialValues) {
            const bool valid = x >= 0 && x <= 1 && y >= 0 && y <= 1;
            EXPECT_EQ(isNaN(bestOf(10, 5, {x, y})), !valid) << x << " " << y;
        }
    }
    EXPECT_EQ(bestOf(10, 5, {0, 1}).log, -kInfinity);
    EXPECT_EQ(bestOf(10, 5, {0, 1}).logMiss, 0);
    EXPECT_EQ(bestOf(10, 5, {1, 0}).log, 0);
    EXPECT_EQ(bestOf(10, 5, {1, 0}).logMiss, -kInfinity);
}

TEST(BestOfR, QuantilesAreWhereItIs)
{
    for (const std::int64_t attempts : {1, 10, 1'000'000}) {
        for (const std::int64_t length : {1, 50, 100'000}) {
            for (const double u : {1e-6, 0.02, 0.5, 0.999}) {
                const MeanSuccess p = bestOfQuantile(attempts, length, u);
                EXPECT_NEAR(std::exp(bestOf(attempts, length, p).log) / u, 1, 1e-9) << attempts << " " << length;
            }
        }
    }
}

TEST(BestKernel, IsTheDerivativeOfTheGradingCurve)
{
    for (const auto& [attempts, length] : {std::pair{1, 1}, {10, 1}, {10, 5}, {1'000'000, 5}, {1000, 50'000}}) {
        const BestKernel kernel(attempts, length);
        EXPECT_LT(std::fabs(kernel.slope(kernel.mode())), 1 / kernel.width()) << attempts << " " << length;
        for (const double u : {-2.0, -0.3, 0.0, 1.0, 2.0}) {
            const double t = kernel.mode() + u * kernel.width();
            const LogChance best = bestOf(attempts, length, meanSuccessAtLogit(t));
            EXPECT_LE(relativeError(kernel.logLower(t), best.log), 1e-11) << attempts << " " << length << " " << t;
            EXPECT_LE(relativeError(kernel.logUpper(t), best.logMiss), 1e-11) << attempts << " " << length << " " << t;
            const double h = 1e-4 * kernel.width();
            const double rise = std::exp(kernel.logLower(t + h)) - std::exp(kernel.logLower(t - h));
            const double density = std::exp(kernel.logDensity(t));
            EXPECT_NEAR(rise / (2 * h) / density, 1, 1e-6) << attempts << " " << length << " " << t;
            EXPECT_NEAR(kernel.hazard(t, true) / (density / std::exp(kernel.logUpper(t))), 1, 1e-9);
            EXPECT_NEAR(kernel.hazard(t, false) / (density / std::exp(kernel.logLower(t))), 1, 1e-9);
            const double bend = kernel.logDensity(t + h) - kernel.logDensity(t - h);
            EXPECT_NEAR(bend / (2 * h), kernel.slope(t), 1e-5 * (1 + std::fabs(kernel.slope(t))));
        }
    }
}

// A single token each: the chance of at least one success in R trials, which other code averages by sums.
TEST(BestKernel, OfOneTokenIsTheBinomialTail)
{
    const auto expectSame = [](const LogChance& a, const LogChance& b) {
        EXPECT_LE(relativeError(a.log, b.log), 1e-10);
        EXPECT_LE(relativeError(a.logMiss, b.logMiss), 1e-10);
    };
    for (const std::int64_t attempts : {2, 10, 5000}) {
        const BestKernel kernel(attempts, 1);
        for (const auto& [a, b] : {std::pair{57.0, 38.0}, {0.4, 0.7}, {1e-6, 3e-4}, {2e5, 4e6}, {1e9, 900.0}}) {
            SCOPED_TRACE(testing::Message() << attempts << " attempts, a " << a << " b " << b);
            for (const double advantage : {0.0, 0.4, 1e9}) {
                if (advantage == 0.4 || (a > 0.1 && advantage == 0)) {
                    expectSame(averageOfKernel(kernel, BetaBell{a, b}, advantage), betaBinomialTail(attempts, 1, a, b));
                }
            }
        }
        for (const auto& [mu, sigma] : {std::pair{0.4, 0.2}, {-5.0, 1.4}, {12.0, 6.0}}) {
            SCOPED_TRACE(testing::Message() << attempts << " attempts, mu " << mu << " sigma " << sigma);
            const LogitNormal bell{mu, sigma};
            expectSame(averageOfKernel(kernel, bell, 1), averageOverBell(attempts, 1, bell));
        }
        for (const double lambda : {0.0, 30.0, 5e8}) {
            SCOPED_TRACE(testing::Message() << attempts << " attempts, lambda " << lambda);
            const TruncatedNormal bell = truncatedNormalWithMean(meanSuccess(0.3), lambda);
            expectSame(averageOfKernel(kernel, bell, 1), averageOverBell(attempts, 1, bell));
        }
    }
}

}  // namespace core::test
