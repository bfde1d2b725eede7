#include <cmath>
#include <cstdlib>

#include <gtest/gtest.h>

#include "tests/app/process.h"

namespace {

using tests::Outcome;
using tests::run;
using tests::TemporaryFolder;

// Brown et al. 2020 (arXiv 2005.14165), Table H.1, few-shot, 2,000 questions.
constexpr const char* kGpt3 = "family,task,metric,size,score,n\n"
                              "GPT-3,2D+,acc,125e6,0.02,2000\nGPT-3,2D+,acc,350e6,0.041,2000\n"
                              "GPT-3,2D+,acc,760e6,0.035,2000\nGPT-3,2D+,acc,1.3e9,0.045,2000\n"
                              "GPT-3,2D+,acc,2.7e9,0.089,2000\nGPT-3,2D+,acc,6.7e9,0.119,2000\n"
                              "GPT-3,2D+,acc,13e9,0.555,2000\nGPT-3,2D+,acc,175e9,1,2000\n";

std::vector<std::vector<std::string>> fieldsOf(const std::string& csv)
{
    std::vector<std::vector<std::string>> lines(1, std::vector<std::string>(1));
    for (const char c : csv) {
        if (c == '\n') {
            lines.emplace_back(1);
        } else if (c == ',') {
            lines.back().emplace_back();
        } else {
            lines.back().back() += c;
        }
    }
    return lines;
}

double numberOf(const std::string& text)
{
    return std::strtod(text.c_str(), nullptr);
}

TEST(FitCommand, PrintsTheFitAndTheForecast)  // core/MODEL.md section 8
{
    const TemporaryFolder folder;
    const std::string file = folder.write("gpt3.csv", kGpt3);
    for (const tests::Surroundings& where : {tests::Surroundings(), tests::german()}) {
        const Outcome outcome = run({"fit", file, "--below", "13B"}, where);
        ASSERT_EQ(outcome.exitCode, 0) << outcome.err;
        const auto lines = fieldsOf(outcome.out);
        ASSERT_EQ(lines.size(), 7U) << outcome.out;
        EXPECT_EQ(lines[0].back(), "note");
        EXPECT_EQ(lines[1][0], "GPT-3 / 2D+ / acc");
        EXPECT_EQ(lines[1][1], "8");
        EXPECT_EQ(lines[1][2], "6");
        EXPECT_NEAR(numberOf(lines[1][3]), 1.09507461e12, 5e3);
        EXPECT_NEAR(numberOf(lines[1][4]), -0.153754576, 5e-10);
        EXPECT_NEAR(numberOf(lines[1][9]), 23.805853, 5e-7);
        EXPECT_EQ(lines[1][10], "4");
        EXPECT_EQ(lines[2], std::vector<std::string>(1));
        EXPECT_EQ(lines[5][1], "175000000000");
        EXPECT_NEAR(numberOf(lines[5][3]), 0.265612293, 5e-10);
        EXPECT_NEAR(numberOf(lines[5][6]), 0.169104, 5e-7);
        EXPECT_NEAR(numberOf(lines[5][7]), 0.371982, 5e-7);
    }
}

TEST(FitCommand, SaysThatNothingIsHeldBack)
{
    const TemporaryFolder folder;
    const std::string file = folder.write("gpt3.csv", kGpt3);
    const Outcome outcome = run({"fit", file, "--below", "1e12"});
    EXPECT_EQ(outcome.exitCode, 0);
    EXPECT_NE(outcome.err.find("--below: no size is at or above 1T, and nothing is held back; the largest is 175B"),
              std::string::npos)
        << outcome.err;
    EXPECT_EQ(run({"fit", file, "--below", "175e9"}).err.find("nothing is held back"), std::string::npos);
}

TEST(FitCommand, SaysWhatTheFitIsToBeReadWithInTheLanguageAsked)
{
    const TemporaryFolder folder;
    const std::string file = folder.write("gpt3.csv", kGpt3);
    EXPECT_NE(run({"fit", file, "--below", "13e9"}).out.find("one law does not describe these data"),
              std::string::npos);
    EXPECT_NE(run({"fit", file, "--below", "13e9", "--language", "ja"}).out.find("1つの則では"), std::string::npos);
    const Outcome few = run({"fit", file, "--below", "700e6"});
    EXPECT_EQ(few.exitCode, 0);
    EXPECT_NE(few.out.find("no fit: fewer than 3 different sizes to use"), std::string::npos) << few.out;
}

TEST(FitCommand, TakesLengthAndFloor)
{
    const TemporaryFolder folder;
    const std::string file = folder.write("gpt3.csv", kGpt3);
    const auto one = fieldsOf(run({"fit", file}).out)[1];
    const auto five = fieldsOf(run({"fit", file, "--length", "5"}).out)[1];
    EXPECT_EQ(one[4], five[4]);
    EXPECT_EQ(one[9], five[9]);
    EXPECT_NE(one[3], five[3]);
    EXPECT_EQ(fieldsOf(run({"fit", file, "--floor"}).out)[1][10], "5");  // 8 sizes less 3 numbers
}

TEST(FitCommand, RefusesWhatItCannotUse)
{
    const TemporaryFolder folder;
    const std::string file = folder.write("gpt3.csv", kGpt3);
    for (const auto& arguments : std::vector<std::vector<std::string>>{{"fit"},
                                                                       {"fit", file, "--below", "0"},
                                                                       {"fit", file, "--below", "many"},
                                                                       {"fit", file, "--length", "0"},
                                                                       {"fit", file, "--length", "1.5"},
                                                                       {"fit", file, "--celling"}}) {
        const Outcome outcome = run(arguments);
        EXPECT_EQ(outcome.exitCode, 2) << arguments.back();
        EXPECT_EQ(outcome.out, "");
        EXPECT_NE(outcome.err, "");
    }
    EXPECT_NE(run({"fit", file, "--below", "0"}).err.find("1 to 1e30"), std::string::npos)
        << run({"fit", file, "--below", "0"}).err;
    EXPECT_EQ(run({"fit", folder.file("none.csv")}).exitCode, 1);
}

}  // namespace
