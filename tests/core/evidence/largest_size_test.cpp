#include "core/evidence/largest_size.h"

#include <gtest/gtest.h>

namespace {

core::Measurement measuredAt(std::optional<double> size)
{
    core::Measurement point;
    point.size = size;
    return point;
}

TEST(LargestSize, IsTheGreatestOfAllSeries)
{
    core::Series one;
    core::Series two;
    EXPECT_EQ(core::largestSize({}), 0.0);
    one.points = {measuredAt({})};
    EXPECT_EQ(core::largestSize({&one, 1}), 0.0) << "compute alone";
    one.points.push_back(measuredAt(7e9));
    two.points = {measuredAt(1e8), measuredAt(7e10), measuredAt(1e9)};
    const std::vector<core::Series> both = {one, two};
    EXPECT_EQ(core::largestSize(both), 7e10);
}

}  // namespace
