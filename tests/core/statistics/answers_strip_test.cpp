#include "core/statistics/answers_strip.h"

#include <cmath>
#include <set>

#include <gtest/gtest.h>

#include "core/model/binomial.h"
#include "core/model/score.h"

namespace core {

namespace {

Grading ofLength(std::int64_t length, TokenMode tokens = TokenMode::Shared)
{
    Grading grading;
    grading.length = length;
    grading.tokens = tokens;
    grading.attempts = 20;
    grading.choices = 4;
    return grading;
}

const Shape kShapes[] = {PointShape{},
                         BetaShape{95},
                         BetaShape{1.5},
                         LogitNormalShape{0.8},
                         TruncatedNormalShape{20},
                         TwoGroupsShape{0.001, 0.999, 0.999, 0.001}};
constexpr Metric kFeatured[] = {Metric::ExactMatch, Metric::PassMark, Metric::MultipleChoiceGrade, Metric::BestOfR};

}  // namespace

TEST(AnswersStrip, PassesWithinOneOfTheScore)
{
    for (const std::int64_t seed : {1, 2, 77}) {
        for (const std::int64_t length : {1, 5, 50, 1000}) {
            const CommonNumbers numbers(seed, 24, length);
            for (const Shape& shape : kShapes) {
                for (const TokenMode tokens : {TokenMode::Shared, TokenMode::Independent}) {
                    for (const double mean : {0.1, 0.5, 0.68, 0.9, 0.99}) {
                        for (const Metric metric : kFeatured) {
                            const auto d = distributionAt(shape, meanSuccess(mean));
                            const auto sample = stripAnswers(numbers, metric, ofLength(length, tokens), d);
                            const double y = std::exp(logScore(metric, ofLength(length, tokens), d).log);
                            ASSERT_NEAR(sample.expected, 24 * y, 1e-9);
                            ASSERT_LT(std::fabs(sample.passed - 24 * y), 1 + 1e-9)
                                << shape.index() << ' ' << length << ' ' << mean << ' ' << static_cast<int>(metric);
                        }
                    }
                }
            }
        }
    }
}

/// First-light: 13.5 of 24 are to pass, where plain draws gave 18.
TEST(AnswersStrip, IsNotMisleadingAtFirstLight)
{
    Grading grading;
    const double share =
        std::exp(logScore(Metric::PassMark, grading, distributionAt(BetaShape{95}, meanSuccess(0.7))).log);
    const auto d = distributionAt(BetaShape{95}, meanSuccess(0.7));
    std::set<int> passed;
    for (std::int64_t seed = 0; seed < 50; ++seed) {
        passed.insert(stripAnswers(CommonNumbers(seed, 24, 50), Metric::PassMark, grading, d).passed);
    }
    EXPECT_GT(24 * share, 12);
    EXPECT_LE(passed.size(), 2U);
    EXPECT_LT(std::fabs(*passed.begin() - 24 * share), 1);
}

TEST(AnswersStrip, TokensFlipOneByOneAndNeverBack)
{
    for (const std::int64_t length : {1, 5, 50, 64, 65, 1000}) {
        const CommonNumbers numbers(7, 24, length);
        for (const Metric metric : kFeatured) {
            for (const Shape& shape : {kShapes[0], kShapes[1], kShapes[2]}) {
                AnswerSample before =
                    stripAnswers(numbers, metric, ofLength(length), distributionAt(shape, meanSuccess(0.01)));
                for (double mean = 0.03; mean < 1; mean += 0.02) {
                    const auto now =
                        stripAnswers(numbers, metric, ofLength(length), distributionAt(shape, meanSuccess(mean)));
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
}

/// Each answer's count against the quantile of a binomial by its sum of terms.
TEST(AnswersStrip, CountsAreQuantilesOfTheirOwnDistribution)
{
    constexpr int kLength = 20;
    const CommonNumbers numbers(3, 24, kLength);
    const auto sample =
        stripAnswers(numbers, Metric::PassMark, ofLength(kLength), distributionAt(PointShape{}, meanSuccess(0.6)));
    std::multiset<int> counts;
    for (const SampledAnswer& answer : sample.answers) {
        counts.insert(static_cast<int>(std::lround(answer.share * kLength)));
    }
    std::vector<double> cdf;
    double sum = 0;
    for (int k = 0; k <= kLength; ++k) {
        sum += std::exp(std::lgamma(kLength + 1.0) - std::lgamma(k + 1.0) - std::lgamma(kLength - k + 1.0)
                        + k * std::log(0.6) + (kLength - k) * std::log(0.4));
        cdf.push_back(sum);
    }
    int i = 0;
    for (const int count : counts) {  // rising, one in each of 24 strata
        const auto at = static_cast<std::size_t>(count);
        EXPECT_GT(cdf[at], i / 24.0);
        EXPECT_LT(count == 0 ? 0.0 : cdf[at - 1], (i + 1) / 24.0);
        ++i;
    }
    for (std::size_t a = 0; a < sample.answers.size(); ++a) {  // and the cells show that many
        double right = 0;
        for (std::size_t token = 0; token < kLength; ++token) {
            right += sample.shares[a * kLength + token];
        }
        EXPECT_EQ(right, std::round(sample.answers[a].share * kLength));
    }
}

TEST(AnswersStrip, FollowsTheMetricItIsShownFor)
{
    const CommonNumbers numbers(1, 24, 50);
    const auto low = distributionAt(PointShape{}, meanSuccess(0.1));
    EXPECT_EQ(stripAnswers(numbers, Metric::MultipleChoiceGrade, ofLength(50), low).passed, 6);  // guesses 1 of 4
    Grading many = ofLength(50);
    many.attempts = 1'000'000;
    const auto best = stripAnswers(numbers, Metric::BestOfR, many, distributionAt(PointShape{}, meanSuccess(0.75)));
    EXPECT_NEAR(best.expected, 24 * -std::expm1(1e6 * std::log1p(-std::pow(0.75, 50))), 1e-6);
    for (const SampledAnswer& answer : best.answers) {
        EXPECT_EQ(answer.passes, answer.share == 1);
    }
    Grading longer = ofLength(50);
    longer.veryLong = true;
    const auto mark = stripAnswers(numbers, Metric::PassMark, longer, distributionAt(BetaShape{95}, meanSuccess(0.7)));
    for (const SampledAnswer& answer : mark.answers) {
        EXPECT_EQ(answer.passes, answer.p.value > 0.7);
    }
}

TEST(AnswersStrip, NothingIsRightWithoutADistribution)
{
    const auto sample = stripAnswers(CommonNumbers(1, 24, 50), Metric::PassMark, ofLength(50),
                                     distributionAt(TwoGroupsShape{0.2, 0.8, 0.9, 0.1}, meanSuccess(0.95)));
    EXPECT_EQ(sample.passed, 0);
    EXPECT_EQ(sample.expected, 0);
    EXPECT_EQ(sample.shares.size(), 24U * 50U);
    EXPECT_EQ(sample.shares[7], 0);
}

}  // namespace core
