#include "core/options/typed_number.h"

#include <gtest/gtest.h>

#include "core/model/parameter.h"
#include "core/options/typed_range.h"

namespace core {
namespace {

TEST(TypedNumber, IsReadByItsKind)
{
    EXPECT_EQ(parseNumber("70 %", NumberKind::Chance), 0.7);
    EXPECT_EQ(parseNumber("70", NumberKind::PassMark), 0.7);
    EXPECT_EQ(parseNumber("0.7", NumberKind::PassMark), 0.7);
    EXPECT_EQ(parseNumber("1.5", NumberKind::PassMark).error(), ErrorCode::NotANumber);
    EXPECT_EQ(parseNumber("1.3 b", NumberKind::Size), 1.3e9);
    EXPECT_EQ(parseNumber("350M", NumberKind::Size), 350e6);
    EXPECT_EQ(parseNumber("+2e9", NumberKind::Size), 2e9);
    EXPECT_EQ(parseNumber("1,000,000", NumberKind::Count), 1000000);
    EXPECT_EQ(parseNumber("-1,000,000", NumberKind::Count), -1000000);
    EXPECT_EQ(parseNumber("350,000,000", NumberKind::Size), 350e6);
    EXPECT_EQ(parseNumber("−0.5", NumberKind::Plain), -0.5);
    EXPECT_EQ(parseNumber("０．６", NumberKind::Chance), 0.6);
}

TEST(TypedNumber, RefusesWhatIsNone)
{
    for (const char* text : {"", "%", "B", "0,5", "1e3B", "1e2%", "+", "+x", "0x10", "nan", "inf", "1e", "B3"}) {
        for (const NumberKind kind : {NumberKind::Chance, NumberKind::PassMark, NumberKind::Size, NumberKind::Plain}) {
            EXPECT_FALSE(parseNumber(text, kind)) << text;
        }
    }
    for (const char* text :
         {"1,000", "-100,000", "1,00", "0,100", "1,0000", ",100", "1,", "1,1x0", "1000,000", "0.5"}) {
        EXPECT_FALSE(parseNumber(text, NumberKind::Count)) << text;
    }
}

TEST(TypedNumber, AListTellsADecimalCommaFromTwoSizes)
{
    const auto sizes = [](const char* text) { return parsePlaces(text, NumberKind::Size, "sizes", {1, 1e30}); };
    EXPECT_EQ(*sizes("1,10,100"), (std::vector<double>{1, 10, 100}));
    EXPECT_EQ(*sizes("350M、1.3B; 2e9"), (std::vector<double>{350e6, 1.3e9, 2e9}));
    EXPECT_EQ(*sizes("1;3e9"), (std::vector<double>{1, 3e9}));
    for (const char* text : {"1,3B", "1,3e9", "1,3 b", "1,3e-9", "1,3E+9"}) {
        ASSERT_FALSE(sizes(text)) << text;
        EXPECT_EQ(sizes(text).error().size(), 1U) << text;
        EXPECT_EQ(sizes(text).error().front().found, text);
    }
    const auto faulty = sizes("x,2,,3");
    ASSERT_FALSE(faulty);
    EXPECT_EQ(faulty.error().size(), 2U);
    EXPECT_EQ(faulty.error().front().field, "sizes[0]");
    EXPECT_EQ(faulty.error().back().field, "sizes[2]");
}

/// A number in groups of three is none of a list where a group begins with a 0; else it may be a list, and is one.
TEST(TypedNumber, AListTellsGroupsOfDigitsFromNumbers)
{
    const auto sizes = [](const char* text) { return parsePlaces(text, NumberKind::Size, "sizes", {1, 1e30}); };
    EXPECT_EQ(*sizes("100,200,300"), (std::vector<double>{100, 200, 300}));
    for (const char* text : {"350,000,000", "1,024", "1,300,000,000"}) {
        ASSERT_FALSE(sizes(text)) << text;
        EXPECT_EQ(sizes(text).error().size(), 1U) << text;
        EXPECT_EQ(sizes(text).error().front().found, text);
        EXPECT_EQ(sizes(text).error().front().code, ErrorCode::NotANumber);
    }
    const auto two = sizes("1,000,1.3B");
    ASSERT_FALSE(two);
    EXPECT_EQ(two.error().front().found, "1,000");
}

TEST(TypedNumber, SizesHaveTheUnitsOfOtherLanguages)
{
    const auto sizes = [](const char* text) { return parsePlaces(text, NumberKind::Size, "sizes", {1, 1e30}); };
    EXPECT_EQ(*sizes("7 Mrd., 1.3億、10 billion"), (std::vector<double>{7e9, 1.3e8, 1e10}));
    for (const char* text : {"1,3 Mrd", "1,3億", "1,3 billion"}) {
        ASSERT_FALSE(sizes(text)) << text;
        EXPECT_EQ(sizes(text).error().front().found, text);
    }
    EXPECT_EQ(parseNumber("2万", NumberKind::Count), 20000);
}

/// One grammar: what sizes may have, counts may have too, as long as they are whole.
TEST(TypedNumber, ACountMayHaveAUnit)
{
    EXPECT_EQ(parseNumber("1k", NumberKind::Count), 1000);
    EXPECT_EQ(parseNumber("1M", NumberKind::Count), 1'000'000);
    EXPECT_EQ(parseNumber("1.5 k", NumberKind::Count), 1500);
    EXPECT_EQ(parseNumber("0.0005k", NumberKind::Count).error(), ErrorCode::NotAnInteger);
    EXPECT_EQ(parseNumber("1,5k", NumberKind::Count).error(), ErrorCode::NotANumber);
    EXPECT_FALSE(parseNumber("k", NumberKind::Count));
}

/// What people write between two ends.
TEST(TypedRange, IsReadHoweverItsEndsStandApart)
{
    for (const char* text : {"0.2 0.8", "0.2-0.8", "0.2 - 0.8", "0.2–0.8", "0.2 – 0.8", "0.2 to 0.8", "0.2..0.8",
                             "0.2 … 0.8", "0.2~0.8", "０．２〜０．８", "0.2から0.8", "0.2、0.8", "0.2;0.8"}) {
        EXPECT_EQ(endsAsList(text), "0.2;0.8") << text;
    }
    EXPECT_EQ(endsAsList("10%-90%"), "10%;90%");
    EXPECT_EQ(endsAsList("10 % 90 %"), "10 %;90 %");
    EXPECT_EQ(endsAsList("1.3B–13B"), "1.3B;13B");
    EXPECT_EQ(endsAsList("7 Mrd. 70 Mrd."), "7 Mrd.;70 Mrd.");
    EXPECT_EQ(endsAsList("1e-3 to 1e-1"), "1e-3;1e-1");
    EXPECT_EQ(endsAsList("-4--1"), "-4;-1");
    EXPECT_EQ(endsAsList("-4-4"), "-4;4");
    EXPECT_EQ(endsAsList("0,3 0,9"), "0,3;0,9");  // four numbers, which are no range
}

/// A dash before a number may be its sign.
TEST(TypedRange, IsNotGuessed)
{
    for (const char* text : {"-4 -1", "0.2 -0.8", "0.2, 0.8", "-4, 4", "1e-3", "7B", "1-2-3", "1 2 3", "-", ""}) {
        EXPECT_EQ(endsAsList(text), text);
    }
}

}  // namespace
}  // namespace core
