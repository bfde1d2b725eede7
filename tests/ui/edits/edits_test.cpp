#include "ui/edits/edits.h"

#include <limits>
#include <string>
#include <vector>

#include "core/io/presets.h"
#include "tests/ui/scenarios.h"
#include "ui/edits/refusal.h"

using core::Metric;
using core::Parameter;
using testing_scenarios::atMean;
using testing_scenarios::changed;
using namespace ui;

namespace {

EditOutcome done(const core::ValidScenario& scenario, const EditRequest& request)
{
    const auto outcome = applied(scenario, request);
    EXPECT_TRUE(outcome.has_value());
    return outcome.value_or(EditOutcome{});
}

core::ValidScenario after(const EditRequest& request, const core::ValidScenario& scenario = {})
{
    return done(scenario, request).scenario;
}

template <typename Enum>
SetChoice chosen(core::Choice choice, Enum value)
{
    return {choice, static_cast<int>(value)};
}

}  // namespace

TEST(Edits, ADragStopsAtTheBoundAndSaysSo)
{
    const EditOutcome high = done({}, MoveParameter{Parameter::Mean, 1.3, EditPhase::Continued});
    EXPECT_EQ(high.scenario.model().mean, 0.999999999);
    EXPECT_EQ(high.stopped, (StoppedAt{Parameter::Mean, 0.999999999, true}));
    const EditOutcome low = done({}, MoveParameter{Parameter::Length, 0.5, EditPhase::Single});
    EXPECT_EQ(low.scenario.model().grading.length, 1);
    EXPECT_EQ(low.stopped, (StoppedAt{Parameter::Length, 1.0, false}));
    EXPECT_FALSE(done({}, MoveParameter{Parameter::Mean, 0.999999999, EditPhase::Single}).stopped.has_value());
    const EditOutcome far = done({}, MoveParameter{Parameter::Mean, -std::numeric_limits<double>::infinity(), {}});
    EXPECT_EQ(far.scenario.model().mean, 1e-9);
}

TEST(Edits, ADragMovesTheMeanAndNothingElse)
{
    core::Scenario expected = core::ValidScenario().value();
    expected.model.mean = 0.75;
    EXPECT_EQ(after(MoveParameter{Parameter::Mean, 0.75, {}}).value(), expected);
}

TEST(Edits, ASpreadStopsWhereTheDistributionDoes)
{
    const EditOutcome wide = done({}, MoveParameter{Parameter::Spread, 3.0, {}});
    ASSERT_TRUE(wide.stopped.has_value());
    EXPECT_EQ(wide.stopped->bound, core::rangeOf({}, Parameter::Spread).maximum);
    EXPECT_EQ(wide.scenario.model().anchor.spread, wide.stopped->bound);
    const EditOutcome none = done({}, MoveParameter{Parameter::Spread, -0.01, {}});
    EXPECT_EQ(none.scenario.model().anchor.spread, 0.0);
    EXPECT_EQ(none.stopped, (StoppedAt{Parameter::Spread, 0.0, false}));
    const double least = core::rangeOf({}, Parameter::Spread).minimum;
    EXPECT_EQ(after(MoveParameter{Parameter::Spread, 0.2 * least, {}}).model().anchor.spread, 0.0);
    EXPECT_EQ(after(MoveParameter{Parameter::Spread, 0.8 * least, {}}).model().anchor.spread, least);
}

TEST(Edits, SettingASpreadToWhatItIsKeepsTheAnchor)
{
    const core::ValidScenario moved = atMean(0.7);
    const double shown = core::valueOf(moved, Parameter::Spread);
    EXPECT_EQ(after(MoveParameter{Parameter::Spread, shown, {}}, moved), moved);
}

TEST(Edits, CountsAndMarksSettleOnTheirGrid)
{
    EXPECT_EQ(after(MoveParameter{Parameter::Length, 63.6, {}}).model().grading.length, 64);
    EXPECT_EQ(after(MoveParameter{Parameter::PassMark, 0.12345678, {}}).model().grading.passMarkMillionths, 123457);
}

TEST(Edits, ATypedValueBeyondTheBoundIsRefused)
{
    EXPECT_EQ(after(TypeParameter{Parameter::PassMark, "65 %"}).model().grading.passMarkMillionths, 650'000);
    for (const auto& [parameter, text] :
         {std::pair{Parameter::Mean, "1.3"}, std::pair{Parameter::Mean, "0"}, std::pair{Parameter::PassMark, "130 %"},
          std::pair{Parameter::Length, "0"}, std::pair{Parameter::Spread, "0.9"}, std::pair{Parameter::Choices, "1"}}) {
        const auto outcome = applied({}, TypeParameter{parameter, text});
        ASSERT_FALSE(outcome.has_value()) << text;
        EXPECT_EQ(outcome.error().front().found, text);
    }
    EXPECT_FALSE(applied({}, TypeParameter{Parameter::Mean, "0x1"}).has_value());
}

TEST(Edits, ARefusalSpeaksOfTheControl)
{
    const EditRequest request = TypeParameter{Parameter::PassMark, "130 %"};
    const QString reason = refusalReason(request, applied({}, request).error(), {});
    EXPECT_EQ(reason.toStdString(), "Pass mark: 130 % is out of range; allowed: 0.0001 % to 100 %.");
    const EditRequest sizes = TypeSizes{"350M, 0x2"};
    EXPECT_EQ(refusalReason(sizes, applied({}, sizes).error(), {}).left(12), "Model sizes:");
}

TEST(Edits, HidingTheFeaturedMetricPassesTheFeatureOn)
{
    const core::ValidScenario three = after(ShowMetric{Metric::ExactMatch, true});
    EXPECT_EQ(three.view().shown, (std::vector{Metric::TokenAccuracy, Metric::ExactMatch, Metric::PassMark}));
    const core::ValidScenario hidden = after(ShowMetric{Metric::PassMark, false}, three);
    EXPECT_EQ(hidden.view().featured, Metric::ExactMatch);
    EXPECT_EQ(hidden.view().shown, (std::vector{Metric::TokenAccuracy, Metric::ExactMatch}));
}

TEST(Edits, HidingTheLastMetricThatCanBeFeaturedIsRefused)
{
    const EditRequest request = ShowMetric{Metric::PassMark, false};
    const auto outcome = applied({}, request);
    ASSERT_FALSE(outcome.has_value());
    EXPECT_EQ(outcome.error().front().code, core::ErrorCode::NotShown);
    EXPECT_FALSE(refusalReason(request, outcome.error(), {}).contains("view."));
    EXPECT_EQ(after(ShowMetric{Metric::TokenAccuracy, false}).view().shown, std::vector{Metric::PassMark});
}

TEST(Edits, FeaturingAMetricShowsIt)
{
    const core::ValidScenario next = after(FeatureMetric{Metric::MultipleChoiceGrade});
    EXPECT_EQ(next.view().featured, Metric::MultipleChoiceGrade);
    EXPECT_EQ(next.view().shown.size(), 3u);
    EXPECT_FALSE(applied({}, FeatureMetric{Metric::Brier}).has_value());
}

TEST(Edits, AFamilyThatCannotHaveTheSpreadSaysWhatItTook)
{
    const core::ValidScenario wide = after(MoveParameter{Parameter::Spread, 0.4, {}});
    const EditOutcome outcome = done(wide, chosen(core::Choice::Distribution, core::Distribution::TruncatedNormal));
    ASSERT_TRUE(outcome.spreadTaken.has_value());
    EXPECT_LT(*outcome.spreadTaken, 0.3);
    EXPECT_EQ(outcome.scenario.model().anchor.spread, *outcome.spreadTaken);
    EXPECT_FALSE(done({}, chosen(core::Choice::Distribution, core::Distribution::LogitNormal)).spreadTaken.has_value());
}

TEST(Edits, AnotherAxisDropsTheRangesThatWereSet)
{
    core::Scenario scenario;
    scenario.view.ranges[core::XAxis::Mean] = core::Range{0.2, 0.8};
    const auto ranged = core::validate(scenario).value();
    const auto again = done(ranged, chosen(core::Choice::XAxis, core::XAxis::Mean));
    EXPECT_EQ(again.scenario, ranged);
    const auto other = done(ranged, chosen(core::Choice::XAxis, core::XAxis::Size));
    EXPECT_EQ(other.scenario.view().ranges, core::AxisRanges());
}

TEST(Edits, ChoicesSetTheirField)
{
    EXPECT_EQ(after(chosen(core::Choice::Tokens, core::TokenMode::Independent)).model().grading.tokens,
              core::TokenMode::Independent);
    EXPECT_TRUE(after(SetChoice{core::Choice::VeryLong, 1}).model().grading.veryLong);
    EXPECT_EQ(after(chosen(core::Choice::XAxis, core::XAxis::Size)).view().xAxis, core::XAxis::Size);
    EXPECT_EQ(after(chosen(core::Choice::YScale, core::YScale::Log10)).view().yScale, core::YScale::Log10);
    EXPECT_EQ(after(chosen(core::Choice::BellAxis, core::BellAxis::Logit)).view().bellAxis, core::BellAxis::Logit);
    EXPECT_EQ(after(TypeSizes{"200B, 350M"}).view().sizes, (std::vector{350e6, 200e9}));
    EXPECT_FALSE(applied({}, TypeSizes{"0.5"}).has_value());
}

TEST(Edits, AreNamedAfterWhatMoves)
{
    EXPECT_EQ(undoLabel(MoveParameter{Parameter::Length, 1.0, {}}, {}), "Target length");
    EXPECT_EQ(undoLabel(SetChoice{core::Choice::Distribution, 0}, {}), "Family");
    EXPECT_EQ(phaseOf(MoveParameter{Parameter::Mean, 0.5, EditPhase::Begun}), EditPhase::Begun);
    EXPECT_EQ(phaseOf(SetChoice{core::Choice::VeryLong, 1}), EditPhase::Single);
}

TEST(Edits, ASeriesAloneTakesThePlaceOfAllOthers)
{
    const core::ValidScenario scenario = core::presetScenario("gpt3-table-h1").value();
    ASSERT_GT(scenario.view().series.size(), 2U);
    const std::string third = scenario.view().series[2];
    const core::ValidScenario alone = after(ShowSeries{third, true, true}, scenario);
    EXPECT_EQ(alone.view().series, std::vector<std::string>{third});
    EXPECT_EQ(alone.evidence(), scenario.evidence()) << "none is lost";
}
