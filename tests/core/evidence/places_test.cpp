#include "core/evidence/places.h"

#include <cmath>

#include <gtest/gtest.h>

namespace {

using core::Measure;
using core::Measurement;
using core::Place;

core::Series unsorted()
{
    core::Series series;
    series.metric = "score";
    for (const auto& [size, score] : {std::pair(1e9, 0.30), std::pair(1e8, 0.10), std::pair(1e9, 0.34)}) {
        Measurement point;
        point.size = size;
        point.score = score;
        point.standardError = 0.03;
        point.questions = 100;
        series.points.push_back(point);
    }
    return series;
}

TEST(Places, TakeTheMeanOfRuns)
{
    core::Series series = unsorted();
    series.points[1].low = 0.05;
    const auto placed = core::placedScores(series, Place::Size);
    ASSERT_EQ(placed.size(), 2U);
    EXPECT_EQ(placed[0].at, 1e8);
    EXPECT_EQ(placed[0].runs, (std::vector<std::size_t>{1}));
    EXPECT_EQ(placed[0].mean, series.points[1]);
    EXPECT_EQ(placed[1].runs, (std::vector<std::size_t>{0, 2}));
    EXPECT_DOUBLE_EQ(placed[1].mean.score, 0.32);
    EXPECT_DOUBLE_EQ(*placed[1].mean.standardError, 0.03 / std::sqrt(2.0));
    EXPECT_EQ(placed[1].mean.questions, 200);
    series.points[2].standardError.reset();
    series.points[0].questions.reset();
    const auto unknown = core::placedScores(series, Place::Size);
    EXPECT_EQ(unknown[1].mean.standardError, std::nullopt);
    EXPECT_EQ(unknown[1].mean.questions, std::nullopt);
}

TEST(Places, AreComputeWhereNoPointHasASize)
{
    core::Series series = unsorted();
    EXPECT_EQ(core::placeOf(series), Place::Size);
    EXPECT_TRUE(core::placedScores(series, Place::Compute).empty());
    for (Measurement& point : series.points) {
        point.compute = 6e20;
        point.size.reset();
    }
    EXPECT_EQ(core::placeOf(series), Place::Compute);
    EXPECT_EQ(core::placedScores(series, Place::Compute).size(), 1U);
    EXPECT_EQ(core::placeOf({}), Place::Size);
}

TEST(Places, StandOnTheirAxes)
{
    EXPECT_EQ(core::axisPlace(Place::Size, 1e9), 9.0);
    EXPECT_EQ(core::axisPlace(Place::Compute, 1e21), 21.0);
    EXPECT_EQ(core::axisPlace(Place::Length, 5.0), 5.0);
}

TEST(Places, DrawLossesNegative)
{
    EXPECT_EQ(core::drawnScore(Measure::Fraction, 0.25), 0.25);
    EXPECT_EQ(core::drawnScore(Measure::Score, 12.0), 12.0);
    EXPECT_EQ(core::drawnScore(Measure::Loss, 2.5), -2.5);
    EXPECT_DOUBLE_EQ(core::drawnScore(Measure::Perplexity, 20.0), -2.995732273553991);
    EXPECT_FALSE(std::signbit(core::drawnScore(Measure::Loss, 0.0)));
    EXPECT_FALSE(std::signbit(core::drawnScore(Measure::Perplexity, 1.0)));
    EXPECT_EQ(core::drawnError(Measure::Loss, 2.5, 0.1), 0.1);
    EXPECT_DOUBLE_EQ(core::drawnError(Measure::Perplexity, 20.0, 1.0), 0.05);
}

}  // namespace
