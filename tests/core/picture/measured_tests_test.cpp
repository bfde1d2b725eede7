#include "core/picture/measured_tests.h"

#include <cmath>

#include <gtest/gtest.h>

#include "core/io/presets.h"
#include "core/picture/evaluate.h"
#include "core/statistics/drawn_questions.h"

namespace {

core::Scenario resolution()
{
    core::Scenario scenario = core::presetScenario("gpt3-resolution")->value();
    scenario.view.layout = core::Layout::TestSet;
    return scenario;
}

core::MetricsData scoresOf(const core::Scenario& scenario)
{
    core::Evaluator evaluator;
    return *core::find<core::MetricsData>(evaluator.evaluate(core::validate(scenario).value(), {300, 200}));
}

// Fig. 4: 0.000042, 0.000129 and 0.00029 below 175B, where a test of 1,000 questions would most likely show nothing.
TEST(MeasuredTests, ShowWhatQuestionsWouldHaveShown)
{
    core::Scenario scenario = resolution();
    for (const std::int64_t n : {1000, 1'000'000}) {
        scenario.model.testSet.questions = n;
        const auto all = core::measuredTests(core::validate(scenario).value(), scenario.model.testSet);
        ASSERT_EQ(all.size(), 1U);
        EXPECT_EQ(all[0].name, scenario.view.series.front());
        ASSERT_EQ(all[0].tests.size(), 4U);
        const double scores[] = {0.000042, 0.000129, 0.00029, 0.9582};
        for (int i = 0; i < 4; ++i) {
            const core::DrawnScore& test = all[0].tests[static_cast<std::size_t>(i)];
            EXPECT_NEAR(test.score, scores[i], 5e-4 * scores[i]);
            const core::SampledTest drawn(3, n);
            EXPECT_EQ(test.passed, drawn.passed(core::meanSuccess(test.score))) << i;  // the seed's own questions
            const core::Interval exact = core::exactInterval(*test.passed, n);
            EXPECT_EQ(test.exact.low, exact.low);
            EXPECT_EQ(test.exact.high, exact.high);
            EXPECT_EQ(test.measured, static_cast<double>(*test.passed) / static_cast<double>(n));
        }
    }
}

TEST(MeasuredTests, TakeThePlaceOfTheModelsAlongTheSize)
{
    core::Scenario scenario = resolution();
    const core::MetricsData sizes = scoresOf(scenario);
    EXPECT_EQ(sizes.measured.size(), 1U);
    EXPECT_TRUE(sizes.tests.empty());
    EXPECT_LE(sizes.y.minimum, std::log10(0.000042));  // and the axis holds them
    scenario.view.xAxis = core::XAxis::Mean;
    const core::MetricsData means = scoresOf(scenario);
    EXPECT_TRUE(means.measured.empty());
    EXPECT_FALSE(means.tests.empty());
}

TEST(MeasuredTests, PassOverWhatCountsNothingAndWhatIsLeftOut)
{
    core::Scenario scenario = core::presetScenario("ifeval")->value();
    scenario.view.layout = core::Layout::TestSet;
    const auto all = core::measuredTests(core::validate(scenario).value(), scenario.model.testSet);
    ASSERT_EQ(all.size(), 1U);  // the graded one is passed over
    EXPECT_EQ(all[0].name, "Qwen1.5-Chat / IFEval / prompt-strict");
    scenario.view.hidden = {*scenario.evidence.find(all[0].name)->points.front().size};
    const auto rest = core::measuredTests(core::validate(scenario).value(), scenario.model.testSet);
    EXPECT_EQ(rest[0].tests.size() + 1, all[0].tests.size());
}

/// By hand, of 0.00029 at 6.7B: n ln(1 - y), ln(1 - y) being -0.000290042, and ceil(ln 0.05 / ln(1 - y)) = 10,329.
TEST(MeasuredTests, SayWhatQuestionsGiveOfAMeasuredScore)
{
    core::Scenario scenario = resolution();
    const std::pair<std::int64_t, double> nothing[] = {
        {100, -0.0290042}, {1000, -0.290042}, {10'000, -2.90042}, {1'000'000, -290.042}};
    for (const auto& [n, chance] : nothing) {
        scenario.model.testSet.questions = n;
        core::Evaluator evaluator;
        const auto data =
            *core::find<core::QuestionsData>(evaluator.evaluate(core::validate(scenario).value(), {300, 200}));
        EXPECT_EQ(data.series, scenario.view.series.front());
        EXPECT_NEAR(data.size, 6.7e9, 1e3);
        EXPECT_NEAR(data.score, 0.00029, 1e-8);
        EXPECT_EQ(data.questions, n);
        EXPECT_NEAR(data.logNothing, chance, 1e-4 * std::fabs(chance)) << n;
        EXPECT_NEAR(data.needed, 10'329.0, 1.0);
        EXPECT_EQ(data.floor, 1.0 / static_cast<double>(n));
        EXPECT_EQ(data.drawn.score, data.score);
    }
    const auto far = core::measuredQuestions(core::measuredTests(core::validate(scenario).value(), {}), 13.0, {});
    EXPECT_NEAR(far->size, 175e9, 1e3);  // the nearest
    EXPECT_FALSE(core::measuredQuestions({}, 10.0, {}).has_value());
}

/// A measured 0 promises nothing and is no certainty either: the interval is that of what the test shows.
TEST(MeasuredTests, OfAMeasuredNothingShowNothing)
{
    core::Scenario scenario = resolution();
    core::Series series = *scenario.evidence.find(scenario.view.series.front());
    for (core::Measurement& point : series.points) {
        point.low.reset();
        point.high.reset();
        point.standardError.reset();
    }
    series.points[2].score = 0.0;
    series.points[3].score = 1.0;
    scenario.evidence = core::Evidence::of({series}).value();
    scenario.view.series = scenario.evidence.names();  // alone it needs no settings in its name
    const core::TestSet many{1'000'000'000, 1};
    const auto tests = core::measuredTests(core::validate(scenario).value(), many);
    const auto none = core::measuredQuestions(tests, std::log10(6.7e9), many).value();
    EXPECT_EQ(none.score, 0.0);
    EXPECT_EQ(none.drawn.passed, 0);
    EXPECT_GT(none.drawn.exact.high, 0.0);
    EXPECT_EQ(none.logNothing, 0.0);
    EXPECT_TRUE(std::isinf(none.needed));
    EXPECT_EQ(none.counts.front().count, 0);
    EXPECT_EQ(none.counts.front().chance, 1.0);
    const auto all = core::measuredQuestions(tests, 12.0, many).value();
    EXPECT_EQ(all.drawn.passed, many.questions);
    EXPECT_LT(all.drawn.exact.low, 1.0);
    EXPECT_EQ(all.needed, 1.0);
}

/// In the layout of measurements too, where the test is asked for; and 1/n stays in the picture however large n is.
TEST(MeasuredTests, StandOverMeasurementsWhoseOwnTestNobodyKnows)
{
    core::Scenario scenario = resolution();
    scenario.view.layout = core::Layout::Measured;
    const auto drawn = [&] {
        core::Evaluator evaluator;
        return *core::find<core::MeasuredData>(evaluator.evaluate(core::validate(scenario).value(), {300, 200}));
    };
    EXPECT_TRUE(drawn().tests.empty());
    scenario.view.intervals = true;
    for (const std::int64_t n : {100, 1'000'000, 1'000'000'000}) {
        scenario.model.testSet.questions = n;
        const core::MeasuredData data = drawn();
        ASSERT_EQ(data.tests.size(), 1U);
        EXPECT_EQ(data.tests.front().tests.size(), 4U);
        EXPECT_LE(data.y.minimum, -std::log10(static_cast<double>(n)));
    }
    scenario.evidence = core::presetScenario("gpt3-table-h1")->evidence();  // of 2,000 questions each
    scenario.view.series = {"GPT-3 / 3-digit addition, few-shot / accuracy"};
    EXPECT_TRUE(drawn().tests.empty());
    EXPECT_TRUE(drawn().lines.front().points.front().wilson.has_value());
}

/// A score that has its own intervals needs none of another test.
TEST(MeasuredTests, AreThoseOfScoresWhoseOwnIsNotKnown)
{
    core::Series series;
    series.measure = core::Measure::Fraction;
    for (const double size : {1e8, 1e9, 1e10}) {
        core::Measurement point;
        point.size = size;
        point.score = 0.5;
        if (size < 5e9) {
            point.questions = 1000;
        }
        series.points.push_back(point);
    }
    const core::TestSet test{100, 1};
    EXPECT_EQ(core::measuredTests(series, test).size(), 3U);
    const auto rest = core::measuredTests(series, test, core::TestsOf::Uncounted);
    ASSERT_EQ(rest.size(), 1U);
    EXPECT_EQ(rest[0].x, 10.0);
}

/// Fewer or more questions move the axis as well as the floor: it is the same whatever was drawn before, as in a film.
TEST(MeasuredTests, LeaveRoomForTheirFloorWhateverWasDrawnBefore)
{
    for (const core::Layout layout : {core::Layout::Measured, core::Layout::TestSet}) {
        core::Scenario scenario = resolution();
        scenario.view.layout = layout;
        core::Evaluator evaluator;
        for (const double n : {10.0, 1e6, 1e9}) {
            scenario.model.testSet.questions = static_cast<std::int64_t>(n);
            const core::Evaluation& drawn = evaluator.evaluate(core::validate(scenario).value(), {300, 200});
            const core::Range y = layout == core::Layout::Measured ? core::find<core::MeasuredData>(drawn)->y
                                                                   : core::find<core::MetricsData>(drawn)->y;
            EXPECT_LT(y.minimum, -std::log10(n) - 0.2) << n;
        }
    }
    core::Scenario model = core::presetScenario("first-light")->value();
    model.view.layout = core::Layout::TestSet;
    model.view.yScale = core::YScale::Log10;
    model.model.testSet.questions = 1'000'000'000;
    EXPECT_EQ(scoresOf(model).y.minimum, -10.0);
    model.model.testSet.questions = 100;
    EXPECT_EQ(scoresOf(model).y.minimum, -6.0);
}

}  // namespace
