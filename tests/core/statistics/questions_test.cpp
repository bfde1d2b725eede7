#include "core/statistics/questions.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

#include <gtest/gtest.h>

namespace core {

namespace {

LogChance chance(double y)
{
    return {std::log(y), std::log1p(-y)};
}

}  // namespace

TEST(Questions, GiveTheModelsValues)  // MODEL.md sections 7 and 8
{
    const LogChance y = chance(6.44448e-6);
    EXPECT_EQ(questionsForOneSuccess(y), 464851);
    EXPECT_NEAR(std::exp(logChanceOfNothing(y, 1000)), 0.993576220492693, 1e-15);
    EXPECT_NEAR(logChanceOfNothing(y, 1'000'000'000), -6444.50076575045, 1e-10);
    EXPECT_EQ(questionsForOneSuccess(chance(0)), std::numeric_limits<double>::infinity());
    EXPECT_EQ(questionsForOneSuccess(chance(1)), 1);
    EXPECT_EQ(questionsForOneSuccess(chance(0.951)), 1);
    EXPECT_EQ(questionsForOneSuccess(chance(0.94)), 2);
    EXPECT_EQ(logChanceOfNothing(chance(0), 1000), 0);
    EXPECT_EQ(logChanceOfNothing(chance(1), 1), -std::numeric_limits<double>::infinity());
}

TEST(Questions, AreRecoveredFromAStandardError)
{
    const auto sampleError = [](double a, double n) { return std::sqrt(a * (1 - a) / (n - 1)); };
    EXPECT_EQ(questionsFromError(17.0 / 2032, sampleError(17.0 / 2032, 2032)), 2032);
    EXPECT_EQ(questionsFromError(17.0 / 2032, std::sqrt(17.0 / 2032 * (2015.0 / 2032) / 2032)), 2032);
    EXPECT_EQ(questionsFromError(0.123, 0.0171), std::nullopt);  // neither is whole
    EXPECT_EQ(questionsFromError(0.5, 0.5), 2);                  // of one question a n were 0.5
    EXPECT_EQ(questionsFromError(0.0005, std::sqrt(0.0005 * 0.9995 / 2000)), std::nullopt);  // 2000 or 2001
    EXPECT_EQ(questionsFromError(0.0, 0.01), std::nullopt);
    EXPECT_EQ(questionsFromError(1.0, 0.01), std::nullopt);
    EXPECT_EQ(questionsFromError(0.5, 0.0), std::nullopt);
    EXPECT_EQ(questionsFromError(0.5, std::nan("")), std::nullopt);
    EXPECT_EQ(questionsFromError(0.5, 1e-9), std::nullopt);
}

TEST(Questions, CountsHaveBinomialChances)
{
    const auto three = countDistribution(chance(0.25), 3);  // (3/4)^3, 3 (1/4) (3/4)^2, ...
    ASSERT_EQ(three.size(), 4U);
    const double expected[] = {27.0 / 64, 27.0 / 64, 9.0 / 64, 1.0 / 64};
    for (std::size_t k = 0; k < 4; ++k) {
        EXPECT_EQ(three[k].count, static_cast<std::int64_t>(k));
        EXPECT_NEAR(three[k].chance, expected[k], 1e-14);
    }
    double sum = 0;
    double mean = 0;
    for (const CountChance& one : countDistribution(chance(0.3), 2000)) {
        sum += one.chance;
        mean += one.chance * static_cast<double>(one.count);
    }
    EXPECT_NEAR(sum, 1, 1e-6);  // less what lies beyond 5 standard deviations
    EXPECT_NEAR(mean, 600, 1e-3);
    const auto many = countDistribution(chance(0.5), 1'000'000'000);
    EXPECT_LE(many.size(), 514U);
    double largest = 0;
    for (const CountChance& one : many) {
        largest = std::max(largest, one.chance);
    }
    EXPECT_NEAR(largest, 1 / std::sqrt(std::numbers::pi * 5e8), 2e-9);  // 1 / sqrt(2 pi n y (1 - y))
    EXPECT_EQ(countDistribution(chance(0), 10).front().chance, 1);
    EXPECT_EQ(countDistribution(chance(1), 10).back().chance, 1);
    EXPECT_EQ(countDistribution(chance(1), 10).back().count, 10);
    EXPECT_TRUE(countDistribution(chance(std::nan("")), 10).empty());
}

}  // namespace core
