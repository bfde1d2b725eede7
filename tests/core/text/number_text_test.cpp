#include "core/text/number_text.h"

#include <cmath>
#include <cstdio>
#include <cstring>
#include <limits>
#include <random>

#include <gtest/gtest.h>

#include "core/text/excerpt.h"

namespace {

using core::ErrorCode;

TEST(NumberFromText, ReadsDecimalNumbers)
{
    const std::pair<const char*, double> cases[] = {
        {"0.7", 0.7},
        {"350e6", 350e6},
        {"-0.5", -0.5},
        {".5", 0.5},
        {"1E-9", 1e-9},
        {"0", 0.0},
        {"0.0", 0.0},
        {"1e+3", 1000.0},
        {"1e05", 1e5},
        {"5e-324", 5e-324},
        {"1.7976931348623157e308", 1.7976931348623157e308},
    };
    for (const auto& [text, value] : cases) {
        const auto read = core::numberFromText(text);
        ASSERT_TRUE(read.has_value()) << text;
        EXPECT_EQ(*read, value) << text;
    }
}

TEST(NumberFromText, RefusesWhatIsNoNumber)
{
    for (const char* text : {"",    " ",   " 1",  "1 ",   "+1",       "010",   "00.5",  "-010", "0x10", "0x1p-1",
                             "nan", "NaN", "inf", "-inf", "infinity", "0,5",   "1.2.3", "5.",   ".",    "-",
                             "e3",  "1e",  "1e+", "--1",  "1_000",    "1'000", "0.5f",  "1e3x", "½",    "１"}) {
        const auto read = core::numberFromText(text);
        ASSERT_FALSE(read.has_value()) << text;
        EXPECT_EQ(read.error(), ErrorCode::NotANumber) << text;
    }
    EXPECT_FALSE(core::numberFromText(std::string_view("1\0", 2)).has_value());
}

TEST(NumberFromText, KnowsTheEndsOfDoubles)
{
    for (const char* text : {"1e400", "-1e400", "1e99999999999999999999", "1.8e308"}) {
        const auto read = core::numberFromText(text);
        ASSERT_FALSE(read.has_value()) << text;
        EXPECT_EQ(read.error(), ErrorCode::OutOfRange) << text;
    }
    const std::string tiny = "0." + std::string(400, '0') + "1";
    for (const std::string& text :
         {std::string("1e-400"), std::string("1e-99999999999999999999"), tiny, std::string("0e999")}) {
        EXPECT_EQ(core::numberFromText(text), 0.0) << text;
    }
    EXPECT_FALSE(std::signbit(core::numberFromText("-0").value()));
    EXPECT_FALSE(std::signbit(core::numberFromText("-1e-400").value()));
}

TEST(IntegerFromText, ReadsIntegersHoweverTheyAreWritten)
{
    const std::pair<const char*, std::int64_t> cases[] = {
        {"50", 50},   {"1e3", 1000},  {"2.5e1", 25},
        {"10.0", 10}, {"-7", -7},     {"0", 0},
        {"-0", 0},    {"1000e-3", 1}, {"9007199254740992", 9007199254740992},
    };
    for (const auto& [text, value] : cases) {
        EXPECT_EQ(core::integerFromText(text), value) << text;
    }
}

TEST(IntegerFromText, RefusesFractionsAndWhatADoubleDoesNotHoldExactly)
{
    const std::pair<const char*, ErrorCode> cases[] = {
        {"2.55e1", ErrorCode::NotAnInteger},
        {"0.5", ErrorCode::NotAnInteger},
        {"50.00000000000000000000001", ErrorCode::NotAnInteger},
        {"1e-3", ErrorCode::NotAnInteger},
        {"9007199254740993", ErrorCode::OutOfRange},
        {"1e18", ErrorCode::OutOfRange},
        {"1e400", ErrorCode::OutOfRange},
        {"99999999999999999999999", ErrorCode::OutOfRange},
        {"010", ErrorCode::NotANumber},
        {"0x10", ErrorCode::NotANumber},
        {"", ErrorCode::NotANumber},
    };
    for (const auto& [text, code] : cases) {
        const auto read = core::integerFromText(text);
        ASSERT_FALSE(read.has_value()) << text;
        EXPECT_EQ(read.error(), code) << text;
    }
}

TEST(ShortestText, IsWrittenAsAPersonWritesIt)
{
    const std::pair<double, const char*> cases[] = {
        {0.7, "0.7"},           {0.05, "0.05"},
        {1e-9, "1e-9"},         {0.999999999, "0.999999999"},
        {2e9, "2e9"},           {350e6, "3.5e8"},
        {1e30, "1e30"},         {100000.0, "100000"},
        {1e6, "1e6"},           {-0.01, "-0.01"},
        {123456.5, "123456.5"}, {0.0, "0"},
        {5e-324, "5e-324"},     {9007199254740992.0, "9007199254740992"},
        {INFINITY, "inf"},      {-INFINITY, "-inf"},
        {std::nan(""), "nan"},
    };
    for (const auto& [value, text] : cases) {
        EXPECT_EQ(core::shortestText(value), text);
    }
}

TEST(ShortestText, ReadsBackAsTheSameDouble)
{
    std::mt19937_64 random(20230610);
    for (int i = 0; i < 100'000; ++i) {
        const std::uint64_t bits = random();
        double value = 0.0;
        static_assert(sizeof value == sizeof bits);
        std::memcpy(&value, &bits, sizeof value);
        if (std::isfinite(value)) {
            ASSERT_EQ(core::numberFromText(core::shortestText(value)), value) << core::shortestText(value);
        }
    }
}

TEST(SeventeenDigits, IsWhatCWrites)
{
    for (const double value : {0.1, 0.6, 1.0 / 3.0, 350e6, 6.44448e-6, 1e-300, -4.542061, 1e17, 1.0, 0.0}) {
        char expected[64];
        std::snprintf(expected, sizeof expected, "%.17g", value);
        EXPECT_EQ(core::seventeenDigits(value), expected);
    }
    EXPECT_EQ(core::seventeenDigits(std::nan("")), "nan");
    EXPECT_EQ(core::seventeenDigits(-std::nan("")), "nan");
    EXPECT_EQ(core::seventeenDigits(INFINITY), "inf");
    EXPECT_EQ(core::seventeenDigits(-INFINITY), "-inf");
}

TEST(RangeText, HoldsBothEnds)
{
    EXPECT_EQ(core::rangeText(0.01, 10.0), "0.01..10");
}

TEST(Excerpt, IsFitForAMessage)
{
    EXPECT_EQ(core::excerpt("pass-mark"), "pass-mark");
    EXPECT_EQ(core::excerpt("\x1b[31mred\n"), "?[31mred?");
    EXPECT_EQ(core::excerpt("\xff\xfe\x80"), "???");
    EXPECT_EQ(core::excerpt("合格点"), "合格点");
    EXPECT_EQ(core::excerpt("\xed\xa0\x80"), "???");  // a surrogate
    EXPECT_EQ(core::excerpt("\xe5\x90"), "??");       // cut in a character
    EXPECT_EQ(core::excerpt(std::string(1000, 'x')), std::string(60, 'x') + "...");
    EXPECT_EQ(core::excerpt(""), "");
}

}  // namespace
