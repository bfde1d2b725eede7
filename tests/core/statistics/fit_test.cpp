#include "core/statistics/fit.h"

#include <cmath>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include "core/model/scale_law.h"

namespace core {

namespace {

const std::vector<double> kPaper = {350e6, 1.3e9, 6.7e9, 200e9};
const std::vector<double> kEight = {1e8, 3e8, 1e9, 3e9, 1e10, 3e10, 1e11, 3e11};
const std::vector<double> kGpt3Below13 = {125e6, 350e6, 760e6, 1.3e9, 2.7e9, 6.7e9};

std::vector<CountAtSize> counts(const std::vector<double>& sizes, const std::vector<std::int64_t>& successes,
                                std::int64_t questions)
{
    std::vector<CountAtSize> points;
    for (std::size_t i = 0; i < sizes.size(); ++i) {
        points.push_back({sizes[i], successes[i], questions});
    }
    return points;
}

std::vector<RateAtSize> rates(const std::vector<double>& sizes, const std::vector<double>& shares)
{
    std::vector<RateAtSize> points;
    for (std::size_t i = 0; i < sizes.size(); ++i) {
        points.push_back({sizes[i], shares[i]});
    }
    return points;
}

// All the digits that MODEL.md section 8 prints.
void expectDigits(double actual, double expected, double unit, const char* what)
{
    EXPECT_NEAR(actual, expected, 0.5000001 * unit) << what;
}

}  // namespace

TEST(Fit, GivesTheModelsValues)  // MODEL.md section 8
{
    const Fit million = fitCounts(counts(kPaper, {6, 2026, 65103, 606531}, 1'000'000), {5, false}).value();
    expectDigits(million.c(), 2.00007046e9, 10, "c");
    expectDigits(million.alpha, -0.500006075, 1e-9, "alpha");
    expectDigits(million.seAlpha, 0.000554485, 1e-9, "se alpha");
    expectDigits(million.seLogC, 0.00334432, 1e-8, "se ln c");
    expectDigits(million.deviance, 0.031266174, 1e-9, "deviance");
    EXPECT_EQ(million.freedom, 2);
    EXPECT_FALSE(million.isOverdispersed());
    const Fit thousand = fitCounts(counts(kPaper, {0, 2, 65, 607}, 1000), {5, false}).value();
    expectDigits(thousand.c(), 2.00702011e9, 10, "c");
    expectDigits(thousand.alpha, -0.500753593, 1e-9, "alpha");
    expectDigits(thousand.seAlpha, 0.0175581, 1e-7, "se alpha");
    expectDigits(thousand.deviance, 0.012471985, 1e-9, "deviance");
    expectDigits(std::exp(-fittedLoss(thousand, 1e12)), 0.800152551, 1e-9, "y");
    const Fit eight = fitCounts(counts(kEight, {0, 0, 5, 102, 648, 1668, 2991, 4032}, 10'000), {5, false}).value();
    expectDigits(eight.c(), 1.88237603e9, 10, "c");
    expectDigits(eight.alpha, -0.350184132, 1e-9, "alpha");
    expectDigits(eight.deviance, 85.707585, 1e-6, "deviance");
}

TEST(Fit, GivesTheModelsValuesWithAFloor)  // MODEL.md section 8
{
    const Fit million = fitCounts(counts(kPaper, {6, 2026, 65103, 606531}, 1'000'000), {5, true}).value();
    expectDigits(million.c(), 2.00013615e9, 10, "c");
    expectDigits(million.alpha, -0.500110281, 1e-9, "alpha");
    expectDigits(million.floor, 4.73528e-5, 1e-10, "E");
    expectDigits(million.seFloor, 0.00140949, 1e-8, "se E");
    EXPECT_TRUE(million.isFloorUndetermined());
    EXPECT_FALSE(million.floorAtBound);
    const Fit eight = fitCounts(counts(kEight, {0, 0, 5, 102, 648, 1668, 2991, 4032}, 10'000), {5, true}).value();
    expectDigits(eight.c(), 2.00491389e9, 10, "c");
    expectDigits(eight.alpha, -0.501082611, 1e-9, "alpha");
    expectDigits(eight.floor, 0.10037602, 1e-8, "E");
    expectDigits(eight.seFloor, 0.00789221, 1e-8, "se E");
    expectDigits(eight.deviance, 0.030551286, 1e-9, "deviance");
    expectDigits(std::exp(-fittedLoss(eight, 1e13)), 0.564380, 1e-6, "y");
    EXPECT_FALSE(eight.isFloorUndetermined());
    EXPECT_EQ(eight.freedom, 5);
}

TEST(Fit, GivesTheModelsValuesForGpt3)  // MODEL.md section 8
{
    const Fit two = fitCounts(counts(kGpt3Below13, {40, 82, 70, 90, 178, 238}, 2000), {}).value();
    expectDigits(two.c(), 1.09507461e12, 1e4, "c");
    expectDigits(two.alpha, -0.153754576, 1e-9, "alpha");
    expectDigits(two.seAlpha, 0.0107433, 1e-7, "se alpha");
    expectDigits(two.deviance, 23.805853, 1e-6, "deviance");
    EXPECT_EQ(two.freedom, 4);
    EXPECT_DOUBLE_EQ(two.dispersion(), two.deviance / 4);
    const Fit three = fitCounts(counts(kGpt3Below13, {3, 9, 6, 11, 15, 18}, 2000), {}).value();
    expectDigits(three.alpha, -0.0716881644, 1e-10, "alpha");
    expectDigits(three.seAlpha, 0.0197257, 1e-7, "se alpha");
    expectDigits(three.deviance, 2.3709222, 1e-7, "deviance");
    EXPECT_EQ(three.dispersion(), 1);
}

TEST(Fit, NamesTheBoundItStopsAt)  // MODEL.md section 8
{
    const Fit flat = fitCounts(counts(kPaper, {20, 20, 20, 20}, 100), {}).value();
    EXPECT_EQ(flat.alpha, -0.01);
    EXPECT_TRUE(flat.alphaAtBound);
    EXPECT_FALSE(flat.falling);
    EXPECT_TRUE(std::isnan(flat.seAlpha));
    expectDigits(flat.deviance, 0.1458401, 1e-7, "deviance");
    const Fit steep = fitCounts(counts(kPaper, {0, 0, 0, 1000}, 1000), {5, false}).value();
    EXPECT_EQ(steep.alpha, -5);
    EXPECT_TRUE(steep.alphaAtBound);
    expectDigits(steep.c(), 8.55605773e9, 10, "c");
    expectDigits(steep.deviance, 0.0015172916, 1e-10, "deviance");
    const Fit falling = fitCounts(counts(kPaper, {40, 30, 20, 10}, 100), {}).value();
    EXPECT_TRUE(falling.alphaAtBound && falling.falling);
    EXPECT_TRUE(fitCounts(counts(kPaper, {40, 30, 20, 10}, 100), {1, true}).value().falling);
    const Fit noFloor = fitCounts(counts(kPaper, {1, 20, 70, 999}, 1000), {1, true}).value();
    EXPECT_TRUE(noFloor.floorAtBound && noFloor.isFloorUndetermined());
    EXPECT_EQ(noFloor.floor, 0);
    EXPECT_TRUE(std::isnan(noFloor.seFloor));
}

TEST(Fit, OfRatesGivesTheModelsValues)  // MODEL.md section 8
{
    const Fit second = fitRates(rates(kPaper, {0, 0.002, 0.065, 0.607}), {5, false}).value();
    EXPECT_EQ(second.zeros, 1U);
    EXPECT_EQ(second.used, 3U);
    expectDigits(second.alpha, -0.50070505319, 1e-11, "alpha");
    expectDigits(second.c(), 2.0065313556e9, 0.1, "c");
    EXPECT_TRUE(std::isnan(second.deviance) && std::isnan(second.seAlpha));
    std::vector<double> exact;
    for (const double size : kPaper) {
        exact.push_back(std::exp(-5 * lossAt(ScaleLaw{}, size)));
    }
    const Fit paper = fitRates(rates(kPaper, exact), {5, false}).value();
    EXPECT_NEAR(paper.alpha, -0.5, 1e-14);
    EXPECT_NEAR(paper.c() / 2e9, 1, 2e-14);
}

TEST(Fit, DoesNotDependOnTheLength)
{
    for (const bool floor : {false, true}) {
        const auto points = counts(kEight, {0, 0, 5, 102, 648, 1668, 2991, 4032}, 10'000);
        const Fit one = fitCounts(points, {1, floor}).value();
        const Fit five = fitCounts(points, {5, floor}).value();
        EXPECT_EQ(one.alpha, five.alpha);
        EXPECT_EQ(one.deviance, five.deviance);
        EXPECT_EQ(one.seAlpha, five.seAlpha);
        EXPECT_DOUBLE_EQ(fittedLoss(one, 1e12), fittedLoss(five, 1e12));
        EXPECT_NEAR(five.logC - one.logC, std::log(5) / five.alpha, 1e-12);  // c L^(1/|alpha|) is what is known
        EXPECT_DOUBLE_EQ(one.floor, 5 * five.floor);
    }
}

TEST(Fit, CountsRunsOfOneSize)
{
    const std::vector<CountAtSize> seeds = {{1e8, 10, 100}, {1e8, 12, 100}, {1e9, 20, 100}, {1e10, 40, 100}};
    EXPECT_EQ(fitCounts(seeds, {})->repeats, 1U);
    const std::vector<RateAtSize> rates = {{1e8, 0.1}, {1e8, 0.12}, {1e8, 0.0}, {1e9, 0.2}, {1e10, 0.4}};
    EXPECT_EQ(fitRates(rates, {})->repeats, 1U);  // of those used
    EXPECT_EQ(fitCounts(std::span(seeds).subspan(1), {})->repeats, 0U);
}

TEST(Fit, RefusesWithTheReason)
{
    const auto refusal = [](const FitResult& fit) {
        return fit ? std::string("fitted") : std::to_string(int(fit.error()));
    };
    const auto is = [](FitRefusal reason) { return std::to_string(int(reason)); };
    EXPECT_EQ(refusal(fitCounts(counts({1e8, 1e9}, {1, 2}, 10), {})), is(FitRefusal::TooFewSizes));
    EXPECT_EQ(refusal(fitCounts(counts({1e8, 1e9, 1e9}, {1, 2, 3}, 10), {})), is(FitRefusal::TooFewSizes));
    EXPECT_EQ(refusal(fitCounts(counts({1e8, 1e9, 1e10}, {1, 2, 3}, 10), {1, true})), is(FitRefusal::TooFewSizes));
    EXPECT_EQ(refusal(fitCounts(counts({1e9, 1e9, 1e9}, {1, 2, 3}, 10), {})), is(FitRefusal::NoSpread));
    EXPECT_EQ(refusal(fitCounts(counts(kPaper, {0, 0, 0, 0}, 10), {})), is(FitRefusal::NothingRight));
    EXPECT_EQ(refusal(fitCounts(counts(kPaper, {10, 10, 10, 10}, 10), {})), is(FitRefusal::EverythingRight));
    EXPECT_EQ(refusal(fitCounts(counts(kPaper, {1, 2, 3, 11}, 10), {})), is(FitRefusal::BadNumbers));
    EXPECT_EQ(refusal(fitCounts(counts({0, 1, 2, 3}, {1, 2, 3, 4}, 10), {})), is(FitRefusal::BadNumbers));
    EXPECT_EQ(refusal(fitCounts({}, {})), is(FitRefusal::TooFewSizes));
    EXPECT_EQ(refusal(fitRates(rates(kPaper, {0, 0, 0.1, 0.2}), {})), is(FitRefusal::TooFewSizes));
    EXPECT_EQ(refusal(fitRates(rates(kPaper, {0, 0, 0, 0}), {})), is(FitRefusal::NothingRight));
    EXPECT_EQ(refusal(fitRates(rates(kPaper, {1, 1, 1, 1}), {})), is(FitRefusal::EverythingRight));
    EXPECT_EQ(refusal(fitRates(rates(kPaper, {0.1, 0.2, 0.3, std::nan("")}), {})), is(FitRefusal::BadNumbers));
    EXPECT_EQ(refusal(fitRates(rates(kPaper, {0.1, 0.2, 0.3, 0.4}), {1, true})), is(FitRefusal::FloorOfRates));
}

/// Of a billion questions one right is seen where exp(-u) underflows. mpmath at 60 digits, by bisection of the
/// derivatives.
TEST(Fit, OfABillionQuestionsHasADeviance)
{
    constexpr std::int64_t kBillion = 1'000'000'000;
    const std::vector<CountAtSize> three = {
        {1e7, 1, kBillion}, {1e9, 500'000'000, kBillion}, {1e10, 999'999'000, kBillion}};
    const Fit first = fitCounts(three, {}).value();
    EXPECT_GT(fittedLoss(first, 1e7), 745.0);
    EXPECT_NEAR(first.alpha, -2.899490346742653165, 1e-9);
    EXPECT_NEAR(first.deviance / 2600783.413649829602, 1, 1e-9);
    const std::vector<CountAtSize> four = {
        {1e8, 3, kBillion}, {1e9, 500'000'000, kBillion}, {2e9, 900'000'000, kBillion}, {4e9, 999'000'000, kBillion}};
    const Fit second = fitCounts(four, {}).value();
    EXPECT_NEAR(second.alpha, -3.0450791014652111249, 1e-9);
    EXPECT_NEAR(second.deviance / 18262725.767058183584, 1, 1e-9);
}

/// Flat data with a floor: where the power law would lie is anybody's guess.
TEST(Fit, SaysWhereCCannotBeTold)
{
    EXPECT_FALSE(fitCounts(counts(kGpt3Below13, {40, 82, 70, 90, 178, 238}, 2000), {})->isCUndetermined());
    Fit fit;
    fit.alpha = -0.5;
    fit.seLogC = 17.0;  // 1.96 of it either way are 67 of the 69 from 1 to 1e30
    EXPECT_FALSE(fit.isCUndetermined());
    fit.seLogC = 4e14;
    EXPECT_TRUE(fit.isCUndetermined());
    fit.seLogC = std::nan("");
    EXPECT_TRUE(fit.isCUndetermined());
    fit.alphaAtBound = true;  // which has no errors at all, and says so
    EXPECT_FALSE(fit.isCUndetermined());
}

}  // namespace core
