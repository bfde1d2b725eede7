#include <cmath>

#include <gtest/gtest.h>

#include "ui/look/theme_table.h"
#include "ui/present/present_parts.h"

namespace {

core::DrawnScore test(double x, double measured)
{
    core::DrawnScore drawn;
    drawn.x = x;
    drawn.measured = measured;
    drawn.exact = {measured - 0.2, measured + 0.2};
    drawn.wilson = {measured - 0.1, measured + 0.1};
    return drawn;
}

ui::StillModel shown(const std::vector<core::DrawnScore>& tests)
{
    ui::StillModel still;
    ui::addTestsInOne(still, core::Metric::PassMark, core::Grading(), tests,
                      {core::XAxis::Size, core::YScale::Linear, {0.0, 10.0}, {0.0, 1.0}}, ui::lightTheme());
    return still;
}

/// A line a kind; what lies beside the axis, or has no score, is none of them.
TEST(TestsInOne, AreALineAKindFromLeftToRightWithGaps)
{
    const double gap = std::nan("");
    const ui::StillModel still = shown({test(3.0, 0.5), test(11.0, 0.5), test(4.0, gap), test(2.0, 0.25)});
    ASSERT_EQ(still.lines.size(), 2U);
    EXPECT_EQ(still.lines[0].id, QStringLiteral("exact-pass-mark"));
    EXPECT_EQ(still.lines[1].id, QStringLiteral("wilson-pass-mark"));
    EXPECT_LT(still.lines[0].stroke.width, still.lines[1].stroke.width);
    EXPECT_EQ(still.lines[0].points,
              (std::vector<ui::LinePoint>{
                  {2.0, 0.25 - 0.2}, {2.0, 0.25 + 0.2}, {2.0, gap}, {3.0, 0.5 - 0.2}, {3.0, 0.5 + 0.2}, {3.0, gap}}));
    ASSERT_EQ(still.dots.size(), 2U);
    EXPECT_EQ(still.dots[0].id, QStringLiteral("measured-pass-mark-1"));
    EXPECT_EQ(still.dots[1].id, QStringLiteral("measured-pass-mark-4")) << "which of the tests it is";
    EXPECT_EQ(still.dots[1].at, QPointF(2.0, 0.25));
    EXPECT_TRUE(shown({}).lines.empty());
}

}  // namespace
