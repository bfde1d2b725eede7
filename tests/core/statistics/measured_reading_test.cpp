#include "core/statistics/measured_reading.h"

#include <cmath>

#include <gtest/gtest.h>

namespace {

core::Series seriesOf(const std::vector<std::pair<double, double>>& points, core::Measure measure)
{
    core::Series series;
    series.metric = "m";
    series.measure = measure;
    for (const auto& [size, score] : points) {
        core::Measurement point;
        point.size = size;
        point.score = score;
        series.points.push_back(point);
    }
    return series;
}

// MODEL.md section 6: exact match of length 5 on the paper's four sizes 9.6157, minus its loss 3.3004.
TEST(MeasuredReading, ScoresThePapersLaw)
{
    const auto exact = core::measuredReading(seriesOf(
        {{200e9, 0.606531}, {350e6, 6.44448e-6}, {1.3e9, 0.00202591}, {6.7e9, 0.0651025}}, core::Measure::Fraction));
    EXPECT_NEAR(exact.reading.sharpness.emergence, 9.6157, 5e-5);
    EXPECT_EQ(exact.least, 6.44448e-6);
    EXPECT_EQ(exact.most, 0.606531);
    EXPECT_TRUE(exact.reading.fewPoints);
    const std::vector<std::pair<double, double>> losses = {
        {350e6, 2.390457}, {1.3e9, 1.240347}, {6.7e9, 0.546358}, {200e9, 0.1}};
    const auto loss = core::measuredReading(seriesOf(losses, core::Measure::Loss));
    EXPECT_NEAR(loss.reading.sharpness.emergence, 3.3004, 5e-5);
    EXPECT_EQ(loss.least, -2.390457);
    auto perplexities = losses;
    for (auto& [size, value] : perplexities) {
        value = std::exp(value);
    }
    EXPECT_NEAR(core::measuredReading(seriesOf(perplexities, core::Measure::Perplexity)).reading.sharpness.emergence,
                3.3004, 5e-5);
}

TEST(MeasuredReading, TakesTheMeanOfRunsAndNeedsThreeSizes)
{
    const auto runs =
        core::measuredReading(seriesOf({{1e9, 0.30}, {1e8, 0.10}, {1e9, 0.34}, {1e10, 0.60}}, core::Measure::Fraction));
    EXPECT_EQ(runs.reading.points, 3U);
    // Steps 0.22 and 0.28: of two the median is their mean, of the squares.
    EXPECT_NEAR(runs.reading.sharpness.emergence, 0.5 / std::sqrt((0.22 * 0.22 + 0.28 * 0.28) / 2), 1e-12);
    const auto few = core::measuredReading(seriesOf({{1e9, 0.1}, {1e10, 0.5}}, core::Measure::Fraction));
    EXPECT_TRUE(std::isnan(few.reading.sharpness.emergence));
    EXPECT_TRUE(std::isnan(core::measuredReading({}).least));
}

TEST(MeasuredReading, WeighsNoiseOnlyWhereEveryErrorIsKnown)
{
    auto series = seriesOf({{1e8, 0.50}, {1e9, 0.51}, {1e10, 0.52}}, core::Measure::Fraction);
    for (core::Measurement& point : series.points) {
        point.standardError = 0.05;
    }
    EXPECT_TRUE(core::measuredReading(series).reading.withinNoise);
    series.points[1].standardError.reset();
    EXPECT_FALSE(core::measuredReading(series).reading.withinNoise);
}

/// Of 2,000 questions a step from 1 to 2 right is chance, one from 0.2 to 0.5 is not; 0.0001 read to 0.0005 is no step.
TEST(MeasuredReading, WeighsNoiseOfQuestionsAndOfReading)
{
    auto counted = seriesOf({{1e8, 0.0}, {1e9, 0.0005}, {1e10, 0.001}, {1e11, 0.8}}, core::Measure::Fraction);
    EXPECT_FALSE(core::measuredReading(counted).reading.withinNoise);
    for (core::Measurement& point : counted.points) {
        point.questions = 2000;
    }
    EXPECT_TRUE(core::measuredReading(counted).reading.withinNoise);
    auto steep = seriesOf({{1e8, 0.1}, {1e9, 0.2}, {1e10, 0.5}, {1e11, 0.8}}, core::Measure::Fraction);
    for (core::Measurement& point : steep.points) {
        point.questions = 2000;
    }
    EXPECT_FALSE(core::measuredReading(steep).reading.withinNoise);
    auto read = seriesOf({{1e8, 0.0}, {1e9, 0.0001}, {1e10, 0.0003}, {1e11, 0.2}}, core::Measure::Fraction);
    EXPECT_FALSE(core::measuredReading(read).reading.withinNoise);
    read.readingError = 0.0005;
    EXPECT_TRUE(core::measuredReading(read).reading.withinNoise);
}

}  // namespace
