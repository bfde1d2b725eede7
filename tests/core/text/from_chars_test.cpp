// What a browser's library lacks, held to the last bit against the standard library's.

#include <array>
#include <bit>
#include <charconv>
#include <cstdint>
#include <random>
#include <string>

#include <gtest/gtest.h>

#include "packaging/browser/core/text/from_chars.h"

namespace {

void expectSame(const std::string& text)
{
    double ours = 42;
    double theirs = 42;
    const auto mine = core::fromChars(text.data(), text.data() + text.size(), ours);
    const auto standard = std::from_chars(text.data(), text.data() + text.size(), theirs);
    ASSERT_EQ(mine.ec, standard.ec) << text;
    ASSERT_EQ(mine.ptr, standard.ptr) << text;
    ASSERT_EQ(std::bit_cast<std::uint64_t>(ours), std::bit_cast<std::uint64_t>(theirs)) << text;
}

TEST(FromCharsOfTheBrowser, ReadsAMillionNumbersAsTheStandardLibraryDoes)
{
    std::mt19937_64 random(20240229);
    std::array<char, 64> buffer{};
    for (int number = 0; number < 250'000; ++number) {
        const auto value = std::bit_cast<double>(random());
        for (const int digits : {16, 17, 3}) {
            const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value,
                                           std::chars_format::scientific, digits)
                                 .ptr;
            const std::string text(buffer.data(), end);
            if (text.find_first_of("in") == std::string::npos) {
                expectSame(text);
            }
        }
        // As people write them, and halfway between two doubles.
        const std::uint64_t whole = random() >> (random() % 64U);
        expectSame(std::to_string(whole) + "." + std::to_string(random() % 1'000'000U));
    }
}

TEST(FromCharsOfTheBrowser, StopsWhereTheStandardLibraryDoes)
{
    for (const char* text : {"",
                             "-",
                             "+1",
                             " 1",
                             ".",
                             "-.",
                             ".5",
                             "5.",
                             "-.5e",
                             "1e",
                             "1e+",
                             "1e5x",
                             "1E-5",
                             "1.5.5",
                             "--1",
                             "0",
                             "-0",
                             "0e999",
                             "1e999",
                             "-1e999",
                             "1e-999",
                             "4.9e-324",
                             "2.4703282292062327e-324",
                             "2.4703282292062328e-324",
                             "2.2250738585072011e-308",
                             "1.7976931348623157e308",
                             "1.7976931348623159e308",
                             "9007199254740993",
                             "12abc",
                             "e5",
                             "x"}) {
        expectSame(text);
    }
}

}  // namespace
