#include "core/model/binomial.h"

#include <cmath>
#include <cstdint>
#include <limits>

#include <gtest/gtest.h>

#include "reference_check.h"

namespace core::test {

namespace {

struct BinomialRow {
    std::int64_t n, k;
    double p, q;
    double log, logMiss;
    double logCondition, missCondition;
};

constexpr BinomialRow kBinomial[] = {
#include "binomial.inc"  // mpmath, 110 digits; rewritten only by make_binomial.py
};

struct BetaBinomialRow {
    std::int64_t n, k;
    double mean, complement, concentration;
    double log, logMiss;
    double logCondition, missCondition;

    double a() const { return mean * concentration; }
    double b() const { return complement * concentration; }
};

constexpr BetaBinomialRow kBetaBinomial[] = {
#include "beta_binomial.inc"  // mpmath, 110 digits; rewritten only by make_beta_binomial.py
};

constexpr double kClosedForm = 1e-12;

}  // namespace

TEST(Binomial, AgreesWithTheFiftyDigitTable)
{
    Agreement log("log", kClosedForm);
    Agreement miss("miss", kClosedForm);
    for (const BinomialRow& row : kBinomial) {
        const LogChance chance = binomialTail(row.n, row.k, {row.p, row.q});
        EXPECT_TRUE(log(chance.log, row.log, row.logCondition)) << row.n << " " << row.k << " " << row.p;
        EXPECT_TRUE(miss(chance.logMiss, row.logMiss, row.missCondition)) << row.n << " " << row.k << " " << row.p;
    }
}

TEST(BetaBinomial, AgreesWithTheFiftyDigitTable)
{
    Agreement log("log", kClosedForm);
    Agreement miss("miss", kClosedForm);
    for (const BetaBinomialRow& row : kBetaBinomial) {
        const LogChance chance = betaBinomialTail(row.n, row.k, row.a(), row.b());
        EXPECT_TRUE(log(chance.log, row.log, row.logCondition))
            << row.n << " " << row.k << " " << row.mean << " " << row.concentration;
        EXPECT_TRUE(miss(chance.logMiss, row.logMiss, row.missCondition))
            << row.n << " " << row.k << " " << row.mean << " " << row.concentration;
    }
}

TEST(BetaBinomial, ANaiveFormulaFailsTheTable)
{
    Agreement naive("naive", kClosedForm);
    for (const BetaBinomialRow& row : kBetaBinomial) {
        if (row.k == row.n) {
            const double a = row.a();
            const double b = row.b();
            const double n = double(row.n);
            (void)naive(std::lgamma(a + n) - std::lgamma(a) - std::lgamma(a + b + n) + std::lgamma(a + b), row.log,
                        row.logCondition);
        }
    }
    EXPECT_GT(naive.misses(), 30);
    EXPECT_GT(naive.worst(), 1e6);
}

TEST(Binomial, ANaiveFormulaFailsTheTable)
{
    Agreement naive("naive", kClosedForm);
    for (const BinomialRow& row : kBinomial) {
        if (row.k == row.n) {
            (void)naive(std::log(std::pow(row.p, double(row.n))), row.log, row.logCondition);
        }
    }
    EXPECT_GT(naive.misses(), 10);
}

TEST(Binomial, IsTheLimitOfANarrowBetaBinomial)
{
    for (const double m : {0.3, 0.6, 0.9}) {
        const LogChance narrow = betaBinomialTail(50, 35, m * 1e13, (1 - m) * 1e13);
        const LogChance point = binomialTail(50, 35, meanSuccess(m));
        EXPECT_NEAR(narrow.log, point.log, 1e-9 * std::fabs(point.log));
        EXPECT_NEAR(narrow.logMiss, point.logMiss, 1e-9 * std::fabs(point.logMiss));
    }
}

TEST(Binomial, SumsOfAllOutcomesAreOne)
{
    double sum = 0;  // P(X >= k) - P(X >= k + 1) over all k, from the side that does not cancel
    for (int k = 1; k < 20; ++k) {
        sum += std::exp(betaBinomialTail(20, k, 3, 2).log) - std::exp(betaBinomialTail(20, k + 1, 3, 2).log);
    }
    sum += std::exp(betaBinomialTail(20, 20, 3, 2).log) + std::exp(betaBinomialTail(20, 1, 3, 2).logMiss);
    EXPECT_NEAR(sum, 1, 1e-13);
}

TEST(Binomial, IsNaNOutsideItsDomainAndNeverThrows)
{
    for (const double x : kSpecialValues) {
        for (const double y : kSpecialValues) {
            const bool chances = x >= 0 && x <= 1 && y >= 0 && y <= 1;
            EXPECT_EQ(std::isnan(binomialTail(5, 3, {x, y}).log), !chances) << x << " " << y;
            const bool shapes = x > 0 && y > 0 && std::isfinite(x + y);
            EXPECT_EQ(std::isnan(logBetaPower(50, x, y)), !shapes) << x << " " << y;
            if (!shapes) {
                EXPECT_TRUE(std::isnan(betaBinomialTail(5, 3, x, y).logMiss)) << x << " " << y;
            } else {
                EXPECT_NO_THROW((void)betaBinomialTail(5, 3, x, y));
            }
        }
    }
    EXPECT_EQ(logBetaPower(30, 1e-290, 1e100), -std::numeric_limits<double>::infinity());  // b / a is beyond doubles
    EXPECT_TRUE(std::isnan(binomialTail(5, 0, {0.5, 0.5}).log));
    EXPECT_TRUE(std::isnan(binomialTail(5, 6, {0.5, 0.5}).log));
}

TEST(Binomial, IsCertainAtTheEnds)
{
    EXPECT_EQ(binomialTail(5, 3, {1, 0}).log, 0);
    EXPECT_EQ(binomialTail(5, 3, {1, 0}).logMiss, -kInfinity);
    EXPECT_EQ(binomialTail(5, 3, {0, 1}).log, -kInfinity);
    EXPECT_EQ(binomialTail(5, 3, {0, 1}).logMiss, 0);
}

}  // namespace core::test
