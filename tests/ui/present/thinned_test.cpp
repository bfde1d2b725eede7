#include "ui/present/thinned.h"

#include <algorithm>
#include <cmath>

#include <gtest/gtest.h>

namespace {

core::MeasuredLine lineOf(const std::vector<double>& heights)
{
    core::MeasuredLine line;
    for (std::size_t i = 0; i < heights.size(); ++i) {
        line.points.emplace_back();
        line.points.back().at = {static_cast<double>(i) / static_cast<double>(heights.size()), heights[i]};
    }
    return line;
}

TEST(Thinned, LeavesWhatIsNotTooMuch)
{
    EXPECT_EQ(ui::thinned(lineOf({3, 1, 2}), {0, 1}, 3), (std::vector<std::size_t>{0, 1, 2}));
    EXPECT_TRUE(ui::thinned({}, {0, 1}, 3).empty());
}

/// A peak of one point among ten thousand stays, and a gap loses none.
TEST(Thinned, KeepsTheLowestAndTheHighestOfEachStrip)
{
    std::vector<double> heights(10'000, 0.5);
    heights[1234] = 9.0;
    heights[4321] = -9.0;
    heights[0] = std::nan("");
    const std::vector<std::size_t> kept = ui::thinned(lineOf(heights), {0, 1}, 400);
    EXPECT_LE(kept.size(), 400U);
    EXPECT_TRUE(std::is_sorted(kept.begin(), kept.end()));
    for (const std::size_t point : {0U, 1234U, 4321U, 9999U}) {
        EXPECT_TRUE(std::binary_search(kept.begin(), kept.end(), point)) << point;
    }
}

}  // namespace
