// What was computed once is not computed again.

#include <functional>

#include <gtest/gtest.h>

#include "core/picture/evaluate.h"

namespace {

using core::Metric;

constexpr core::PictureSize kSize{300, 200};

core::ValidScenario rememberedWith(const std::function<void(core::Scenario&)>& change)
{
    core::Scenario scenario;
    change(scenario);
    return core::validate(scenario).value();
}

TEST(Memory, MakesAValueOnceAndForgetsTheOneUnusedLongest)
{
    core::Memory<int, int> memory(2);
    const auto of = [&](int key) { return memory.of(key, [key] { return 10 * key; }); };
    EXPECT_EQ(of(1), 10);
    EXPECT_EQ(of(2), 20);
    EXPECT_EQ(of(1), 10);
    EXPECT_EQ(memory.made(), 2);
    EXPECT_EQ(of(3), 30);  // 2 is forgotten, for 1 was used after it
    EXPECT_EQ(of(1), 10);
    EXPECT_EQ(memory.made(), 3);
    EXPECT_EQ(of(2), 20);
    EXPECT_EQ(memory.made(), 4);
}

struct Toggle {
    const char* name;
    std::function<void(core::Scenario&)> edit;
    int curves;  ///< that the first time needs
    int parts;   ///< and parts of every kind, curves among them
};

// The first scenario: two curves, two scores; shape, bell, peak, its lines, the grading curve and the faint bells.
constexpr int kCurvesAtFirst = 2;
constexpr int kPartsAtFirst = 10;

const std::vector<Toggle>& toggles()
{
    static const std::vector<Toggle> kToggles = {
        {"brackets", [](auto& s) { s.view.brackets = true; }, 0, 1},
        {"insets", [](auto& s) { s.view.insets = true; }, 0, 0},
        {"y scale", [](auto& s) { s.view.yScale = core::YScale::Log10; }, 2, 2},
        {"log-log, and how far it reaches", [](auto& s) { s.view.yScale = core::YScale::LogLog; }, 2, 3},
        {"a metric more: its curve and score",
         [](auto& s) {
             s.view.shown = {Metric::TokenAccuracy, Metric::ExactMatch, Metric::PassMark};
         },
         1, 2},
        {"a metric less", [](auto& s) { s.view.shown = {Metric::PassMark}; }, 0, 0},
        {"x axis, with other bells beside: two curves, their dots, the faint bells",
         [](auto& s) { s.view.xAxis = core::XAxis::Size; }, 2, 5},
        {"x axis", [](auto& s) { s.view.xAxis = core::XAxis::Loss; }, 2, 2},
        {"intervals: nothing where there are no dots", [](auto& s) { s.view.intervals = true; }, 0, 0},
        {"intervals on sizes: what a test shows of two metrics",
         [](auto& s) {
             s.view.xAxis = core::XAxis::Size;
             s.view.intervals = true;
         },
         2, 7},
        {"the bell's axis: peak, lines, grading curve, faint bells",
         [](auto& s) { s.view.bellAxis = core::BellAxis::Logit; }, 0, 4},
        {"six panels: four curves and scores more, and the law",
         [](auto& s) { s.view.layout = core::Layout::SixPanels; }, 4, 9},
        {"slope: itself", [](auto& s) { s.view.layout = core::Layout::Slope; }, 0, 2},
        {"mirage test: three curves, three metrics' dots, one score, how far they reach, the law, the findings",
         [](auto& s) { s.view.layout = core::Layout::MirageTest; }, 3, 10},
        {"test set: what a test shows along the axis, and what n questions give",
         [](auto& s) { s.view.layout = core::Layout::TestSet; }, 0, 2},
        {"forecast of no series: which it is", [](auto& s) { s.view.layout = core::Layout::Forecast; }, 0, 1},
    };
    return kToggles;
}

TEST(Evaluator, AToggleOfTheViewThereAndBackComputesNothingThatWasKnown)
{
    for (const Toggle& toggle : toggles()) {
        core::Evaluator evaluator;
        const core::ValidScenario off;
        const core::ValidScenario on = rememberedWith(toggle.edit);
        (void)evaluator.evaluate(off, kSize);
        ASSERT_EQ(evaluator.curveCount(), kCurvesAtFirst);
        ASSERT_EQ(evaluator.partCount(), kPartsAtFirst);
        (void)evaluator.evaluate(on, kSize);
        EXPECT_EQ(evaluator.curveCount(), kCurvesAtFirst + toggle.curves) << toggle.name;
        EXPECT_EQ(evaluator.partCount(), kPartsAtFirst + toggle.parts) << toggle.name;
        for (int i = 0; i < 3; ++i) {
            (void)evaluator.evaluate(off, kSize);
            (void)evaluator.evaluate(on, kSize);
        }
        EXPECT_EQ(evaluator.partCount(), kPartsAtFirst + toggle.parts) << toggle.name;
    }
}

/// A hand goes to and fro over a few lengths: what the verdicts say of each is found out once.
TEST(Evaluator, LengthsThatComeAgainFindTheirVerdictsKnown)
{
    for (const core::Layout layout : {core::Layout::MirageTest, core::Layout::Slope}) {
        core::Evaluator evaluator;
        int afterOnce = 0;
        for (int round = 0; round < 3; ++round) {
            for (const std::int64_t length : {10, 20, 50, 100, 200}) {
                (void)evaluator.evaluate(rememberedWith([&](auto& s) {
                                             s.view.layout = layout;
                                             s.model.grading.length = length;
                                         }),
                                         kSize);
            }
            afterOnce = round == 0 ? evaluator.verdictCount() : afterOnce;
        }
        EXPECT_EQ(afterOnce, 5);
        EXPECT_EQ(evaluator.verdictCount(), afterOnce);
    }
}

bool isSame(const core::PanelData& a, const core::PanelData& b)
{
    if (const auto* bell = std::get_if<core::BellData>(&a)) {
        const auto& other = std::get<core::BellData>(b);
        return bell->grading == other.grading && bell->lines.density == other.lines.density
               && bell->lines.scored == other.lines.scored && bell->faintBells == other.faintBells
               && bell->slope.has_value() == other.slope.has_value()
               && (!bell->slope || bell->slope->slope == other.slope->slope);
    }
    if (const auto* scores = std::get_if<core::MetricsData>(&a)) {
        const auto& other = std::get<core::MetricsData>(b);
        return scores->curves == other.curves && scores->dots == other.dots && scores->y == other.y
               && scores->sharpness.has_value() == other.sharpness.has_value()
               && scores->mirage.has_value() == other.mirage.has_value()
               && (!scores->mirage || scores->mirage->bend == other.mirage->bend);
    }
    if (const auto* questions = std::get_if<core::QuestionsData>(&a)) {
        const auto& other = std::get<core::QuestionsData>(b);
        return questions->drawn == other.drawn && questions->needed == other.needed
               && questions->counts.size() == other.counts.size();
    }
    if (const auto* forecast = std::get_if<core::ForecastData>(&a)) {
        const auto& other = std::get<core::ForecastData>(b);
        return forecast->name == other.name && forecast->curve == other.curve && forecast->cut == other.cut;
    }
    return std::get<core::LawCurve>(a).points == std::get<core::LawCurve>(b).points;
}

TEST(Evaluator, WhatIsRememberedIsWhatWouldBeComputed)
{
    core::Evaluator evaluator;
    for (int round = 0; round < 2; ++round) {
        for (const Toggle& toggle : toggles()) {
            for (const core::ValidScenario& scenario : {core::ValidScenario(), rememberedWith(toggle.edit)}) {
                core::Evaluator fresh;
                const core::Evaluation& known = evaluator.evaluate(scenario, kSize);
                const core::Evaluation& made = fresh.evaluate(scenario, kSize);
                ASSERT_EQ(known.panels.size(), made.panels.size()) << toggle.name;
                for (std::size_t i = 0; i < made.panels.size(); ++i) {
                    EXPECT_TRUE(isSame(known.panels[i], made.panels[i])) << toggle.name << " " << i;
                }
                EXPECT_EQ(known.now.featured.value, made.now.featured.value) << toggle.name;
                EXPECT_EQ(known.now.markers.size(), made.now.markers.size()) << toggle.name;
            }
        }
    }
}

/// A person may explore for hours.
TEST(Evaluator, RemembersNoMoreThanTheLastCurves)
{
    core::Evaluator evaluator;
    const auto ofLength = [&](int length) {
        (void)evaluator.evaluate(rememberedWith([length](auto& s) { s.model.grading.length = length; }), {20, 10});
        return evaluator.curveCount();
    };
    int made = 0;
    for (int length = 1; length <= 120; ++length) {
        made = ofLength(length);
    }
    EXPECT_EQ(made, 240);
    EXPECT_EQ(ofLength(60), 240);  // among the last 192
    EXPECT_EQ(ofLength(2), 242);   // not among them any more
}

}  // namespace
