#include "ui/present/parameter_scale.h"

#include <gtest/gtest.h>

using core::Parameter;
using ui::StepSize;

TEST(ParameterScale, ArrowsGoToTheNextMultiple)
{
    EXPECT_EQ(ui::stepped(Parameter::Mean, 0.6, StepSize::Normal, 1), 0.61);
    EXPECT_EQ(ui::stepped(Parameter::Mean, 0.6234, StepSize::Normal, 1), 0.63);
    EXPECT_EQ(ui::stepped(Parameter::Mean, 0.63, StepSize::Normal, -1), 0.62);
    EXPECT_EQ(ui::stepped(Parameter::Mean, 0.999999999, StepSize::Normal, -1), 0.99);
    EXPECT_EQ(ui::stepped(Parameter::Mean, 0.6, StepSize::Fine, -1), 0.599);
    EXPECT_EQ(ui::stepped(Parameter::Mean, 0.6, StepSize::Coarse, 1), 0.7);
    EXPECT_EQ(ui::stepped(Parameter::LawExponent, -0.5, StepSize::Normal, 1), -0.45);
}

TEST(ParameterScale, HundredStepsThereAndBackEndWhereTheyBegan)
{
    double value = 0.0;
    for (int i = 0; i < 100; ++i) {
        value = ui::stepped(Parameter::PassMark, value, StepSize::Normal, 1);
    }
    EXPECT_EQ(value, 1.0);
    for (int i = 0; i < 30; ++i) {
        value = ui::stepped(Parameter::PassMark, value, StepSize::Normal, -1);
    }
    EXPECT_EQ(value, 0.7);
}

TEST(ParameterScale, LengthsGoOneTwoFive)
{
    double length = 1.0;
    for (const double next : {2.0, 5.0, 10.0, 20.0, 50.0, 100.0, 200.0, 500.0, 1000.0}) {
        length = ui::stepped(Parameter::Length, length, StepSize::Normal, 1);
        EXPECT_EQ(length, next);
    }
    for (const double next : {500.0, 200.0, 100.0, 50.0, 20.0, 10.0, 5.0, 2.0, 1.0}) {
        length = ui::stepped(Parameter::Length, length, StepSize::Normal, -1);
        EXPECT_EQ(length, next);
    }
    EXPECT_LT(ui::stepped(Parameter::Length, 1.0, StepSize::Normal, -1), 1.0);
    EXPECT_EQ(ui::stepped(Parameter::Length, 64.0, StepSize::Normal, -1), 50.0);
    EXPECT_EQ(ui::stepped(Parameter::Length, 64.0, StepSize::Fine, 1), 65.0);
    EXPECT_EQ(ui::stepped(Parameter::Length, 50.0, StepSize::Coarse, 1), 500.0);
    EXPECT_EQ(ui::stepped(Parameter::LawUnitLossSize, 2e9, StepSize::Normal, 1), 5e9);
}

TEST(ParameterScale, PlacesAndValuesAgree)
{
    for (const Parameter parameter : {Parameter::Mean, Parameter::Spread, Parameter::Length, Parameter::PassMark,
                                      Parameter::Choices, Parameter::LawUnitLossSize, Parameter::LawExponent}) {
        double last = -1e300;
        for (int i = 0; i <= 200; ++i) {
            const double position = i / 200.0;
            const double value = ui::valueAt(parameter, position);
            EXPECT_GE(value, last) << core::keyOf(parameter) << position;
            EXPECT_NEAR(ui::positionOf(parameter, value), position, 0.06)
                << core::keyOf(parameter);  // 2, 3, 4 choices lie far apart
            last = value;
        }
    }
}

TEST(ParameterScale, BeyondTheGrooveIsBeyondTheBound)
{
    EXPECT_GT(ui::valueAt(Parameter::Mean, 1.2), 1.0);
    EXPECT_LT(ui::valueAt(Parameter::Mean, -0.1), 0.0);
    EXPECT_LT(ui::valueAt(Parameter::Spread, -0.1), 0.0);
    EXPECT_GT(ui::valueAt(Parameter::Length, 1.1), 100000.0);
    EXPECT_EQ(ui::valueAt(Parameter::LawUnitLossSize, 1.1), 1e13);  // its bound, 1e30, is for typing
}
