#include "core/text/folded_text.h"

#include <gtest/gtest.h>

namespace {

using core::foldedText;

TEST(FoldedText, ReadsWhatAnyKeyboardTypes)
{
    EXPECT_EQ(foldedText("０．７"), "0.7");
    EXPECT_EQ(foldedText("７５％"), "75%");
    EXPECT_EQ(foldedText("１．３Ｂ"), "1.3B");
    EXPECT_EQ(foldedText("＋１，０００"), "+1,000");
    for (const char* minus : {"−", "‐", "‑", "‒", "–", "﹣", "－", "-"}) {
        EXPECT_EQ(foldedText(std::string(minus) + "0.5"), "-0.5") << minus;
    }
    EXPECT_EQ(foldedText("350M、1.3B"), "350M;1.3B");
    EXPECT_EQ(foldedText("1920×1080"), "1920x1080");
    EXPECT_EQ(foldedText("１９２０ｘ１０８０"), "1920x1080");
}

TEST(FoldedText, SpacesPartGroupsOfThreeOrNothing)
{
    EXPECT_EQ(foldedText("100\u2009000\u202F000"), "100000000");
    EXPECT_EQ(foldedText("70\u00A0%"), "70 %");
    EXPECT_EQ(foldedText("1\u20092"), "1 2");
    EXPECT_EQ(foldedText("1\u20090000"), "1 0000");
    EXPECT_EQ(foldedText("1 000"), "1 000");  // a plain space may part two numbers
    EXPECT_EQ(foldedText("\u3000\t 0.5 \u00A0"), "0.5");
    EXPECT_EQ(foldedText(" "), "");
}

TEST(FoldedText, LeavesEverythingElse)
{
    for (const char* text : {"", "0.7", "1e-9", "½", "half", "日本", "\xff\xe3\x80", "\xef\xbc", "\xe2\x88"}) {
        EXPECT_EQ(foldedText(text), text);
    }
}

}  // namespace
