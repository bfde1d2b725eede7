// What is drawn beside a model to be compared with it: pins, and what was shown before a gesture.

#include <cmath>
#include <functional>

#include <gtest/gtest.h>

#include "core/io/presets.h"
#include "core/picture/evaluate.h"

namespace {

constexpr core::PictureSize kGhostPicture{400, 300};

core::ValidScenario ghostsOf(const std::function<void(core::Scenario&)>& change, const core::ValidScenario& from = {})
{
    core::Scenario scenario = from.value();
    change(scenario);
    return core::validate(scenario).value();
}

core::ValidScenario withPin(core::XAxis axis, core::YScale scale)
{
    return ghostsOf([&](core::Scenario& s) {
        s.view.xAxis = axis;
        s.view.yScale = scale;
        s.view.sizes = {1e12, 1e13};  // where no score is below the floor that a log scale has at least
        core::Pin pin{"long", s.model, core::Metric::ExactMatch, false};
        pin.model.grading.length = 200;
        pin.model.anchor.spread = 0.15;
        core::Pin hidden = pin;
        hidden.name = "hidden";
        hidden.hidden = true;
        s.view.pins = {pin, hidden};
    });
}

const core::MetricsData& drawnScores(const core::Evaluation& evaluation)
{
    return *core::find<core::MetricsData>(evaluation);
}

}  // namespace

/// A pin's line is the curve its model has when it is shown itself.
TEST(Ghosts, APinIsDrawnOnTheAxisAndScaleShown)
{
    for (const auto axis : {core::XAxis::Mean, core::XAxis::Logit, core::XAxis::Loss, core::XAxis::Size}) {
        for (const auto scale : {core::YScale::Linear, core::YScale::Log10}) {
            const auto scenario = withPin(axis, scale);
            core::Evaluator evaluator;
            const auto ghosts = drawnScores(evaluator.evaluate(scenario, kGhostPicture)).ghosts;
            ASSERT_EQ(ghosts.size(), 1U) << "and none that is hidden";
            EXPECT_EQ(ghosts[0].name, "long");
            const auto itself = ghostsOf(
                [](core::Scenario& s) {
                    s.model = s.view.pins[0].model;
                    s.view.shown = {core::Metric::PassMark, core::Metric::ExactMatch};
                    s.view.featured = core::Metric::ExactMatch;
                    s.view.pins.clear();
                },
                scenario);
            core::Evaluator other;
            const auto& curve = drawnScores(other.evaluate(itself, kGhostPicture)).curves[0];
            ASSERT_FALSE(curve.points.empty());
            EXPECT_EQ(ghosts[0].points, curve.points);
        }
    }
}

TEST(Ghosts, APinsBellStandsAtItsOwnMean)
{
    core::Evaluator evaluator;
    const auto& bell = *core::find<core::BellData>(evaluator.evaluate(withPin({}, {}), kGhostPicture));
    ASSERT_EQ(bell.ghosts.size(), 1U);
    const core::BetaShape shape{0.6 * 0.4 / (0.15 * 0.15) - 1.0};
    const auto d = core::distributionAt(shape, core::meanSuccess(0.6));
    for (const core::CurvePoint& point : bell.ghosts[0].points) {
        if (point.x > 0.01 && point.x < 0.99) {
            EXPECT_NEAR(point.y, std::exp(core::logDensity(d, core::meanSuccess(point.x))), 1e-6) << point.x;
        }
    }
}

/// The curve before a gesture stays while length, spread or mark change, and vanishes where nothing changed.
TEST(Ghosts, WhatWasShownBeforeStaysWhereItDiffers)
{
    core::Evaluator evaluator;
    const core::ValidScenario before;
    const auto curve = drawnScores(evaluator.evaluate(before, kGhostPicture)).curves[1];
    ASSERT_EQ(curve.metric, core::Metric::PassMark);
    const std::vector<std::function<void(core::Scenario&)>> gestures = {
        [](core::Scenario& s) { s.model.grading.length = 200; }, [](core::Scenario& s) { s.model.anchor.spread = 0.2; },
        [](core::Scenario& s) { s.model.grading.passMarkMillionths = 500'000; }};
    for (const auto& gesture : gestures) {
        evaluator.setTrace(before);
        const int made = evaluator.curveCount();
        const auto ghosts = drawnScores(evaluator.evaluate(ghostsOf(gesture), kGhostPicture)).ghosts;
        ASSERT_EQ(ghosts.size(), 1U);
        EXPECT_EQ(ghosts[0].name, "");
        EXPECT_EQ(ghosts[0].points, curve.points);
        EXPECT_LE(evaluator.curveCount() - made, 2) << "the trace is remembered, not made anew";
        evaluator.setTrace(std::nullopt);
        EXPECT_TRUE(drawnScores(evaluator.evaluate(ghostsOf(gesture), kGhostPicture)).ghosts.empty());
    }
    evaluator.setTrace(before);
    const auto moved = ghostsOf([](core::Scenario& s) { s.model.mean = 0.8; });
    EXPECT_TRUE(drawnScores(evaluator.evaluate(moved, kGhostPicture)).ghosts.empty()) << "the same curve";
}

/// Moving the mean costs a pin nothing.
TEST(Ghosts, AreRemembered)
{
    core::Evaluator evaluator;
    const auto scenario = withPin(core::XAxis::Mean, core::YScale::Linear);
    (void)evaluator.evaluate(scenario, kGhostPicture);
    const int made = evaluator.curveCount();
    (void)evaluator.evaluate(ghostsOf([](core::Scenario& s) { s.model.mean = 0.7; }, scenario), kGhostPicture);
    (void)evaluator.evaluate(ghostsOf([](core::Scenario& s) { s.view.brackets = true; }, scenario), kGhostPicture);
    EXPECT_EQ(evaluator.curveCount(), made);
}

/// Ten pins in six panels stay as they are while the length moves: a step makes the present curves alone.
TEST(Ghosts, OfAFullPictureAreRemembered)
{
    const auto full = [](std::int64_t length) {
        return ghostsOf([&](core::Scenario& s) {
            s.view.layout = core::Layout::SixPanels;
            s.view.xAxis = core::XAxis::Size;
            s.view.shown.assign(core::kMetrics.begin(), core::kMetrics.end());
            s.model.grading.length = length;
            for (std::size_t i = 0; i < core::kMostPins; ++i) {
                core::Model pinned;
                pinned.grading.length = 1000 + static_cast<std::int64_t>(i);
                s.view.pins.push_back({"pin " + std::to_string(i), pinned, core::Metric::ExactMatch});
            }
        });
    };
    core::Evaluator evaluator;
    evaluator.setTrace(full(7));
    (void)evaluator.evaluate(full(10), kGhostPicture);
    for (const std::int64_t length : {20, 50, 100}) {
        const int made = evaluator.curveCount();
        (void)evaluator.evaluate(full(length), kGhostPicture);
        EXPECT_LE(evaluator.curveCount() - made, static_cast<int>(core::kMetrics.size())) << length;
    }
}

/// The scenario that claims that answers move the leap shows it: each longer answer's curve is the shorter one's,
/// moved.
TEST(Ghosts, LongerAnswersShowsThreeLengths)
{
    const auto scenario = core::presetScenario("longer-answers").value();
    core::Evaluator evaluator;
    const auto& data = drawnScores(evaluator.evaluate(scenario, kGhostPicture));
    ASSERT_EQ(data.ghosts.size(), 3U);
    const double c = scenario.model().law.unitLossSize;
    for (std::size_t i = 0; i < 3; ++i) {
        const auto length = static_cast<double>(scenario.view().pins[i].model.grading.length);
        EXPECT_EQ(data.ghosts[i].name, "L = " + std::to_string(static_cast<int>(length)));
        for (const core::CurvePoint& point : data.ghosts[i].points) {
            EXPECT_NEAR(point.y, std::exp(-length * std::sqrt(c / std::pow(10.0, point.x))), 1e-9);
        }
    }
}
