#include "core/picture/answers_at.h"

#include <cstdint>
#include <functional>

#include <gtest/gtest.h>

#include "core/io/presets.h"
#include "core/model/scale_law.h"

namespace {

core::ValidScenario facts(const std::function<void(core::Scenario&)>& change)
{
    core::Scenario scenario = core::presetScenario("own-facts")->value();
    change(scenario);
    return core::validate(scenario).value();
}

core::RealAnswers answersOf(const core::ValidScenario& scenario)
{
    return core::realAnswers(scenario, core::shapeOf(scenario), 24).value();
}

std::vector<std::int64_t> questionsOf(const core::RealAnswers& answers)
{
    std::vector<std::int64_t> questions;
    for (const core::GivenAnswer* answer : answers.shown) {
        questions.push_back(answer->question);
    }
    return questions;
}

TEST(RealAnswers, AreThoseAtTheCursor)
{
    std::vector<std::int64_t> before;
    for (const double size : {1090.0, 4060.0, 21220.0, 42340.0}) {
        const auto scenario = facts([&](core::Scenario& one) {
            one.model.law = {};
            one.model.law.unitLossSize = 8000.0;
            one.model.law.exponent = -0.6;
            one.model.mean = core::meanSuccessAtSize(one.model.law, 1.05 * size).value;
        });
        const core::RealAnswers answers = answersOf(scenario);
        EXPECT_EQ(answers.model->size, size);
        EXPECT_EQ(answers.shown.size(), 24U);
        if (!before.empty()) {
            EXPECT_EQ(questionsOf(answers), before) << "the same questions at every size";
        }
        before = questionsOf(answers);
    }
    EXPECT_EQ(answersOf(facts([](core::Scenario& one) { one.model.mean = 1.0 - 1e-9; })).rightOnes(), 24);
}

TEST(RealAnswers, BeyondTheLawAreThoseOfTheLastModel)
{
    const auto floored = [](double mean) {
        return facts([mean](core::Scenario& one) {
            one.model.law.floor = 0.5;
            one.model.mean = mean;
        });
    };
    EXPECT_EQ(answersOf(floored(0.9)).model->size, 42340.0) << "above all that the law can reach";
}

TEST(RealAnswers, AreOfTheNearestMeanWhereTheAxisHasNoSizes)
{
    const auto scenario = facts([](core::Scenario& one) {
        one.view.layout = core::Layout::TwoPanels;
        one.view.xAxis = core::XAxis::Mean;
        one.model.mean = 0.44;  // of seed 1: 0.447 at 21,220 parameters
    });
    EXPECT_EQ(answersOf(scenario).model->size, 21220.0);
}

TEST(RealAnswers, TheTestsSeedChoosesAmongThem)
{
    const auto seeded = [](std::int64_t seed) {
        return questionsOf(answersOf(facts([seed](core::Scenario& one) { one.model.testSet.seed = seed; })));
    };
    EXPECT_NE(seeded(1), seeded(2));
    EXPECT_EQ(seeded(0), seeded(1));
    EXPECT_EQ(seeded(1), seeded(21)) << "of 500, every twentieth";
}

TEST(RealAnswers, ThereAreNoneOfOtherSeries)
{
    const auto none = facts([](core::Scenario& one) { one.view.series.clear(); });
    EXPECT_FALSE(core::realAnswers(none, core::shapeOf(none), 24).has_value());
}

}  // namespace
