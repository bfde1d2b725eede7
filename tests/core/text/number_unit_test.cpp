#include "core/text/number_unit.h"

#include <gtest/gtest.h>

#include "core/text/folded_text.h"

namespace core {
namespace {

double read(const char* typed)
{
    return numberFromUnits(foldedText(typed)).value_or(-1.0);
}

TEST(NumberUnit, IsReadInTheLanguagesPeopleTypeIn)
{
    const std::pair<const char*, double> typed[] = {
        {"7B", 7e9},
        {"1.3 b", 1.3e9},
        {"350M", 350e6},
        {"2 T", 2e12},
        {"10 billion", 1e10},
        {"1.5 Million", 1.5e6},
        {"2 bn", 2e9},
        {"3 thousand", 3e3},
        {"7 Mrd.", 7e9},
        {"1.3 Mrd", 1.3e9},
        {"350 Mio.", 350e6},
        {"2 Milliarden", 2e9},
        {"5 Tsd.", 5e3},
        {"2 Billionen", 2e12},
        {"7 milliards", 7e9},
        {"7 Mds", 7e9},
        {"3 mil millones", 3e9},
        {"350 millones", 350e6},
        {"7 miliardi", 7e9},
        {"10億", 1e9},
        {"1.3億", 1.3e8},
        {"700万", 7e6},
        {"１３億", 1.3e9},
        {"2兆", 2e12},
        {"3百万", 3e6},
        {"1億3000万", 1.3e8},
        {"1兆2000億", 1.2e12},
        {"1万5000", 15000},
        {"10億パラメータ", 1e9},
        {"７億パラメーター", 7e8},
        {"7B parameters", 7e9},
        {"7 Mrd. Parameter", 7e9},
        {"1e9", 1e9},
        {"50", 50},
    };
    for (const auto& [text, number] : typed) {
        EXPECT_EQ(read(text), number) << text;
    }
}

TEST(NumberUnit, GuessesNothing)
{
    for (const char* none : {"", "B", "億", "Mrd.", "7 Mird.", "1,3 Mrd", "1.300 Mio.", "2 mil", "1e3B", "1億2兆",
                             "1.5億3万", "7b.", "billion 7", "parameters", "万5000"}) {
        EXPECT_EQ(read(none), -1.0) << none;
    }
}

TEST(NumberUnit, TellsItsPartsApart)
{
    const auto parts = numberWithUnit("1,3 Mrd.");
    ASSERT_TRUE(parts);
    EXPECT_EQ(parts->number, "1,3");
    EXPECT_EQ(parts->exponent, 9);
    EXPECT_TRUE(parts->commaDecimal);
    EXPECT_FALSE(numberWithUnit("1,3B")->commaDecimal);
    EXPECT_EQ(exponentOfLetter('b'), 9);
    EXPECT_EQ(exponentOfLetter('Q'), std::nullopt);
}

}  // namespace
}  // namespace core
