#include "core/statistics/test_set.h"

#include <cmath>

#include <gtest/gtest.h>

#include "core/model/quantile.h"
#include "core/model/score.h"

namespace core {

namespace {

Grading gradingOfLength(std::int64_t length, TokenMode tokens = TokenMode::Shared)
{
    Grading grading;
    grading.length = length;
    grading.tokens = tokens;
    return grading;
}

AnswerSample at(double mean, const CommonNumbers& numbers, const Grading& grading, Metric metric = Metric::PassMark,
                const Shape& shape = BetaShape{95})
{
    return sampleAnswers(numbers, metric, grading, distributionAt(shape, meanSuccess(mean)));
}

}  // namespace

TEST(TestSet, TokensFlipOneByOneAndNeverBack)
{
    for (const std::int64_t length : {1, 5, 50, 64, 65, 1000}) {
        const CommonNumbers numbers(7, 24, length);
        for (const TokenMode tokens : {TokenMode::Shared, TokenMode::Independent}) {
            AnswerSample before = at(0.01, numbers, gradingOfLength(length, tokens));
            for (double mean = 0.02; mean < 1; mean += 0.001) {
                const AnswerSample now = at(mean, numbers, gradingOfLength(length, tokens));
                for (std::size_t i = 0; i < now.shares.size(); ++i) {
                    ASSERT_GE(now.shares[i], before.shares[i]) << length << ' ' << mean;
                }
                for (std::size_t i = 0; i < now.answers.size(); ++i) {
                    ASSERT_GE(now.answers[i].passes, before.answers[i].passes) << length << ' ' << mean;
                }
                before = now;
            }
        }
    }
}

TEST(TestSet, ATokenIsRightWhereItsNumberIsBelowItsChance)
{
    const CommonNumbers numbers(3, 24, 50);
    const auto d = distributionAt(BetaShape{95}, meanSuccess(0.6));
    const AnswerSample shared = sampleAnswers(numbers, Metric::PassMark, gradingOfLength(50), d);
    const AnswerSample independent =
        sampleAnswers(numbers, Metric::PassMark, gradingOfLength(50, TokenMode::Independent), d);
    for (int i = 0; i < 24; ++i) {
        const auto at = static_cast<std::size_t>(i);
        EXPECT_EQ(shared.answers[at].p, quantile(d, numbers.ofQuestion(i)));
        EXPECT_EQ(independent.answers[at].p, d.mean());
        int right = 0;
        for (int j = 0; j < 50; ++j) {
            const auto isRight = shared.shares[at * 50 + static_cast<std::size_t>(j)];
            EXPECT_EQ(isRight, numbers.countBelow(i, j, shared.answers[at].p.value));
            right += isRight == 1 ? 1 : 0;
        }
        EXPECT_DOUBLE_EQ(shared.answers[at].share, right / 50.0);
        EXPECT_EQ(shared.answers[at].passes, right >= 35);  // 70 % of 50
    }
}

TEST(TestSet, ATokenKeepsItsNumberInALongerAnswerAndALargerTest)
{
    const CommonNumbers few(5, 4, 10);
    const CommonNumbers many(5, 24, 40);
    const CommonNumbers merged(5, 24, 3200);  // 32 runs of 100
    const CommonNumbers run(5, 24, 64);
    for (int i = 0; i < 4; ++i) {
        EXPECT_EQ(few.ofQuestion(i), many.ofQuestion(i));
        for (int j = 0; j < 10; ++j) {
            for (const double p : {0.1, 0.35, 0.5, 0.8}) {
                EXPECT_EQ(few.countBelow(i, j, p), many.countBelow(i, j, p));
            }
        }
        std::int64_t firstHalf = 0;
        for (int j = 0; j < 50; ++j) {
            firstHalf += run.countBelow(i, j, 0.4);
        }
        EXPECT_LE(firstHalf, merged.countBelow(i, 0, 0.4));  // the run's first 50 are among its 100
        EXPECT_GE(firstHalf + 50, merged.countBelow(i, 0, 0.4));
    }
}

TEST(TestSet, RunsCoverTheAnswer)
{
    for (const std::int64_t length : {1, 50, 64, 65, 1000, 99'999, 100'000}) {
        const CommonNumbers numbers(1, 3, length);
        std::int64_t all = 0;
        for (int run = 0; run < numbers.runs(); ++run) {
            EXPECT_EQ(numbers.countBelow(1, run, 1), numbers.runLength(run));
            EXPECT_EQ(numbers.countBelow(1, run, 0), 0);
            EXPECT_EQ(numbers.countBelow(1, run, std::nan("")), 0);
            all += numbers.runLength(run);
        }
        EXPECT_EQ(all, length);
        EXPECT_EQ(numbers.runs(), length <= 64 ? length : 32);
    }
}

TEST(TestSet, SharesAreBinomialAboutTheChance)
{
    const CommonNumbers numbers(11, 24, 100'000);
    double all = 0;
    for (int i = 0; i < 24; ++i) {
        for (int run = 0; run < 32; ++run) {
            // 3125 tokens: standard deviation sqrt(0.3 * 0.7 / 3125) = 0.0082; 768 runs, so below 5 of them.
            const double share = static_cast<double>(numbers.countBelow(i, run, 0.3)) / 3125.0;
            EXPECT_NEAR(share, 0.3, 5 * 0.0082);
            all += share;
        }
    }
    EXPECT_NEAR(all / 768, 0.3, 4 * std::sqrt(0.21 / 2.4e6));
}

TEST(TestSet, ALargeSampleAgreesWithTheScore)
{
    const CommonNumbers numbers(1, 4000, 50);
    for (const Metric metric : {Metric::PassMark, Metric::ExactMatch, Metric::MultipleChoiceGrade}) {
        for (const TokenMode tokens : {TokenMode::Shared, TokenMode::Independent}) {
            Grading grading = gradingOfLength(50, tokens);
            grading.choices = 2;
            const double mean = metric == Metric::ExactMatch ? 0.97 : metric == Metric::PassMark ? 0.66 : 0.52;
            const auto d = distributionAt(BetaShape{95}, meanSuccess(mean));
            const double score = core::score(metric, grading, d);
            const double passing = metric == Metric::MultipleChoiceGrade ? 2 * score - 1 : score;  // P(p > 1/K)
            EXPECT_NEAR(sampleAnswers(numbers, metric, grading, d).passed / 4000.0, passing,
                        4 * 0.5 / std::sqrt(4000.0))
                << static_cast<int>(metric);
        }
    }
}

TEST(TestSet, AVeryLongAnswerPassesByItsChance)
{
    Grading grading = gradingOfLength(50);
    grading.veryLong = true;
    const CommonNumbers numbers(1, 24, 50);
    const AnswerSample sample = at(0.68, numbers, grading);
    EXPECT_GT(sample.passed, 0);
    EXPECT_LT(sample.passed, 24);
    for (const SampledAnswer& answer : sample.answers) {
        EXPECT_EQ(answer.passes, answer.p.value > 0.7);
        EXPECT_EQ(answer.share, answer.p.value);
    }
    EXPECT_EQ(at(0.699999, numbers, grading, Metric::PassMark, PointShape{}).passed, 0);
    const int atTheMark = at(0.7, numbers, grading, Metric::PassMark, PointShape{}).passed;  // half of them
    EXPECT_GT(atTheMark, 4);
    EXPECT_LT(atTheMark, 20);
    EXPECT_EQ(at(0.700001, numbers, grading, Metric::PassMark, PointShape{}).passed, 24);
    EXPECT_EQ(at(0.68, numbers, grading, Metric::ExactMatch).answers[0].share * 50,
              std::round(at(0.68, numbers, grading, Metric::ExactMatch).answers[0].share * 50));  // has its tokens
}

TEST(TestSet, IsTheSameForASeedAndAnotherForAnother)
{
    const CommonNumbers one(1, 24, 50);
    const CommonNumbers again(1, 24, 50);
    const CommonNumbers two(2, 24, 50);
    EXPECT_EQ(at(0.6, one, gradingOfLength(50)).shares, at(0.6, again, gradingOfLength(50)).shares);
    EXPECT_NE(at(0.6, one, gradingOfLength(50)).shares, at(0.6, two, gradingOfLength(50)).shares);
}

TEST(TestSet, NothingIsRightWithoutADistribution)
{
    const AnswerSample sample =
        at(0.95, CommonNumbers(1, 24, 50), gradingOfLength(50), Metric::PassMark, TwoGroupsShape{0.2, 0.8, 0.9, 0.1});
    EXPECT_EQ(sample.passed, 0);
    EXPECT_EQ(sample.answers[0].share, 0);
}

}  // namespace core
