#include "core/model/logit_normal.h"

#include <cmath>
#include <cstdint>

#include <gtest/gtest.h>

#include "core/model/answer_kernel.h"
#include "core/model/bell_average.h"
#include "reference_check.h"

namespace core::test {

namespace {

struct LogitNormalRow {
    std::int64_t n, k;
    double mean, complement, sigma;
    double mu, spread, log, logMiss;
    double muCondition, spreadCondition, logCondition, missCondition;
};

constexpr LogitNormalRow kLogitNormals[] = {
#include "logit_normal.inc"  // mpmath, 44 digits; rewritten only by make_logit_normal.py
};

constexpr double kQuadrature = 1e-10;

}  // namespace

TEST(LogitNormal, AgreesWithTheFiftyDigitTable)
{
    Agreement location("location", kQuadrature);
    Agreement width("spread", kQuadrature);
    for (const LogitNormalRow& row : kLogitNormals) {
        const LogitNormal bell = logitNormalWithMean({row.mean, row.complement}, row.sigma);
        if (std::fabs(row.mu) > 1e-9) {
            EXPECT_TRUE(location(bell.mu, row.mu, row.muCondition)) << row.mean << " " << row.sigma;
        } else {
            EXPECT_NEAR(bell.mu, row.mu, 1e-12);
        }
        EXPECT_TRUE(width(spreadOf(bell), row.spread, row.spreadCondition)) << row.mean << " " << row.sigma;
        const MeanSuccess back = meanOf(bell);
        EXPECT_LE(relativeError(std::fmin(back.value, back.complement), std::fmin(row.mean, row.complement)), 1e-11);
    }
}

TEST(BellAverage, AgreesWithTheFiftyDigitTableOfLogitNormals)
{
    Agreement log("log", kQuadrature);
    Agreement miss("miss", kQuadrature);
    for (const LogitNormalRow& row : kLogitNormals) {
        const LogitNormal bell = logitNormalWithMean({row.mean, row.complement}, row.sigma);
        const LogChance chance = averageOverBell(row.n, row.k, bell);
        EXPECT_TRUE(log(chance.log, row.log, row.logCondition))
            << row.n << " " << row.k << " " << row.mean << " " << row.sigma;
        EXPECT_TRUE(miss(chance.logMiss, row.logMiss, row.missCondition))
            << row.n << " " << row.k << " " << row.mean << " " << row.sigma;
    }
}

// A window of 12 standard deviations about the bell's centre: right for few tokens, but the peak of p^L under the
// bell walks out of it as L grows (23 sigma at L = 2000).
TEST(BellAverage, ANaiveWindowFailsTheTable)
{
    Agreement naive("naive", kQuadrature);
    for (const LogitNormalRow& row : kLogitNormals) {
        if (row.k != row.n) {
            continue;
        }
        const LogitNormal bell = logitNormalWithMean({row.mean, row.complement}, row.sigma);
        double sum = 0;
        for (int i = -240; i <= 240; ++i) {
            const double t = bell.mu + row.sigma * i / 20;
            sum += std::exp(bell.logDensity(t)) * std::pow(meanSuccessAtLogit(t).value, double(row.n)) * row.sigma / 20;
        }
        (void)naive(std::log(sum), row.log, row.logCondition);
    }
    EXPECT_GE(naive.misses(), 4);
}

TEST(LogitNormal, SigmaGivesBackTheTablesSpread)
{
    for (const LogitNormalRow& row : kLogitNormals) {
        const MeanSuccess mean{row.mean, row.complement};
        const double k = row.mean * row.complement / (row.spread * row.spread) - 1;
        if (k < 1e-3 || k > 1e9) {
            continue;
        }
        const double inverse = 1 / std::fmax(row.spreadCondition, 1e-3) + 1 / k;  // how far a rounding moves sigma
        EXPECT_LE(relativeError(logitNormalSigma(mean, row.spread), row.sigma), std::fmax(1e-9, 1e-11 * inverse))
            << row.mean << " " << row.sigma;
    }
}

TEST(BellAverage, BothFormsAgree)
{
    for (const double sigma : {0.1, 0.7, 3.0}) {
        const LogitNormal bell = logitNormalWithMean({0.6, 0.4}, sigma);
        for (const auto& [n, k] : {std::pair{5, 4}, {50, 35}, {50, 50}, {400, 120}}) {
            const AnswerKernel kernel(n, k);
            EXPECT_NEAR(logChanceBeside(kernel, bell, true), logChanceBeside(bell, kernel, false), 1e-10) << n << sigma;
            EXPECT_NEAR(logChanceBeside(kernel, bell, false), logChanceBeside(bell, kernel, true), 1e-10) << n << sigma;
        }
    }
}

TEST(LogitNormal, IsNaNOutsideItsDomain)
{
    for (const double x : {kNaN, 0.0, -1.0, kInfinity}) {
        EXPECT_TRUE(std::isnan(meanOf({0.3, x}).value)) << x;
        EXPECT_TRUE(std::isnan(spreadOf(LogitNormal{0.3, x}))) << x;
        EXPECT_TRUE(std::isnan(logitNormalWithMean({0.5, 0.5}, x).mu)) << x;
    }
    for (const double x : {kNaN, -kInfinity, kInfinity}) {
        EXPECT_TRUE(std::isnan(meanOf({x, 1}).complement)) << x;
    }
    EXPECT_TRUE(std::isnan(logitNormalWithMean({0, 1}, 1).mu));
    EXPECT_TRUE(std::isnan(logitNormalWithMean({kNaN, 1}, 1).mu));
}

}  // namespace core::test
