// One scale for all frames of a film.

#include <gtest/gtest.h>

#include "core/picture/evaluate.h"
#include "core/picture/film_scales.h"

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
TEST(FilmScales, HoldOneScaleOverTheWholeFilm)
{
    Scenario scenario;
    scenario.view.layout = Layout::TestSet;
    scenario.view.yScale = YScale::Log10;
    const auto frames = withQuestions(scenario, {10, 1000, 1000000, 1000000000});
    Evaluator alone;
    EXPECT_EQ(scoresOf(alone.evaluate(frames.front(), kPicture)).y, (Range{-6.0, 0.0}));
    Evaluator held;
    held.hold(scalesOver(frames));
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

/// Of ten questions any share may come, of a million hardly another than the truth; the axis is that of ten throughout,
/// of the model's score and of a measured one.
TEST(FilmScales, HoldTheSharesOfAllFrames)
{
    Scenario ofModel;
    ofModel.view.layout = Layout::TestSet;
    Scenario measured = ofModel;
    Measurement point;
    point.size = 1e9;
    point.score = 0.7;
    Series series;
    series.family = "One";
    series.task = "task";
    series.metric = "accuracy";
    series.points = {point};
    measured.evidence = Evidence::of({series}).value();
    measured.view.series = measured.evidence.names();
    measured.view.xAxis = XAxis::Size;
    for (const Scenario& scenario : {ofModel, measured}) {
        const auto frames = withQuestions(scenario, {10, 1000, 1000000});
        Evaluator alone;
        const Range last = find<QuestionsData>(alone.evaluate(frames.back(), kPicture))->x;
        EXPECT_LT(last.maximum - last.minimum, 0.1);
        Evaluator held;
        held.hold(scalesOver(frames));
        for (const ValidScenario& frame : frames) {
            EXPECT_EQ(find<QuestionsData>(held.evaluate(frame, kPicture))->x, (Range{0.0, 1.0}));
        }
    }
}

/// What is let go of is another picture of the same scenario.
TEST(FilmScales, GoWhenTheyAreLetGo)
{
    Scenario scenario;
    scenario.view.layout = Layout::TestSet;
    scenario.view.yScale = YScale::Log10;
    const auto frames = withQuestions(scenario, {10, 1000000});
    Evaluator evaluator;
    evaluator.hold(scalesOver(frames));
    EXPECT_EQ(scoresOf(evaluator.evaluate(frames.front(), kPicture)).y, (Range{-7.0, 0.0}));
    evaluator.hold({});
    EXPECT_EQ(scoresOf(evaluator.evaluate(frames.front(), kPicture)).y, (Range{-6.0, 0.0}));
}

}  // namespace core
