#pragma once

#include <gtest/gtest.h>

#include "core/model/parameter.h"

namespace testing_scenarios {

/// The first scenario with some fields set; they must make a valid one.
template <typename Change>
core::ValidScenario changed(Change change, const core::ValidScenario& from = {})
{
    core::Scenario scenario = from.value();
    change(scenario);
    const auto valid = core::validate(scenario);
    EXPECT_TRUE(valid.has_value()) << valid.error().front().field << " " << valid.error().front().found;
    return valid.value_or(from);
}

inline core::ValidScenario atMean(double mean, const core::ValidScenario& from = {})
{
    return changed([&](core::Scenario& s) { s.model.mean = mean; }, from);
}

}  // namespace testing_scenarios
