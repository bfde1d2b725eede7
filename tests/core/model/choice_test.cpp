#include "core/model/choice.h"

#include <gtest/gtest.h>

#include "core/model/parameter.h"

namespace {

using core::Choice;
using core::ErrorCode;
using core::Scenario;

TEST(Choice, EveryRowHoldsAndStores)
{
    for (const core::ChoiceRow& row : core::kChoices) {
        EXPECT_EQ(&core::rowOf(row.choice), &row);
        EXPECT_TRUE(row.field.ends_with(row.key)) << row.field;
        const int count = core::isSwitch(row) ? 2 : static_cast<int>(row.values.size());
        for (int value = 0; value < count; ++value) {
            Scenario scenario;
            row.store(scenario, value);
            EXPECT_EQ(row.held(scenario), value) << row.key;
            row.store(scenario, row.held(Scenario()));
            EXPECT_EQ(scenario, Scenario()) << row.key << " touches something else";
        }
    }
    Scenario scenario;
    core::rowOf(Choice::XAxis).store(scenario, 3);
    EXPECT_EQ(scenario.view.xAxis, core::XAxis::Size);
    core::rowOf(Choice::VeryLong).store(scenario, 1);
    EXPECT_TRUE(scenario.model.grading.veryLong);
}

TEST(Choice, NamesAreReadAndRefused)
{
    const core::ChoiceRow& layout = core::rowOf(Choice::Layout);
    EXPECT_EQ(core::valueNamed(layout, "slope"), static_cast<int>(core::Layout::Slope));
    EXPECT_EQ(core::valueNamed(layout, "none").error(), ErrorCode::UnknownName);
    EXPECT_EQ(core::nameList(core::rowOf(Choice::XAxis)), "mean, logit, loss, size");
    EXPECT_EQ(core::nameList(core::rowOf(Choice::Joined)), "true, false");
}

TEST(Choice, IsMadeAsInTheWindow)
{
    Scenario scenario;
    scenario.model.anchor.spread = 0.4;
    scenario.view.ranges[core::XAxis::Size] = core::Range{1e8, 1e12};
    scenario.view.sizes = {1e9};
    const auto start = core::validate(scenario).value();
    const auto other = core::withChoice(start, Choice::XAxis, static_cast<int>(core::XAxis::Size)).value();
    EXPECT_EQ(other.scenario.view().ranges, core::AxisRanges());
    const auto same = core::withChoice(start, Choice::XAxis, static_cast<int>(core::XAxis::Mean)).value();
    EXPECT_EQ(same.scenario, start);
    const auto family =
        core::withChoice(start, Choice::Distribution, static_cast<int>(core::Distribution::TruncatedNormal)).value();
    EXPECT_TRUE(family.spreadTaken.has_value());
    EXPECT_EQ(core::withChoice(start, Choice::Joined, 1).error().front().field, "view.joined");
}

TEST(Choice, HasNoNameOfAParameter)
{
    for (const core::ChoiceRow& row : core::kChoices) {
        for (const core::Parameter parameter : core::kParameters) {
            EXPECT_NE(row.key, core::keyOf(parameter));
        }
    }
}

}  // namespace
