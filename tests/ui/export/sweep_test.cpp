#include "ui/export/sweep.h"

#include <algorithm>
#include <cmath>

#include <gtest/gtest.h>

#include "core/import/built_in.h"
#include "core/io/presets.h"
#include "core/picture/evaluate.h"
#include "core/picture/follows.h"
#include "tests/ui/scenarios.h"
#include "ui/present/present.h"

namespace {

using testing_scenarios::changed;

std::vector<double> means(const core::ValidScenario& scenario, const ui::SweepOptions& options)
{
    const auto frames = ui::sweep(scenario, options);
    EXPECT_TRUE(frames.has_value());
    std::vector<double> means;
    for (const auto& frame : frames.value_or(std::vector<core::ValidScenario>())) {
        means.push_back(frame.model().mean);
    }
    return means;
}

ui::SweepOptions linear(int frames)
{
    ui::SweepOptions options;
    options.frames = frames;
    options.pace = ui::SweepOptions::Pace::Linear;
    return options;
}

TEST(Sweep, RunsOverTheMeanAxisByEqualSteps)
{
    const std::vector<double> along = means({}, linear(5));
    ASSERT_EQ(along.size(), 5U);
    const double expected[] = {0.02, 0.26, 0.50, 0.74, 0.98};
    for (std::size_t i = 0; i < along.size(); ++i) {
        EXPECT_NEAR(along[i], expected[i], 1e-12);
    }
}

TEST(Sweep, MovesTheMeanAndNothingElse)
{
    for (const std::string_view name : core::presetNames()) {
        const auto scenario = core::presetScenario(name).value();
        const auto frames = ui::sweep(scenario, linear(7)).value();
        for (const auto& frame : frames) {
            const double mean = frame.model().mean;
            EXPECT_EQ(frame, changed([&](core::Scenario& s) { s.model.mean = mean; }, scenario)) << name;
        }
    }
}

TEST(Sweep, StepsEquallyInLogSizeAlongTheSizeAxis)
{
    const auto scenario = changed([](core::Scenario& s) {
        s.view.xAxis = core::XAxis::Size;
        s.view.ranges[core::XAxis::Size] = core::Range{1e6, 1e13};
        s.model.law.unitLossSize = 1e9;
        s.model.law.exponent = -0.25;
        s.model.law.floor = 0.0;
    });
    const std::vector<double> along = means(scenario, linear(8));  // a decade a step
    ASSERT_EQ(along.size(), 8U);
    for (std::size_t i = 0; i < along.size(); ++i) {
        const double loss = std::pow(std::pow(10.0, 6.0 + static_cast<double>(i)) / 1e9, -0.25);
        EXPECT_NEAR(along[i], std::exp(-loss), 1e-9) << i;
    }
}

TEST(Sweep, EasesInAndOut)
{
    ui::SweepOptions options;
    options.from = 0.2;
    options.to = 0.8;
    options.frames = 101;
    const std::vector<double> along = means({}, options);
    EXPECT_EQ(along.front(), 0.2);
    EXPECT_EQ(along.back(), 0.8);
    EXPECT_NEAR(along[50], 0.5, 1e-12);
    EXPECT_LT(along[1] - along[0], 0.1 * (along[51] - along[50]));
    EXPECT_LT(along[100] - along[99], 0.1 * (along[51] - along[50]));
}

TEST(Sweep, RunsDownAsWell)
{
    ui::SweepOptions options = linear(3);
    options.from = 0.9;
    options.to = 0.1;
    const std::vector<double> along = means({}, options);
    EXPECT_EQ(along.front(), 0.9);
    EXPECT_NEAR(along[1], 0.5, 1e-12);
    EXPECT_EQ(along.back(), 0.1);
}

TEST(Sweep, StaysWithinTheMeansOfTheShape)
{
    const auto groups = changed([](core::Scenario& s) {
        s.model.distribution = core::Distribution::TwoGroups;
        s.model.groups = core::GroupLevels{0.2, 0.9};
    });
    const std::vector<double> along = means(groups, linear(3));
    EXPECT_GE(along.front(), 0.2);
    EXPECT_LE(along.back(), 0.9);
    ui::SweepOptions beyond = linear(3);
    beyond.from = 0.1;
    beyond.to = 1.5;
    const auto refused = ui::sweep(groups, beyond);
    ASSERT_FALSE(refused.has_value());
    ASSERT_EQ(refused.error().size(), 2U);
    EXPECT_EQ(refused.error()[0].field, "from");
    EXPECT_EQ(refused.error()[1].field, "to");
    EXPECT_NE(refused.error()[1].allowed, "");
}

TEST(Sweep, MovesTheQuestionsByEqualFactors)
{
    ui::SweepOptions options = linear(6);
    options.parameter = core::Parameter::Questions;
    const auto frames = ui::sweep({}, options).value();
    const std::int64_t expected[] = {10, 100, 1'000, 10'000, 100'000, 1'000'000};
    ASSERT_EQ(frames.size(), 6U);
    for (std::size_t i = 0; i < frames.size(); ++i) {
        EXPECT_EQ(frames[i].model().testSet.questions, expected[i]);
        EXPECT_EQ(frames[i].model().mean, 0.6);
    }
    options.to = 2e9;
    EXPECT_EQ(ui::sweep({}, options).error().front().field, "to");
}

TEST(Sweep, MovesTheCutFromTheFirstFitToBehindAll)
{
    const core::ValidScenario scenario = changed([](core::Scenario& s) {
        s.view.layout = core::Layout::Forecast;
        s.evidence = core::builtInEvidence("gpt3-table-h1").value();
        s.view.series = {"GPT-3 / 3-digit addition, few-shot / accuracy"};
    });
    ui::SweepOptions options = linear(9);
    options.parameter = core::Parameter::Cut;
    const auto frames = ui::sweep(scenario, options).value();
    EXPECT_GT(*frames.front().view().cut, 760e6);  // three sizes lie strictly below
    EXPECT_LT(*frames.front().view().cut, 1.3e9);
    EXPECT_GT(*frames.back().view().cut, 175e9);
    for (std::size_t i = 1; i < frames.size(); ++i) {
        EXPECT_GT(*frames[i].view().cut, *frames[i - 1].view().cut);
    }
}

/// A forecast follows the cut and, with a test, its questions; what was annotated follows nothing.
TEST(Sweep, KnowsWhatAPictureFollows)
{
    const core::ValidScenario olmo = core::presetScenario("olmo-forecast").value();
    EXPECT_EQ(ui::usualSweep(olmo), core::Parameter::Cut);
    EXPECT_FALSE(core::follows(olmo, core::Parameter::Mean));
    EXPECT_FALSE(core::follows(olmo, core::Parameter::Questions));
    const core::ValidScenario first;
    EXPECT_EQ(ui::usualSweep(first), core::Parameter::Mean);
    EXPECT_FALSE(core::follows(first, core::Parameter::Cut));
    EXPECT_TRUE(core::follows(first, core::Parameter::Spread));
    const core::ValidScenario boxes = core::presetScenario("bigbench-metrics").value();
    EXPECT_FALSE(core::follows(boxes, core::Parameter::Mean));
    EXPECT_FALSE(core::follows(boxes, core::Parameter::Cut));
}

}  // namespace

/// Beside the slope two bells are what there is to see: a film of it shows both from its beginning to its end.
TEST(Sweep, BesideTheSlopeEveryFrameHasItsBell)
{
    const auto frames = ui::sweep(core::presetScenario("slope").value(), {});
    ASSERT_TRUE(frames.has_value());
    for (const core::ValidScenario& frame : {frames->front(), frames->back()}) {
        core::Evaluator evaluator;
        const core::Evaluation evaluation = evaluator.evaluate(frame, {560, 500});
        const auto& bell = std::get<core::BellData>(evaluation.panels.front());
        const double peak = std::log(frame.model().mean / (1.0 - frame.model().mean));
        EXPECT_GT(peak, bell.x.minimum) << frame.model().mean;
        EXPECT_LT(peak, bell.x.maximum) << frame.model().mean;
    }
}

/// The first and the last frame stand at the ends of their axis, where their dots are drawn: rounding carries none
/// beyond it.
TEST(Sweep, TheEndsOfAnAxisAreOnIt)
{
    for (const core::XAxis axis : {core::XAxis::Logit, core::XAxis::Loss, core::XAxis::Size}) {
        core::Scenario scenario = core::presetScenario("first-light").value().value();
        scenario.view.xAxis = axis;
        const auto frames = ui::sweep(core::validate(scenario).value(), {});
        ASSERT_TRUE(frames.has_value());
        for (const core::ValidScenario& frame : {frames->front(), frames->back()}) {
            core::Evaluator evaluator;
            const auto panels = ui::present(frame, evaluator.evaluate(frame, {560, 500}), {}, ui::lightTheme());
            const auto& moving = panels.panels[1].moving;
            EXPECT_EQ(moving.markers.size(), 2U) << static_cast<int>(axis) << " at " << frame.model().mean;
            EXPECT_TRUE(std::none_of(moving.notes.begin(), moving.notes.end(), [](const ui::NoteModel& note) {
                return note.id == QStringLiteral("note-beyond");
            })) << static_cast<int>(axis);
        }
    }
}
