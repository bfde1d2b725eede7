#include "core/statistics/score_variance.h"

#include <cmath>

#include "../model/reference_check.h"
#include "core/model/score.h"

namespace core::test {

namespace {

struct VarianceRow {
    Distribution distribution;
    double mean, spread;
    double brier, loss;
};

constexpr VarianceRow kVariances[] = {
#include "score_variance.inc"
};

SuccessDistribution bellOf(Distribution distribution, double mean, double spread)
{
    Model model;
    model.distribution = distribution;
    model.mean = model.anchor.mean = mean;
    model.anchor.spread = spread;
    return distributionAt(anchoredShape(model), meanSuccess(mean));
}

Grading ofLength(std::int64_t length, TokenMode tokens = TokenMode::Shared)
{
    Grading grading;
    grading.length = length;
    grading.tokens = tokens;
    return grading;
}

}  // namespace

TEST(ScoreVariance, AgreesWithTheTable)
{
    for (const VarianceRow& row : kVariances) {
        const auto d = bellOf(row.distribution, row.mean, row.spread);
        // A beta's b = (1 - m) k and a spread solved for carry the rounding of m and s into the variance.
        EXPECT_LE(relativeError(scoreVariance(Metric::Brier, {}, d), row.brier), 1e-8)
            << int(row.distribution) << ' ' << row.mean << ' ' << row.spread;
        EXPECT_LE(relativeError(scoreVariance(Metric::CrossEntropy, {}, d), row.loss), 1e-8)
            << int(row.distribution) << ' ' << row.mean << ' ' << row.spread;
    }
}

TEST(ScoreVariance, GivesTheModelsStandardErrors)  // MODEL.md section 7
{
    const auto d = bellOf(Distribution::Beta, 0.6, 0.05);
    EXPECT_NEAR(standardErrorOf(Metric::TokenAccuracy, ofLength(50), d, 100), 0.00851469, 5e-9);
    EXPECT_NEAR(standardErrorOf(Metric::TokenAccuracy, ofLength(50, TokenMode::Independent), d, 100), 0.00692820, 5e-9);
    EXPECT_NEAR(standardErrorOf(Metric::TokenEditDistance, ofLength(50), d, 100), 50 * 0.00851469, 3e-7);
    const auto point = bellOf(Distribution::Point, 0.6, 0);
    EXPECT_NEAR(standardErrorOf(Metric::TokenAccuracy, ofLength(5), point, 100), 0.0219089, 5e-8);
    EXPECT_EQ(scoreVariance(Metric::Brier, {}, point), 0);
    const double y = score(Metric::PassMark, ofLength(50), d);
    EXPECT_NEAR(scoreVariance(Metric::PassMark, ofLength(50), d), y * (1 - y), 1e-15);
}

/// So narrow a bell sees of each loss its tangent alone: the variance is (slope s)^2, the next term s^2 smaller.
TEST(ScoreVariance, OfANarrowBellIsThatOfATangent)
{
    for (const double spread : {1e-6, 1e-7, 1e-8}) {
        const auto d = bellOf(Distribution::TruncatedNormal, 0.6, spread);
        EXPECT_LE(relativeError(scoreVariance(Metric::Brier, {}, d), std::pow(2 * 0.4 * spread, 2)), 1e-8) << spread;
        EXPECT_LE(relativeError(scoreVariance(Metric::CrossEntropy, {}, d), std::pow(spread / 0.6, 2)), 1e-8) << spread;
    }
}

TEST(ScoreVariance, OfTwoGroupsIsTheirDistance)
{
    Model model;
    model.distribution = Distribution::TwoGroups;
    model.groups = GroupLevels{0.2, 0.8};
    const auto d = distributionAt(anchoredShape(model), meanSuccess(0.35));  // a quarter of the questions at 0.8
    EXPECT_NEAR(scoreVariance(Metric::Brier, {}, d), 3.0 / 16 * std::pow(0.64 - 0.04, 2), 1e-15);
    EXPECT_NEAR(scoreVariance(Metric::CrossEntropy, {}, d), 3.0 / 16 * std::pow(std::log(4), 2), 1e-15);
    EXPECT_TRUE(std::isnan(scoreVariance(Metric::Brier, {}, distributionAt(anchoredShape(model), meanSuccess(0.9)))));
}

}  // namespace core::test
