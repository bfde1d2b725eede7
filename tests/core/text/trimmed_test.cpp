#include "core/text/trimmed.h"

#include <gtest/gtest.h>

namespace {

TEST(Trimmed, TakesFromBothEndsOnly)
{
    EXPECT_EQ(core::trimmed(" \ta b\r"), "a b");
    EXPECT_EQ(core::trimmed(" \t\r"), "");
    EXPECT_EQ(core::trimmed(""), "");
    EXPECT_EQ(core::trimmed("\ta ", " "), "\ta");
}

}  // namespace
