#include "core/io/presets.h"

#include <gtest/gtest.h>

namespace {

using core::ErrorCode;

TEST(Presets, AreThoseOfTheMenu)
{
    const auto names = core::presetNames();
    EXPECT_EQ(std::vector<std::string_view>(names.begin(), names.end()),
              (std::vector<std::string_view>{"first-light",
                                             "bell-and-pass-mark",
                                             "paper-fig2",
                                             "longer-answers",
                                             "many-digits",
                                             "slope",
                                             "mirage-test",
                                             "gpt3-metric",
                                             "gpt3-resolution",
                                             "gpt3-length",
                                             "bigbench-metrics",
                                             "lamda-brier",
                                             "autoencoder-threshold",
                                             "omniglot-all-of-three",
                                             "lenet-k-of-k",
                                             "gpt3-table-h1",
                                             "ifeval",
                                             "lambada",
                                             "olmo-forecast",
                                             "pythia-addition",
                                             "mmlu-brier",
                                             "real-bell",
                                             "own-facts",
                                             "own-facts-zipf",
                                             "own-addition",
                                             "own-digits",
                                             "own-autoencoder"}));
    EXPECT_EQ(core::presetScenario("first-light").value(), core::ValidScenario());
    const auto unknown = core::presetScenario("second-light");
    ASSERT_FALSE(unknown.has_value());
    EXPECT_EQ(unknown.error().front().code, ErrorCode::UnknownName);
    EXPECT_EQ(unknown.error().front().found, "second-light");
}

TEST(Presets, HoldTheNumbersTheyAreNamedAfter)
{
    const auto paper = core::presetScenario("paper-fig2").value();
    EXPECT_EQ(paper.model().law, (core::ScaleLaw{2e9, -0.5, 0.0, 0.0, 1e10, 0.1}));
    EXPECT_EQ(paper.model().distribution, core::Distribution::Point);
    EXPECT_EQ(paper.model().grading.length, 5);
    EXPECT_EQ(paper.model().grading.choices, 2);
    EXPECT_EQ(paper.view().sizes, (std::vector<double>{350e6, 1.3e9, 6.7e9, 200e9}));
    EXPECT_EQ(paper.view().xAxis, core::XAxis::Size);
    const auto note = core::presetScenario("bell-and-pass-mark").value();
    EXPECT_EQ(note.model().distribution, core::Distribution::LogitNormal);
    EXPECT_TRUE(note.model().grading.veryLong);
    EXPECT_EQ(note.view().xAxis, core::XAxis::Logit);
    EXPECT_EQ(note.view().bellAxis, core::BellAxis::Logit);
    EXPECT_EQ(core::presetScenario("many-digits")->model().grading.length, 36);
    EXPECT_EQ(core::presetScenario("many-digits")->view().featured, core::Metric::ExactMatch);
    EXPECT_EQ(core::presetScenario("longer-answers")->view().xAxis, core::XAxis::Size);
    EXPECT_EQ(paper.view().layout, core::Layout::SixPanels);
    EXPECT_EQ(core::presetScenario("mirage-test")->view().layout, core::Layout::MirageTest);
    const auto slope = core::presetScenario("slope").value();
    EXPECT_EQ(slope.view().layout, core::Layout::Slope);
    EXPECT_TRUE(slope.model().grading.veryLong);
}

}  // namespace
