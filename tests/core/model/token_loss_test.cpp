#include "core/model/token_loss.h"

#include <cmath>

#include <boost/math/special_functions/digamma.hpp>
#include <gtest/gtest.h>

#include "core/model/boost_policy.h"
#include "core/model/scenario.h"
#include "reference_check.h"

namespace core::test {

namespace {

struct LossRow {
    Distribution distribution;
    double first, second;  ///< a and b, or mu and sigma
    double loss, condition;
};

constexpr LossRow kLosses[] = {
#include "token_loss.inc"
};

double lossOfRow(const LossRow& row)
{
    return row.distribution == Distribution::Beta ? lossOf(BetaBell{row.first, row.second})
                                                  : lossOf(LogitNormal{row.first, row.second});
}

}  // namespace

TEST(TokenLoss, AgreesWithTheFiftyDigitTable)
{
    Agreement beta("beta", 1e-12);
    Agreement normal("logit_normal", 1e-10);
    for (const LossRow& row : kLosses) {
        Agreement& agreement = row.distribution == Distribution::Beta ? beta : normal;
        EXPECT_TRUE(agreement(lossOfRow(row), row.loss, row.condition)) << row.first << " " << row.second;
    }
}

TEST(TokenLoss, ADifferenceOfDigammasFailsTheTable)
{
    Agreement naive("naive", 1e-12);
    for (const LossRow& row : kLosses) {
        if (row.distribution == Distribution::Beta) {
            const auto digamma = [](double x) { return boost::math::digamma(x, BoostPolicy()); };
            (void)naive(digamma(row.first + row.second) - digamma(row.first), row.loss, row.condition);
        }
    }
    EXPECT_GE(naive.misses(), 5);
}

TEST(TokenLoss, AgreesWithBoostWhereNothingCancels)
{
    for (const double a : {1e-3, 0.3, 5.0, 40.0}) {
        for (const double b : {0.7, 3.0, 60.0}) {
            const double boost = boost::math::digamma(a + b, BoostPolicy()) - boost::math::digamma(a, BoostPolicy());
            EXPECT_LE(relativeError(lossOf(BetaBell{a, b}), boost), 1e-13) << a << " " << b;
        }
    }
}

TEST(TokenLoss, OfAUniformIsOne)
{
    EXPECT_LE(relativeError(lossOf(BetaBell{1, 1}), 1), 1e-15);
    EXPECT_LE(relativeError(lossOf(truncatedNormalWithMean(meanSuccess(0.5), 0)), 1), 1e-12);
}

TEST(TokenLoss, IsAboveThatOfTheMean)
{
    for (const double m : {1e-6, 0.2, 0.5, 0.9, 1 - 1e-6}) {
        const double ofMean = -logsOf(meanSuccess(m)).log;
        for (const double k : {1e-2, 3.0, 1e4}) {
            EXPECT_GT(lossOf(BetaBell{m * k, (1 - m) * k}), ofMean) << m << " " << k;
        }
        for (const double sigma : {0.1, 1.0, 10.0}) {
            EXPECT_GT(lossOf(logitNormalWithMean(meanSuccess(m), sigma)), ofMean) << m << " " << sigma;
        }
        for (const double lambda : {0.0, 100.0}) {
            EXPECT_GT(lossOf(truncatedNormalWithMean(meanSuccess(m), lambda)), ofMean) << m << " " << lambda;
        }
    }
}

TEST(TokenLoss, ChangesSmoothlyBetweenItsMethods)
{
    const double below = lossOf(LogitNormal{-3, std::nextafter(1.5, 0)});
    EXPECT_LE(relativeError(lossOf(LogitNormal{-3, 1.5}), below), 1e-11);
    const double few = lossOf(BetaBell{std::nextafter(20.0, 0.0), 7});
    EXPECT_LE(relativeError(lossOf(BetaBell{20, 7}), few), 1e-14);
}

TEST(TokenLoss, IsNaNOutsideItsDomain)
{
    for (const double x : kSpecialValues) {
        for (const double y : kSpecialValues) {
            const bool shapes = x > 0 && y > 0 && std::isfinite(x + y);
            EXPECT_EQ(std::isnan(lossOf(BetaBell{x, y})), !shapes) << x << " " << y;
            if (!(std::isfinite(x) && y > 0 && std::isfinite(y))) {
                EXPECT_TRUE(std::isnan(lossOf(LogitNormal{x, y}))) << x << " " << y;
            }
            EXPECT_TRUE(std::isnan(lossOf(truncatedNormalWithMean({x, y}, -1)))) << x << " " << y;
        }
    }
}

}  // namespace core::test
