#include "ui/present/answers_layout.h"

#include <gtest/gtest.h>

namespace {

TEST(AnswersLayout, TheEdgeGoesDownByTheLogarithmOfTheLength)
{
    EXPECT_NEAR(ui::lengthPlace(1), 0.76, 1e-12);  // one token leaves no card half empty
    EXPECT_NEAR(ui::lengthPlace(10) - ui::lengthPlace(5), ui::lengthPlace(2) - ui::lengthPlace(1), 1e-12);
    EXPECT_NEAR(ui::lengthPlace(64), 0.97, 1e-12);  // what is seen as cells fills the strip
    EXPECT_NEAR(ui::lengthPlace(100'000), 1.4, 1e-12);
}

/// A step of the edge is some pixels of a strip of 130, from every length to the next.
TEST(AnswersLayout, NoStepIsTooSmallForAHand)
{
    double last = ui::lengthPlace(1);
    for (const double length : {2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10'000, 100'000}) {
        EXPECT_GT(130 * (ui::lengthPlace(length) - last), 3.5) << length;
        last = ui::lengthPlace(length);
    }
}

TEST(AnswersLayout, CellsComeNearSquaresAndFillTheirRows)
{
    EXPECT_EQ(ui::tokensAcross(1, 38, 53), 1);
    EXPECT_EQ(ui::tokensAcross(2, 38, 59), 1);
    EXPECT_EQ(ui::tokensAcross(10, 38, 75), 2);
    EXPECT_EQ(ui::tokensAcross(50, 38, 90), 5);
    EXPECT_EQ(ui::tokensAcross(64, 38, 92), 5);
    EXPECT_EQ(ui::tokensAcross(9, 60, 60), 3);
    EXPECT_EQ(ui::tokensAcross(8, 80, 40), 4);
}

TEST(AnswersLayout, APlaceIsTheNearestStep)
{
    for (const std::int64_t length : {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10'000, 100'000}) {
        EXPECT_EQ(ui::lengthAt(ui::lengthPlace(double(length))), length);
    }
    EXPECT_EQ(ui::lengthAt(ui::lengthPlace(40)), 50);
    EXPECT_EQ(ui::lengthAt(ui::lengthPlace(30)), 20);
    EXPECT_EQ(ui::lengthAt(0.2), 0);  // beyond the bounds, so that the stop is told
    EXPECT_EQ(ui::lengthAt(1.45), 100'001);
}

}  // namespace
