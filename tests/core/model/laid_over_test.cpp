#include "core/model/laid_over.h"

#include <gtest/gtest.h>

#include "core/model/keys.h"
#include "tests/core/series.h"

namespace {

using core::NewEvidence;
using core::Series;
using core::ValidScenario;

Series named(const std::string& family, std::optional<std::int64_t> shots = {})
{
    Series series = core::seriesOf({1e8, 1e9, 1e10}, {0.1, 0.2, 0.7}, 1000);
    series.family = family;
    for (core::Measurement& point : series.points) {
        point.shots = shots;
    }
    return series;
}

using Names = std::vector<std::string>;

TEST(WithEvidence, AddsSeriesAndDrawsThoseChosen)
{
    const ValidScenario one = core::withEvidence({}, {{named("a"), named("b")}, {1}, false}).value();
    EXPECT_EQ(one.evidence().names(), (Names{"a / exact match", "b / exact match"}));
    EXPECT_EQ(one.view().series, (Names{"b / exact match"}));
    const ValidScenario two = core::withEvidence(one, {{named("c")}, {0}, false}).value();
    EXPECT_EQ(two.evidence().names(), (Names{"a / exact match", "b / exact match", "c / exact match"}));
    EXPECT_EQ(two.view().series, (Names{"b / exact match", "c / exact match"}));
    EXPECT_EQ(two.model(), ValidScenario().model());
}

/// What was checked before is taken as it is, where nothing else stays; beside others it is as if it had not been.
TEST(WithEvidence, TakesWhatIsReady)
{
    const auto ready = core::Evidence::of({named("a"), named("b")}).value();
    const NewEvidence added{{}, {1}, false, ready};
    const ValidScenario one = core::withEvidence({}, added).value();
    EXPECT_EQ(&one.evidence().series(), &ready.series()) << "no copy of hundreds of thousands";
    EXPECT_EQ(one.view().series, (Names{"b / exact match"}));
    const ValidScenario other = core::withEvidence({}, {{named("c")}, {0}, false}).value();
    const ValidScenario both = core::withEvidence(other, added).value();
    EXPECT_EQ(both, core::withEvidence(other, {{named("a"), named("b")}, {1}, false}).value());
    EXPECT_EQ(both.evidence().names(), (Names{"c / exact match", "a / exact match", "b / exact match"}));
    const ValidScenario replaced = core::withEvidence(other, {{}, {1}, true, ready}).value();
    EXPECT_EQ(replaced.view().series, (Names{"b / exact match"}));
    EXPECT_EQ(&replaced.evidence().series(), &ready.series());
}

TEST(WithEvidence, ReplacesWhatThereIs)
{
    const ValidScenario one = core::withEvidence({}, {{named("a")}, {0}, false}).value();
    const ValidScenario two = core::withEvidence(one, {{named("b")}, {0}, true}).value();
    EXPECT_EQ(two.evidence().names(), (Names{"b / exact match"}));
    EXPECT_EQ(two.view().series, (Names{"b / exact match"}));
}

TEST(WithEvidence, TheSameSeriesGivesWayToItsNewPoints)
{
    Series newer = named("a");
    newer.points.back().score = 0.9;
    const ValidScenario one = core::withEvidence({}, {{named("a")}, {0}, false}).value();
    const ValidScenario two = core::withEvidence(one, {{newer}, {0}, false}).value();
    ASSERT_EQ(two.evidence().series().size(), 1U);
    EXPECT_EQ(two.evidence().series().front().points.back().score, 0.9);
    EXPECT_EQ(two.view().series, (Names{"a / exact match"}));
}

/// "a / exact match" alone is that name's only bearer; beside another number of shots it has to say its own.
TEST(WithEvidence, WhatIsDrawnStaysDrawnUnderItsLongerName)
{
    core::Scenario scenario = core::withEvidence({}, {{named("a", 0)}, {0}, false}).value().value();
    scenario.view.predictions.push_back(
        {"mine", std::string("a / exact match"), core::XAxis::Size, core::YScale::Linear, {{1e8, 0.1}, {1e9, 0.2}}});
    const ValidScenario one = core::validate(scenario).value();
    const ValidScenario two = core::withEvidence(one, {{named("a", 5)}, {0}, false}).value();
    EXPECT_EQ(two.view().series, (Names{"a / exact match / 0-shot", "a / exact match / 5-shot"}));
    EXPECT_EQ(std::get<std::string>(two.view().predictions.front().of), "a / exact match / 0-shot");
    const ValidScenario other = core::withEvidence(one, {{named("b")}, {0}, true}).value();
    EXPECT_TRUE(other.view().predictions.empty());  // of a series that is gone
}

TEST(OnlyDrawn, KeepsWhatStandsBehindTheBell)
{
    Series whole = named("a");
    whole.task = "sums";
    Series part = whole;
    part.task = "sums, difficulty 1 of 10";
    Series other = part;
    other.family = "b";
    const ValidScenario all = core::withEvidence({}, {{other, whole, part}, {1}, false}).value();
    EXPECT_EQ(core::onlyDrawn(all).evidence().names(),
              (Names{"a / sums / exact match", "a / sums, difficulty 1 of 10 / exact match"}));
}

TEST(WithEvidence, RefusesWhatIsNoEvidence)
{
    Series bad = named("a");
    bad.points.front().size = -1.0;
    const auto refused = core::withEvidence({}, {{bad}, {0}, false});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().front().field, "evidence[0].points.size[0]");
}

TEST(WithEvidence, LaysNoModelOverMeasurementsThatItWasNotFittedTo)
{
    const ValidScenario one = core::withEvidence({}, {{named("a")}, {0}, false}).value();
    EXPECT_TRUE(one.view().dataAlone);
    core::Scenario asked = one.value();
    asked.view.dataAlone = false;
    const ValidScenario with = core::validate(asked).value();
    EXPECT_FALSE(
        core::withEvidence(with, {{named("b")}, {0}, false})->view().dataAlone);  // beside what it is seen with
    EXPECT_TRUE(core::withEvidence(with, {{named("b")}, {0}, true})->view().dataAlone);
}

}  // namespace
