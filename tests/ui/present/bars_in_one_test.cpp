#include <cmath>

#include <gtest/gtest.h>

#include "ui/present/measured_parts.h"

namespace {

ui::LineModel bar(const char* id, double x, double width)
{
    ui::LineModel line;
    line.id = QString::fromLatin1(id);
    line.stroke = {Qt::blue, width, {}};
    line.points = {{x, 0.2}, {x, 0.4}};
    return line;
}

TEST(BarsInOne, AreALineAKindFromLeftToRightWithGaps)
{
    const auto lines = ui::barsInOne({bar("exact-pass-mark-1", 3.0, 1.4), bar("wilson-pass-mark-1", 3.0, 4.0),
                                      bar("exact-pass-mark-2", 2.0, 1.4), bar("wilson-pass-mark-2", 2.0, 4.0)});
    ASSERT_EQ(lines.size(), 2U);
    EXPECT_EQ(lines[0].id, QStringLiteral("exact-pass-mark"));
    EXPECT_EQ(lines[1].id, QStringLiteral("wilson-pass-mark"));
    EXPECT_EQ(lines[1].stroke.width, 4.0);
    const double gap = std::nan("");
    EXPECT_EQ(lines[0].points,
              (std::vector<ui::LinePoint>{{2.0, 0.2}, {2.0, 0.4}, {2.0, gap}, {3.0, 0.2}, {3.0, 0.4}, {3.0, gap}}));
    EXPECT_TRUE(ui::barsInOne({}).empty());
}

}  // namespace
