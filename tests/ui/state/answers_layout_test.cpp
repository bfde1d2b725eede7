#include "ui/state/answers_layout.h"

#include <gtest/gtest.h>

namespace {

TEST(AnswersLayout, TheEdgeStandsUnderTheLastRowAndGoesOnToTheFoot)
{
    EXPECT_EQ(ui::lengthPlace(0), 0);
    EXPECT_NEAR(ui::lengthPlace(50) / ui::lengthPlace(5), 10, 1e-12);  // ten rows and one
    EXPECT_NEAR(ui::lengthPlace(100'000), 1, 1e-12);
    double last = -1;
    for (const double length : {0, 1, 2, 5, 10, 20, 50, 64, 65, 100, 1000, 10'000, 100'000}) {
        EXPECT_GT(ui::lengthPlace(length), last) << length;
        last = ui::lengthPlace(length);
    }
}

TEST(AnswersLayout, APlaceIsTheNearestStep)
{
    for (const std::int64_t length : {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10'000, 100'000}) {
        EXPECT_EQ(ui::lengthAt(ui::lengthPlace(double(length))), length);
    }
    EXPECT_EQ(ui::lengthAt(ui::lengthPlace(40)), 50);
    EXPECT_EQ(ui::lengthAt(ui::lengthPlace(30)), 20);
    EXPECT_EQ(ui::lengthAt(-0.1), 0);  // beyond the bounds, so that the stop is told
    EXPECT_EQ(ui::lengthAt(1.1), 100'001);
}

}  // namespace
