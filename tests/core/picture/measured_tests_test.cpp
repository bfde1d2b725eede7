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
        const auto all = core::measuredTests(core::validate(scenario).value());
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
    const auto all = core::measuredTests(core::validate(scenario).value());
    ASSERT_EQ(all.size(), 1U);  // the graded one is passed over
    EXPECT_EQ(all[0].name, "Qwen1.5-Chat / IFEval / prompt-strict");
    scenario.view.hidden = {*scenario.evidence.find(all[0].name)->points.front().size};
    const auto rest = core::measuredTests(core::validate(scenario).value());
    EXPECT_EQ(rest[0].tests.size() + 1, all[0].tests.size());
}

}  // namespace
