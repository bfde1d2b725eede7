#include "core/picture/pin_difference.h"

#include <cmath>

#include <gtest/gtest.h>

#include "core/model/success_distribution.h"

/// Of the token accuracy a pin at mean 0.3 has 0.3 and what is shown at 0.6 has 0.6; along the mean both are y = x. Of
/// exact match with every question alike and 2 tokens against 1 they are m squared and m: farthest apart at a half.
TEST(PinDifference, IsThatOfTheTwoScores)
{
    core::Scenario scenario;
    scenario.model.distribution = core::Distribution::Point;
    scenario.model.anchor = {0.6, 0.0};
    scenario.model.grading.length = 1;
    core::Pin pin{"a", scenario.model, core::Metric::TokenAccuracy, false};
    pin.model.mean = 0.3;
    pin.model.grading.length = 2;
    const auto valid = core::validate(scenario).value();
    const core::Shape shape = core::shapeOf(valid);
    const auto accuracy = core::pinDifference(pin, valid, shape, core::XAxis::Mean);
    EXPECT_NEAR(accuracy.pinned, 0.3, 1e-15);
    EXPECT_NEAR(accuracy.shown, 0.6, 1e-15);
    EXPECT_NEAR(accuracy.greatest, 0.0, 1e-15);
    pin.featured = core::Metric::ExactMatch;
    const auto match = core::pinDifference(pin, valid, shape, core::XAxis::Mean);
    EXPECT_NEAR(match.pinned, 0.09, 1e-15);
    EXPECT_NEAR(match.shown, 0.6, 1e-15);
    EXPECT_NEAR(match.greatest, 0.25, 1e-15);
    EXPECT_EQ(match.at, 0.5);
}
