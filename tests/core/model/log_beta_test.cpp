#include "core/model/log_beta.h"

#include <cmath>

#include <boost/math/special_functions/beta.hpp>
#include <gtest/gtest.h>

#include "core/model/boost_policy.h"
#include "reference_check.h"

namespace core::test {

namespace {

struct LogBetaRow {
    double a, b;
    double p, q;
    double below, above, density;
    double belowCondition, aboveCondition, densityCondition;
};

constexpr LogBetaRow kTable[] = {
#include "log_beta.inc"  // mpmath, 80 digits; rewritten only by make_log_beta.py
};

}  // namespace

TEST(LogBeta, AgreesWithTheFiftyDigitTable)
{
    Agreement below("below", 1e-12);
    Agreement above("above", 1e-12);
    Agreement density("density", 1e-12);
    for (const LogBetaRow& row : kTable) {
        const LogChance chance = logIncompleteBeta(row.a, row.b, {row.p, row.q});
        EXPECT_TRUE(below(chance.log, row.below, row.belowCondition)) << row.a << " " << row.b << " " << row.p;
        EXPECT_TRUE(above(chance.logMiss, row.above, row.aboveCondition)) << row.a << " " << row.b << " " << row.p;
        EXPECT_TRUE(density(logBetaLogitDensity(row.a, row.b, {row.p, row.q}), row.density, row.densityCondition))
            << row.a << " " << row.b << " " << row.p;
    }
}

TEST(LogBeta, AgreesWithBoostWhereBoostIsGood)
{
    for (const double a : {0.3, 1.0, 4.5, 57.0, 900.0}) {
        for (const double b : {0.4, 1.0, 7.25, 38.0, 1200.0}) {
            for (const double p : {0.01, 0.2, 0.45, 0.6, 0.97}) {
                const double below = boost::math::ibeta(a, b, p, BoostPolicy());
                const double above = boost::math::ibetac(a, b, p, BoostPolicy());
                const LogChance chance = logIncompleteBeta(a, b, {p, 1 - p});
                if (below > 1e-280) {
                    EXPECT_NEAR(std::exp(chance.log) / below, 1, 1e-11) << a << " " << b << " " << p;
                }
                if (above > 1e-280) {
                    EXPECT_NEAR(std::exp(chance.logMiss) / above, 1, 1e-11) << a << " " << b << " " << p;
                }
            }
        }
    }
}

// Why there is a log incomplete beta of our own: both rows are in the table above.
TEST(LogBeta, BoostFallsShortInTheMiddleOfANarrowBellAndFarOut)
{
    EXPECT_EQ(boost::math::ibeta(6e8, 4e8, 0.5, BoostPolicy()), 0);
    EXPECT_LT(logIncompleteBeta(6e8, 4e8, {0.5, 0.5}).log, -1e6);
}

TEST(LogBeta, IsSymmetric)
{
    for (const double p : {1e-12, 0.3, 0.5, 0.9}) {
        const LogChance one = logIncompleteBeta(2.5, 0.3, {p, 1 - p});
        const LogChance other = logIncompleteBeta(0.3, 2.5, {1 - p, p});
        EXPECT_LE(relativeError(one.log, other.logMiss), 1e-13);
        EXPECT_LE(relativeError(one.logMiss, other.log), 1e-13);
    }
}

TEST(LogBeta, IsNaNOutsideItsDomainAndNeverThrowsThere)
{
    for (const double x : kSpecialValues) {
        for (const double y : kSpecialValues) {
            const bool shapes = x >= 1e-300 && y >= 1e-300 && x <= 1e150 && y <= 1e150;
            EXPECT_EQ(std::isnan(logBetaLogitDensity(x, y, {0.25, 0.75})), !shapes) << x << " " << y;
            EXPECT_EQ(std::isnan(logIncompleteBeta(x, y, {0.25, 0.75}).log), !shapes) << x << " " << y;
            const bool chances = x >= 0 && x <= 1 && y >= 0 && y <= 1;
            EXPECT_EQ(std::isnan(logIncompleteBeta(2, 3, {x, y}).log), !chances) << x << " " << y;
        }
    }
    EXPECT_EQ(logIncompleteBeta(2, 3, {0, 1}).log, -kInfinity);
    EXPECT_EQ(logIncompleteBeta(2, 3, {0, 1}).logMiss, 0);
    EXPECT_EQ(logIncompleteBeta(2, 3, {1, 0}).log, 0);
    EXPECT_EQ(logBetaLogitDensity(2, 3, {1, 0}), -kInfinity);
}

}  // namespace core::test
