#include "core/model/truncated_normal.h"

#include <cmath>
#include <cstdint>

#include <gtest/gtest.h>

#include "core/model/bell_average.h"
#include "reference_check.h"

namespace core::test {

namespace {

struct Row {
    std::int64_t n, k;
    double mean, complement, lambda;
    double spread, log, logMiss;
    double spreadCondition, logCondition, missCondition;
};

constexpr Row kTable[] = {
#include "truncated_normal.inc"  // mpmath, 44 digits; rewritten only by make_truncated_normal.py
};

constexpr double kQuadrature = 1e-10;

}  // namespace

TEST(TruncatedNormal, AgreesWithTheFiftyDigitTable)
{
    Agreement width("spread", kQuadrature);
    for (const Row& row : kTable) {
        const TruncatedNormal bell = truncatedNormalWithMean({row.mean, row.complement}, row.lambda);
        EXPECT_TRUE(width(spreadOf(bell), row.spread, row.spreadCondition)) << row.mean << " " << row.lambda;
    }
}

TEST(BellAverage, AgreesWithTheFiftyDigitTableOfTruncatedNormals)
{
    Agreement log("log", kQuadrature);
    Agreement miss("miss", kQuadrature);
    for (const Row& row : kTable) {
        const TruncatedNormal bell = truncatedNormalWithMean({row.mean, row.complement}, row.lambda);
        const LogChance chance = averageOverBell(row.n, row.k, bell);
        EXPECT_TRUE(log(chance.log, row.log, row.logCondition))
            << row.n << " " << row.k << " " << row.mean << " " << row.lambda;
        EXPECT_TRUE(miss(chance.logMiss, row.logMiss, row.missCondition))
            << row.n << " " << row.k << " " << row.mean << " " << row.lambda;
    }
}

// P(P > p) as a difference of error functions, the textbook formula.
TEST(TruncatedNormal, ANaiveFormulaFailsFarOut)
{
    const double lambda = 2e5;
    const TruncatedNormal bell = truncatedNormalWithMean({0.6, 0.4}, lambda);
    const double root = std::sqrt(lambda);
    const double naive = 0.5 * (std::erf(root * (1 - 0.6)) - std::erf(root * (0.7 - 0.6)));
    EXPECT_EQ(naive, 0);
    EXPECT_NEAR(bell.logAbove({0.7, 0.3}), -2005.06, 0.05);  // -lambda 0.1^2 - ln(2 sqrt(pi lambda) 0.1)
}

TEST(TruncatedNormal, IsUniformInTheMiddleAndExponentialBesides)
{
    const TruncatedNormal uniform = truncatedNormalWithMean({0.5, 0.5}, 0);
    EXPECT_NEAR(std::exp(uniform.logAbove({0.3, 0.7})), 0.7, 1e-14);
    // alpha = -12 (1/2 - m): the difference of exponentials over alpha would lose seven digits.
    const TruncatedNormal nearly = truncatedNormalWithMean({0.4999999, 0.5000001}, 0);
    const double alpha = -1.2e-6;
    const double above = std::exp(0.3 * alpha) * std::expm1(0.7 * alpha) / std::expm1(alpha);
    EXPECT_NEAR(std::exp(nearly.logAbove({0.3, 0.7})), above, 1e-13);
    const TruncatedNormal narrow = truncatedNormalWithMean({1e-9, 1 - 1e-9}, 0);
    EXPECT_NEAR(narrow.logAbove({3e-9, 1 - 3e-9}), -3, 1e-12);
    const TruncatedNormal mirrored = truncatedNormalWithMean({1 - 1e-9, 1e-9}, 0);
    EXPECT_NEAR(mirrored.logBelow({1 - 3e-9, 3e-9}), -3, 1e-12);
}

TEST(TruncatedNormal, IsSymmetric)
{
    for (const double lambda : {0.0, 3.0, 500.0}) {
        const TruncatedNormal low = truncatedNormalWithMean({0.2, 0.8}, lambda);
        const TruncatedNormal high = truncatedNormalWithMean({0.8, 0.2}, lambda);
        for (const double t : {-2.0, 0.1, 1.0}) {
            EXPECT_NEAR(low.logDensity(t), high.logDensity(-t), 1e-12) << lambda << " " << t;
            EXPECT_NEAR(low.logUpper(t), high.logLower(-t), 1e-12) << lambda << " " << t;
            const double h = 1e-5;
            EXPECT_NEAR((low.logDensity(t + h) - low.logDensity(t - h)) / (2 * h), low.slope(t),
                        1e-6 * (1 + std::fabs(low.slope(t))));
        }
    }
}

TEST(TruncatedNormal, IsNaNOutsideItsDomain)
{
    for (const double x : {kNaN, -1.0, kInfinity}) {
        EXPECT_TRUE(std::isnan(truncatedNormalWithMean({0.5, 0.5}, x).alpha)) << x;
    }
    for (const double x : {kNaN, 0.0, -1.0}) {
        EXPECT_TRUE(std::isnan(truncatedNormalWithMean({x, 1}, 1).alpha)) << x;
    }
}

}  // namespace core::test
