#include "core/model/truncated_normal.h"

#include <cmath>
#include <cstdint>

#include <gtest/gtest.h>

#include "core/model/bell_average.h"
#include "core/model/best_kernel.h"
#include "core/model/token_loss.h"
#include "reference_check.h"

namespace core::test {

namespace {

struct TruncatedRow {
    std::int64_t n, k;
    double mean, complement, lambda;
    double spread, log, logMiss;
    double spreadCondition, logCondition, missCondition;
};

constexpr TruncatedRow kTruncated[] = {
#include "truncated_normal.inc"  // mpmath, 44 digits; rewritten only by make_truncated_normal.py
};

constexpr double kByQuadrature = 1e-10;

}  // namespace

TEST(TruncatedNormal, AgreesWithTheFiftyDigitTable)
{
    Agreement width("spread", kByQuadrature);
    for (const TruncatedRow& row : kTruncated) {
        const TruncatedNormal bell = truncatedNormalWithMean({row.mean, row.complement}, row.lambda);
        EXPECT_TRUE(width(spreadOf(bell), row.spread, row.spreadCondition)) << row.mean << " " << row.lambda;
    }
}

TEST(BellAverage, AgreesWithTheFiftyDigitTableOfTruncatedNormals)
{
    Agreement log("log", kByQuadrature);
    Agreement miss("miss", kByQuadrature);
    for (const TruncatedRow& row : kTruncated) {
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

/// Values from mpmath at 50 digits by reference/make_scores.py, of the anchor of mean 0.9999999893339943 and spread
/// 5.055167796151466e-09. On a grid of t = logit p alone they are off by up to 1.1e-9.
TEST(BellAverage, KeepsItsDigitsInANarrowBell)
{
    const double lambda = truncatedNormalLambda(meanSuccess(0.9999999893339943), 5.055167796151466e-09);
    const auto at = [&](double mean) { return truncatedNormalWithMean(meanSuccess(mean), lambda); };
    const double conditioned = 1e-13;  // of the mean's own rounding
    EXPECT_TRUE(at(0.9).isNarrow());
    EXPECT_LE(relativeError(lossOf(at(0.9)), 0.10536051565782629477), conditioned);
    EXPECT_LE(relativeError(lossOf(at(0.3)), 1.2039728043259361935), conditioned);
    EXPECT_LE(relativeError(averageOverBell(1000, 1000, at(0.9)).log, -105.3605156578080829), conditioned);
    EXPECT_LE(relativeError(averageOverBell(50, 35, at(0.9)).log, -0.000017497074758439491671), 1e-12);
    EXPECT_LE(relativeError(averageOverBell(50, 35, at(0.9)).logMiss, -10.953485596192260926), conditioned);
    EXPECT_LE(relativeError(averageOverBell(50, 35, at(0.3)).log, -18.85424384388971207), conditioned);
    const LogChance best = averageOfKernel(BestKernel(1000, 5), at(0.3), 1);
    EXPECT_LE(relativeError(best.log, -0.091870659801013037262), 1e-12);
    EXPECT_LE(relativeError(best.logMiss, -2.432957241702924406), 1e-12);
    // Wider than that the grid has the digits.
    EXPECT_FALSE(at(1e-5).isNarrow());
    EXPECT_LE(relativeError(lossOf(at(1e-5)), 11.51292561248646136), 1e-11);
    EXPECT_LE(relativeError(averageOverBell(1000, 1000, at(1e-5)).log, -11512.77813971066319), 1e-11);
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
