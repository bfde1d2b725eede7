#include "core/text/lower_case.h"

#include <gtest/gtest.h>

namespace {

TEST(LowerCase, IsOfCapitalsOfAsciiAlone)
{
    EXPECT_EQ(core::lowerCase("GPT-3 @AZ[`az{"), "gpt-3 @az[`az{");
    EXPECT_EQ(core::lowerCase("\u00c9\u5104"), "\u00c9\u5104");
    EXPECT_EQ(core::lowerCase(""), "");
}

}  // namespace
