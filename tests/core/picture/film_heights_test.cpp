// One y scale for all frames of a film.

#include <gtest/gtest.h>

#include "core/picture/evaluate.h"
#include "core/picture/film_heights.h"

namespace core {

namespace {

constexpr PictureSize kPicture{300, 200};

std::vector<ValidScenario> withQuestions(Scenario scenario, const std::vector<std::int64_t>& counts)
{
    std::vector<ValidScenario> frames;
    for (const std::int64_t count : counts) {
        scenario.model.testSet.questions = count;
        frames.push_back(validate(scenario).value());
    }
    return frames;
}

const MetricsData& scoresOf(const Evaluation& evaluation)
{
    return *find<MetricsData>(evaluation);
}

}  // namespace

/// A test of 1e9 questions reaches nine decades down; in a film that ends there the first frame does as well, and its
/// curve goes down as far.
TEST(FilmHeights, HoldOneScaleOverTheWholeFilm)
{
    Scenario scenario;
    scenario.view.layout = Layout::TestSet;
    scenario.view.yScale = YScale::Log10;
    const auto frames = withQuestions(scenario, {10, 1000, 1000000, 1000000000});
    Evaluator alone;
    EXPECT_EQ(scoresOf(alone.evaluate(frames.front(), kPicture)).y, (Range{-6.0, 0.0}));
    Evaluator held;
    held.hold(heightsOver(frames));
    for (const ValidScenario& frame : frames) {
        const MetricsData& scores = scoresOf(held.evaluate(frame, kPicture));
        EXPECT_EQ(scores.y, (Range{-10.0, 0.0}));
        double lowest = 0.0;
        for (const CurvePoint& point : scores.curves.front().points) {
            lowest = point.y < lowest ? point.y : lowest;
        }
        EXPECT_LT(lowest, -9.0);
    }
}

/// What is let go of is another picture of the same scenario.
TEST(FilmHeights, GoWhenTheyAreLetGo)
{
    Scenario scenario;
    scenario.view.layout = Layout::TestSet;
    scenario.view.yScale = YScale::Log10;
    const auto frames = withQuestions(scenario, {10, 1000000});
    Evaluator evaluator;
    evaluator.hold(heightsOver(frames));
    EXPECT_EQ(scoresOf(evaluator.evaluate(frames.front(), kPicture)).y, (Range{-7.0, 0.0}));
    evaluator.hold({});
    EXPECT_EQ(scoresOf(evaluator.evaluate(frames.front(), kPicture)).y, (Range{-6.0, 0.0}));
}

}  // namespace core
