#include "core/statistics/emergence.h"

#include <cmath>
#include <functional>
#include <limits>
#include <vector>

#include <gtest/gtest.h>

namespace core {

namespace {

const std::vector<double> kEmergenceSizes = {350e6, 1.3e9, 6.7e9, 200e9};

/// A score of the paper's law, from the mean success exp(-(N / 2e9)^-0.5) of a model of N parameters.
std::vector<double> ofMean(const std::function<double(double)>& score)
{
    std::vector<double> scores;
    for (const double size : kEmergenceSizes) {
        scores.push_back(score(std::exp(-std::pow(size / 2e9, -0.5))));
    }
    return scores;
}

double emergence(const std::vector<double>& scores)
{
    return seriesSharpness(kEmergenceSizes, scores).emergence;
}

}  // namespace

TEST(Emergence, AgreesWithThePapersLaw)  // MODEL.md section 6
{
    const double exactMatch[] = {2.8065, 3.2205, 4.3545, 6.3575, 9.6157};
    for (int length = 1; length <= 5; ++length) {
        EXPECT_NEAR(emergence(ofMean([&](double m) { return std::pow(m, length); })), exactMatch[length - 1], 5e-5);
    }
    EXPECT_NEAR(emergence(ofMean([](double m) { return -5 * (1 - m); })), 2.8065, 5e-5);
    EXPECT_NEAR(emergence(ofMean([](double m) { return -(1 - m) * (1 - m); })), 2.5497, 5e-5);
    EXPECT_NEAR(emergence(ofMean([](double m) { return std::log(m); })), 3.3004, 5e-5);  // -loss
    const auto grade = seriesSharpness(kEmergenceSizes, ofMean([](double m) { return m > 0.5 ? 1.0 : 0.5; }));
    EXPECT_TRUE(std::isinf(grade.emergence) && grade.emergence > 0);
    EXPECT_EQ(grade.reason, EmergenceReason::ZeroMedian);
}

TEST(Emergence, HasTheSignOfTheDirection)
{
    EXPECT_DOUBLE_EQ(emergence({0, 1, 3, 6}), 3);  // steps 1, 2, 3: range 6 over the median 2
    EXPECT_DOUBLE_EQ(emergence({6, 3, 1, 0}), -3);
    EXPECT_DOUBLE_EQ(emergence({0, 1, 0, 1}), 1);  // the first greatest comes after the first least
    EXPECT_DOUBLE_EQ(emergence({1, 0, 1, 0}), -1);
    EXPECT_DOUBLE_EQ(emergence({0, 1e-200, 3e-200, 6e-200}), 3);
    const std::vector<double> three = {1, 10, 100};
    // Steps 1 and 3: the median of an even number is the mean of the middle two, of squares 1 and 9.
    EXPECT_DOUBLE_EQ(seriesSharpness(three, std::vector<double>{0, 1, 4}).emergence, 4 / std::sqrt(5.0));
}

TEST(Emergence, TakesItsInfiniteAndZeroCases)
{
    const auto up = seriesSharpness(kEmergenceSizes, std::vector<double>{0, 0, 0, 1});
    EXPECT_EQ(up.emergence, std::numeric_limits<double>::infinity());
    EXPECT_EQ(up.reason, EmergenceReason::ZeroMedian);
    EXPECT_EQ(emergence({1, 1, 1, 0}), -std::numeric_limits<double>::infinity());
    const auto flat = seriesSharpness(kEmergenceSizes, std::vector<double>{0.5, 0.5, 0.5, 0.5});
    EXPECT_EQ(flat.emergence, 0);
    EXPECT_EQ(flat.slope, 0);
    EXPECT_EQ(flat.reason, EmergenceReason::NoRange);
}

TEST(Emergence, IsNaNWithTheReasonOutsideItsDomain)
{
    const double nan = std::nan("");
    const auto expect = [](std::vector<double> sizes, std::vector<double> scores, EmergenceReason reason) {
        const auto s = seriesSharpness(sizes, scores);
        EXPECT_TRUE(std::isnan(s.emergence) && std::isnan(s.slope));
        EXPECT_EQ(s.reason, reason);
    };
    expect({}, {}, EmergenceReason::TooFew);
    expect({1, 2}, {0, 1}, EmergenceReason::TooFew);
    expect({1, 2, 3}, {0, nan, 1}, EmergenceReason::NotNumbers);
    expect({1, 2, 3}, {-HUGE_VAL, 0, 1}, EmergenceReason::NotNumbers);
    expect({1, nan, 3}, {0, 1, 2}, EmergenceReason::NotNumbers);
    expect({1, 1, 3}, {0, 1, 2}, EmergenceReason::NotNumbers);
    expect({0, 1, 3}, {0, 1, 2}, EmergenceReason::NotNumbers);
}

TEST(SeriesSlope, IsTheGreatestStepWithBothScaled)
{
    const std::vector<double> sizes = {1, 10, 1000, 10'000};  // a quarter, a half, a quarter of the decades
    const auto s = seriesSharpness(sizes, std::vector<double>{2, 3, 9, 12});  // a tenth, six tenths, three tenths
    EXPECT_NEAR(s.slope, 1.2, 1e-12);  // 0.6 / 0.5 and 0.3 / 0.25: a tie, the first
    const auto falling = seriesSharpness(sizes, std::vector<double>{12, 12, 2, 2});
    EXPECT_NEAR(falling.slope, 2, 1e-12);
    EXPECT_EQ(falling.steepestStep, 2U);
}

}  // namespace core
