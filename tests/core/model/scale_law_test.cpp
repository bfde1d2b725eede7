#include "core/model/scale_law.h"

#include <cmath>

#include <gtest/gtest.h>

#include "core/model/log_chance.h"
#include "reference_check.h"

namespace core::test {

namespace {

struct LawRow {
    double size;
    double unitLossSize, exponent, floor, jump, jumpSize, jumpWidth;
    double loss, mean, miss;
    double lossCondition, meanCondition, missCondition;

    ScaleLaw law() const { return {unitLossSize, exponent, floor, jump, jumpSize, jumpWidth}; }
};

constexpr LawRow kLaws[] = {
#include "scale_law.inc"  // mpmath, 70 digits; rewritten only by make_scale_law.py
};

constexpr ScaleLaw kJumping{2e9, -0.5, 0.1, 2, 1e10, 0.1};

}  // namespace

TEST(ScaleLaw, AgreesWithTheFiftyDigitTable)
{
    Agreement loss("loss", 1e-14);
    Agreement mean("mean", 1e-14);
    Agreement miss("miss", 1e-14);
    for (const LawRow& row : kLaws) {
        const MeanSuccess m = meanSuccessAtSize(row.law(), row.size);
        EXPECT_TRUE(loss(lossAt(row.law(), row.size), row.loss, row.lossCondition)) << row.size;
        EXPECT_TRUE(mean(m.value, row.mean, row.meanCondition)) << row.size;
        EXPECT_TRUE(miss(m.complement, row.miss, row.missCondition)) << row.size;
    }
}

TEST(ScaleLaw, GivesThePapersLosses)
{
    const ScaleLaw paper;
    EXPECT_NEAR(lossAt(paper, 350e6), 2.390457, 5e-7);
    EXPECT_NEAR(lossAt(paper, 1.3e9), 1.240347, 5e-7);
    EXPECT_NEAR(lossAt(paper, 6.7e9), 0.546358, 5e-7);
    EXPECT_NEAR(lossAt(paper, 200e9), 0.100000, 5e-7);
    EXPECT_NEAR(meanSuccessAtSize(paper, 200e9).value, 0.904837, 5e-7);
}

TEST(ScaleLaw, InverseIsTheSmallestSize)
{
    for (const ScaleLaw& law : {ScaleLaw{}, kJumping, ScaleLaw{1e30, -0.01, 0.5, 0, 1e10, 1}}) {
        for (const double m : {1e-9, 0.01, 0.0915878, 0.3, 0.6, 0.75, 0.85, 0.9}) {
            const SizeForMean found = sizeForMean(law, meanSuccess(m));
            if (found.reach != SizeForMean::Reach::Within) {
                continue;
            }
            const double loss = -logsOf(meanSuccess(m)).log;
            EXPECT_LE(lossAt(law, found.size), loss) << m;
            if (found.size > 1) {
                EXPECT_GT(lossAt(law, std::nextafter(found.size, 0)), loss) << m;
            }
        }
    }
}

TEST(ScaleLaw, ReachesOnlyWhatTheLawHas)
{
    const ScaleLaw floored{2e9, -0.5, 0.1, 0, 1e10, 0.1};
    EXPECT_EQ(sizeForMean(floored, meanSuccess(0.95)).reach, SizeForMean::Reach::TooHigh);
    EXPECT_EQ(sizeForMean(floored, meanSuccess(0.95)).size, kInfinity);
    EXPECT_EQ(sizeForMean(floored, meanSuccess(0.90)).reach, SizeForMean::Reach::Within);
    EXPECT_EQ(sizeForMean(ScaleLaw{}, {1, 0}).reach, SizeForMean::Reach::TooHigh);
    EXPECT_EQ(sizeForMean(ScaleLaw{}, {0, 1}).reach, SizeForMean::Reach::TooLow);
    EXPECT_EQ(sizeForMean({4, -0.5, 0, 0, 1e10, 0.1}, meanSuccess(0.1)).reach, SizeForMean::Reach::TooLow);
    EXPECT_EQ(sizeForMean({1e30, -0.01, 0, 0, 1e10, 0.1}, meanSuccess(1 - 1e-9)).reach, SizeForMean::Reach::TooHigh);
    // A mean of exp(-44721), of which a double has only the logarithm, is still that of one parameter.
    EXPECT_EQ(sizeForMean(ScaleLaw{}, meanSuccessAtSize(ScaleLaw{}, 1)).reach, SizeForMean::Reach::Within);
    EXPECT_EQ(sizeForMean(ScaleLaw{}, meanSuccessAtSize(ScaleLaw{}, 1)).size, 1);
}

TEST(ScaleLaw, TakesInfinitiesAndNaN)
{
    for (const double size : {-1.0, kNaN, -kInfinity}) {
        EXPECT_TRUE(std::isnan(lossAt(kJumping, size))) << size;
        EXPECT_TRUE(std::isnan(meanSuccessAtSize(kJumping, size).complement)) << size;
    }
    EXPECT_EQ(lossAt(kJumping, 0), kInfinity);
    EXPECT_EQ(lossAt(kJumping, kInfinity), kJumping.floor);
    EXPECT_TRUE(std::isnan(sizeForMean(kJumping, {kNaN, kNaN}).size));
    EXPECT_TRUE(std::isnan(sizeForMean(kJumping, {2, -1}).size));
    EXPECT_TRUE(std::isnan(sizeForMean({kNaN, -0.5, 0, 0, 1, 1}, {0.5, 0.5}).size));
}

TEST(MeanSuccess, KeepsBothSides)
{
    EXPECT_EQ(meanSuccess(0.25), (MeanSuccess{0.25, 0.75}));
    EXPECT_LE(relativeError(meanSuccessAtLogit(-92).value, std::exp(-92)), 1e-15);
    EXPECT_LE(relativeError(meanSuccessAtLogit(92).complement, meanSuccessAtLogit(-92).value), 1e-15);
    EXPECT_LE(relativeError(meanSuccessAtLoss(1e-30).complement, 1e-30), 1e-15);
    EXPECT_LE(relativeError(logsOf({1, 1e-30}).log, -1e-30), 1e-15);
    for (const double x : {-700.0, -92.0, -3.0, -1e-9, 0.0, 0.3, 40.0, 700.0}) {
        EXPECT_NEAR(logit(meanSuccessAtLogit(x)), x, 4e-16 * std::fmax(1, std::fabs(x))) << x;
    }
    EXPECT_EQ(meanSuccessAtLogit(kInfinity), (MeanSuccess{1, 0}));
    EXPECT_EQ(meanSuccessAtLogit(-kInfinity), (MeanSuccess{0, 1}));
    EXPECT_LE(relativeError(difference({1, 1e-30}, {1, 3e-30}), 2e-30), 1e-15);  // of which the values know nothing
    EXPECT_LE(relativeError(difference({3e-30, 1}, {1e-30, 1}), 2e-30), 1e-15);
    EXPECT_EQ(logit({0, 1}), -kInfinity);
    EXPECT_EQ(logit({1, 0}), kInfinity);
    for (const double x : {kNaN, -1.0, 2.0, kInfinity, -kInfinity}) {
        EXPECT_TRUE(std::isnan(meanSuccess(x).complement)) << x;
        EXPECT_TRUE(std::isnan(logit({x, 0.5}))) << x;
    }
    EXPECT_TRUE(std::isnan(meanSuccessAtLogit(kNaN).value));
    EXPECT_TRUE(std::isnan(meanSuccessAtLoss(-1).value));
    EXPECT_TRUE(std::isnan(meanSuccessAtLoss(kNaN).complement));
    EXPECT_EQ(meanSuccessAtLoss(kInfinity), (MeanSuccess{0, 1}));
}

TEST(LogChance, ComplementKeepsItsDigits)
{
    EXPECT_LE(relativeError(chanceOfLog(-1e-30).logMiss, std::log(1e-30)), 1e-15);
    EXPECT_LE(relativeError(chanceOfLog(-80).logMiss, -std::exp(-80.0)), 1e-15);
    EXPECT_LE(relativeError(chanceOfLogMiss(-80).log, -std::exp(-80.0)), 1e-15);
    EXPECT_EQ(chanceOfLog(1e-17).log, 0);
    EXPECT_EQ(chanceOfLog(1e-17).logMiss, -kInfinity);
    EXPECT_TRUE(std::isnan(chanceOfLog(kNaN).logMiss));
    EXPECT_TRUE(std::isnan(logOneMinusExp(1)));
    EXPECT_DOUBLE_EQ(logSumExp(std::log(3), std::log(4)), std::log(7));
    EXPECT_DOUBLE_EQ(logSumExp(-2000, -2000), -2000 + std::log(2));
    EXPECT_EQ(logSumExp(-kInfinity, -3), -3);
    EXPECT_EQ(logSumExp(-kInfinity, -kInfinity), -kInfinity);
    EXPECT_TRUE(std::isnan(logSumExp(kNaN, -3)));
    EXPECT_TRUE(std::isnan(logsOf({0.5, kNaN}).log));
}

}  // namespace core::test
