#include "core/statistics/drawn_questions.h"

#include <cmath>
#include <vector>

#include <gtest/gtest.h>

#include "core/model/score.h"
#include "core/statistics/score_variance.h"

namespace core {

namespace {

SuccessDistribution bell()
{
    return distributionAt(BetaShape{95}, meanSuccess(0.6));
}

}  // namespace

TEST(SampledTest, CountsAreBinomial)
{
    for (const double y : {0.01, 0.3, 0.77}) {
        for (const std::int64_t n : {1, 3, 100, 5000, 1'000'000}) {
            constexpr int kTests = 2000;
            double sum = 0;
            double squares = 0;
            for (int seed = 0; seed < kTests; ++seed) {
                const auto off =
                    static_cast<double>(SampledTest(seed, n).passed(meanSuccess(y))) - static_cast<double>(n) * y;
                sum += off;
                squares += off * off;
            }
            const double variance = static_cast<double>(n) * y * (1 - y);
            EXPECT_LT(std::fabs(sum / kTests), 4 * std::sqrt(variance / kTests)) << y << ' ' << n;
            // The variance of a squared deviation is V^2 (2 + excess), excess (1 - 6 y (1 - y)) / V.
            const double excess = (1 - 6 * y * (1 - y)) / variance;
            EXPECT_NEAR(squares / kTests, variance, 4 * variance * std::sqrt((2 + excess) / kTests)) << y << ' ' << n;
        }
    }
}

TEST(SampledTest, CountsOfTwoScoresAreCorrelatedAsThoseOfOneSetOfQuestions)
{
    constexpr int kTests = 4000;
    double product = 0;
    for (int seed = 0; seed < kTests; ++seed) {
        const SampledTest test(seed, 50);
        product += (double(test.passed(meanSuccess(0.2))) - 10) * (double(test.passed(meanSuccess(0.6))) - 30);
    }
    // n min(y, y') (1 - max(y, y')) = 50 * 0.2 * 0.4; its own deviation is about sqrt(8 * 12 + 16) / sqrt(4000).
    EXPECT_NEAR(product / kTests, 4, 4 * std::sqrt(112.0 / kTests));
}

TEST(SampledTest, APassedQuestionStaysPassedAsTheScoreRises)
{
    for (const std::int64_t n : {1LL, 24LL, 1000LL, 1'000'000'000LL}) {
        const SampledTest test(5, n);
        std::int64_t before = 0;
        for (double y = 0; y <= 1; y += 1.0 / 256) {
            const std::int64_t now = test.passed(meanSuccess(y));
            ASSERT_GE(now, before) << y << ' ' << n;
            ASSERT_LE(now, n);
            before = now;
        }
        EXPECT_EQ(test.passed({0, 1}), 0);
        EXPECT_EQ(test.passed({1, 0}), n);
        EXPECT_EQ(test.passed({std::nan(""), std::nan("")}), 0);
    }
}

TEST(SampledTest, SeesBothEnds)
{
    const SampledTest test(3, 1'000'000'000);
    EXPECT_NEAR(double(test.passed({6.44448e-6, 1 - 6.44448e-6})), 6444.48, 5 * std::sqrt(6444.48));
    EXPECT_NEAR(1e9 - double(test.passed({1 - 6.44448e-6, 6.44448e-6})), 6444.48, 5 * std::sqrt(6444.48));
    EXPECT_EQ(test.passed({1e-300, 1}), 0);
    EXPECT_EQ(test.passed({1, 1e-300}), 1'000'000'000);
}

TEST(SampledTest, IsTheSameForASeedAndAnotherForAnother)
{
    const auto counts = [](std::int64_t seed) {
        std::vector<std::int64_t> all;
        for (const double y : {0.1, 0.5, 0.9}) {
            all.push_back(SampledTest(seed, 1000).passed(meanSuccess(y)));
        }
        return all;
    };
    EXPECT_EQ(counts(1), counts(1));
    EXPECT_NE(counts(1), counts(2));
    EXPECT_NE(SampledTest(1, 10).deviation(), SampledTest(2, 10).deviation());
}

TEST(SampledTest, FollowsTheMetric)
{
    Grading grading;
    grading.length = 5;
    grading.attempts = 100;
    grading.choices = 4;
    for (const Metric metric : {Metric::ExactMatch, Metric::BestOfR, Metric::MultipleChoiceGrade, Metric::PassMark}) {
        const auto d = distributionAt(BetaShape{10}, meanSuccess(0.3));
        const double y = score(metric, grading, d);  // the grade with its guesses, best of R with all attempts
        EXPECT_NEAR(sampledScore(SampledTest(1, 10'000), metric, grading, d), y, 5 * std::sqrt(y * (1 - y) / 10'000));
        const double few = sampledScore(SampledTest(1, 20), metric, grading, d) * 20;
        EXPECT_NEAR(few, std::round(few), 1e-9);
    }
}

TEST(SampledTest, AveragesHaveTheirStandardError)
{
    Grading grading;
    for (const Metric metric :
         {Metric::TokenAccuracy, Metric::TokenEditDistance, Metric::Brier, Metric::CrossEntropy}) {
        const double y = score(metric, grading, bell());
        const double error = standardErrorOf(metric, grading, bell(), 400);
        constexpr int kTests = 2000;
        double sum = 0;
        double squares = 0;
        for (int seed = 0; seed < kTests; ++seed) {
            const double off = (sampledScore(SampledTest(seed, 400), metric, grading, bell()) - y) / error;
            sum += off;
            squares += off * off;
        }
        EXPECT_LT(std::fabs(sum / kTests), 4 / std::sqrt(kTests));
        EXPECT_NEAR(squares / kTests, 1, 4 * std::sqrt(2.0 / kTests));
    }
    const auto nearOne = distributionAt(BetaShape{2}, meanSuccess(1 - 1e-6));
    for (int seed = 0; seed < 50; ++seed) {
        const double share = sampledScore(SampledTest(seed, 1), Metric::TokenAccuracy, grading, nearOne);
        EXPECT_TRUE(share >= 0 && share <= 1);
    }
}

}  // namespace core
