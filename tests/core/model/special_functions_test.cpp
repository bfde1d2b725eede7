#include "core/model/special_functions.h"

#include <cmath>

#include <gtest/gtest.h>

#include "reference_check.h"

namespace core::test {

namespace {

enum class Function { logOnePlusMinus, expMinusOneMinus, stirlingRest, logNormalSurvival, decayIntegral, deviance };

struct FunctionRow {
    Function function;
    double x, y;
    double expected;
};

constexpr FunctionRow kFunctions[] = {
#include "special_functions.inc"  // mpmath, 80 digits; rewritten only by make_special_functions.py
};

double evaluate(const FunctionRow& row)
{
    switch (row.function) {
    case Function::logOnePlusMinus: return logOnePlusMinus(row.x);
    case Function::expMinusOneMinus: return expMinusOneMinus(row.x);
    case Function::stirlingRest: return stirlingRest(row.x);
    case Function::logNormalSurvival: return logNormalSurvival(row.x);
    case Function::decayIntegral: return decayIntegral(row.x, row.y);
    case Function::deviance: break;
    }
    return deviance(row.x, row.y, row.y - row.x);
}

double allowedError(const FunctionRow& row)
{
    constexpr double kUlp = 2.3e-16;
    switch (row.function) {
    case Function::stirlingRest: return (row.x < 10 ? 2e-14 : 1e-17) / row.expected;
    case Function::logNormalSurvival: return 1e-15 + 4 * kUlp * row.x * row.x / std::fabs(row.expected);
    case Function::decayIntegral: return 2e-15;
    default: return 8 * kUlp;
    }
}

}  // namespace

TEST(SpecialFunctions, AgreeWithTheFiftyDigitTable)
{
    for (const FunctionRow& row : kFunctions) {
        const double error = relativeError(evaluate(row), row.expected);
        EXPECT_LE(error, allowedError(row)) << int(row.function) << " " << row.x << " " << row.y;
    }
}

TEST(SpecialFunctions, TakeInfinitiesAndNaN)
{
    EXPECT_EQ(logOnePlusMinus(-1), -kInfinity);
    EXPECT_TRUE(std::isnan(logOnePlusMinus(-2)));
    EXPECT_EQ(stirlingRest(0), kInfinity);
    EXPECT_EQ(stirlingRest(kInfinity), 0);
    EXPECT_TRUE(std::isnan(stirlingRest(-1)));
    EXPECT_EQ(logNormalSurvival(kInfinity), -kInfinity);
    EXPECT_EQ(logNormalSurvival(-kInfinity), 0);
    EXPECT_EQ(deviance(0, 3, 3), 3);
    EXPECT_TRUE(std::isnan(logOnePlusMinus(kNaN)));
    EXPECT_TRUE(std::isnan(expMinusOneMinus(kNaN)));
    EXPECT_TRUE(std::isnan(stirlingRest(kNaN)));
    EXPECT_TRUE(std::isnan(logNormalSurvival(kNaN)));
    EXPECT_TRUE(std::isnan(decayIntegral(kNaN, 1)));
    EXPECT_TRUE(std::isnan(deviance(kNaN, 1, 1)));
}

}  // namespace core::test
