#include "core/statistics/series_reading.h"

#include <cmath>
#include <vector>

#include <gtest/gtest.h>

namespace core {

TEST(SeriesReading, AgreesWithHand)
{
    const std::vector<double> sizes = {1, 10, 100, 1000, 1e5};
    const auto r = seriesReading(sizes, std::vector<double>{0.2, 0.2, 0.25, 0.65, 0.7});
    EXPECT_EQ(r.points, 5U);
    EXPECT_NEAR(r.largestStep, 0.8, 1e-14);
    EXPECT_EQ(r.largestStepTo, 3U);
    EXPECT_NEAR(r.width, 1.0, 1e-14);  // from 0.25, reached at 100, to 0.65, reached at 1000
    EXPECT_FALSE(r.notMonotone || r.fewPoints || r.zeroMedian || r.withinNoise);
    EXPECT_NEAR(r.sharpness.emergence, 10, 1e-12);  // the median step is 0.05

    // Straight in log10 size between points: 0.1 at 10^0.5, 0.9 at 10^(3 + 2 * 5 / 6).
    const auto straight = seriesReading(sizes, std::vector<double>{0, 0.2, 0.3, 0.4, 1});
    EXPECT_NEAR(straight.width, 3 + 2 * 5.0 / 6 - 0.5, 1e-14);
}

TEST(SeriesReading, TurnsAFallRound)
{
    const std::vector<double> sizes = {1, 10, 100, 1000, 1e4};
    const auto r = seriesReading(sizes, std::vector<double>{1, 1, 0.9, 0.1, 0});
    EXPECT_NEAR(r.width, 1, 1e-14);
    EXPECT_NEAR(r.largestStep, 0.8, 1e-14);
    EXPECT_LT(r.sharpness.emergence, 0);
    EXPECT_FALSE(r.notMonotone);
}

TEST(SeriesReading, WarnsOfWhatMakesAScoreLieAndOfNothingElse)
{
    const std::vector<double> sizes = {1, 10, 100, 1000};
    const auto dips = seriesReading(sizes, std::vector<double>{0.1, 0.9, 0.5, 0.6});
    EXPECT_TRUE(dips.notMonotone);
    EXPECT_TRUE(dips.fewPoints);
    const auto floor = seriesReading(sizes, std::vector<double>{0, 0, 0, 1});
    EXPECT_TRUE(floor.zeroMedian);
    EXPECT_TRUE(std::isinf(floor.sharpness.emergence));
    EXPECT_FALSE(floor.notMonotone);
    const std::vector<double> scores = {0.30, 0.31, 0.32, 0.90};
    EXPECT_TRUE(seriesReading(sizes, scores, std::vector<double>(4, 0.03)).withinNoise);
    EXPECT_FALSE(seriesReading(sizes, scores, std::vector<double>(4, 0.003)).withinNoise);
    EXPECT_FALSE(seriesReading(sizes, scores).withinNoise);
}

TEST(SeriesReading, HasNoWidthWhereNothingIsCrossed)
{
    const std::vector<double> sizes = {1, 10, 100};
    // Begins above 10 % of its rise, and comes up from below it only after 90 %.
    EXPECT_TRUE(
        std::isnan(seriesReading(std::vector<double>{1, 10, 100, 1000}, std::vector<double>{0.5, 0.95, 0, 1}).width));
    EXPECT_TRUE(std::isnan(seriesReading(sizes, std::vector<double>{2, 2, 2}).width));
    EXPECT_TRUE(std::isnan(seriesReading(std::vector<double>{1, 2}, std::vector<double>{0, 1}).width));
}

/// n evenly rising points score n - 1, however smooth they are.
TEST(SeriesReading, TheScoreGrowsWithTheNumberOfPoints)
{
    for (const std::size_t n : {3U, 5U, 20U}) {
        std::vector<double> sizes;
        std::vector<double> scores;
        for (std::size_t i = 0; i < n; ++i) {
            sizes.push_back(std::pow(10.0, double(i)));
            scores.push_back(double(i));
        }
        const auto r = seriesReading(sizes, scores);
        EXPECT_NEAR(r.sharpness.emergence, double(n - 1), 1e-12);
        EXPECT_EQ(r.points, n);
        EXPECT_NEAR(r.width, 0.8 * double(n - 1), 1e-12);
    }
}

}  // namespace core
