#include <gtest/gtest.h>

#include "tests/app/process.h"

// In whose words the program speaks: those of --language, else of the environment.
namespace {

using tests::Outcome;
using tests::run;
using tests::Surroundings;

bool has(const std::string& text, const char* words)
{
    return text.find(words) != std::string::npos;
}

Surroundings with(const std::map<std::string, std::string>& environment)
{
    Surroundings surroundings;
    surroundings.environment = environment;
    return surroundings;
}

TEST(UserLanguage, IsThatOfTheOption)
{
    const Outcome presets = run({"presets", "--language", "ja"});
    EXPECT_EQ(presets.exitCode, 0) << presets.err;
    EXPECT_TRUE(has(presets.out, "first-light\tはじめの一歩")) << presets.out;
    EXPECT_EQ(run({"presets", "--language=en"}).out, run({"presets"}).out);
    for (const std::vector<std::string>& faulty :
         {std::vector<std::string>{"evaluate", "--mean", "7", "--language", "ja"},
          {"presets", "--language=ja", "--foo"},
          {"export", "--language", "ja", "--output", "a.avi"},
          {"fit", "--language", "ja", "--foo", "x.csv"}}) {
        const Outcome outcome = run(faulty);
        EXPECT_EQ(outcome.exitCode, 2) << faulty.front();
        EXPECT_TRUE(has(outcome.err, "。")) << outcome.err;
        EXPECT_FALSE(has(outcome.err, "allowed")) << outcome.err;
    }
    EXPECT_EQ(run({"evaluate", "--at", "0.7", "--language", "ja"}).out, run({"evaluate", "--at", "0.7"}).out);
    EXPECT_TRUE(has(run({"evaluate", "--help", "--language", "ja"}).out, "平均"));
}

TEST(UserLanguage, IsElseThatOfTheEnvironment)
{
    const std::vector<std::string> faulty = {"evaluate", "--mean", "7"};
    for (const auto& environment : std::vector<std::map<std::string, std::string>>{
             {{"LANG", "ja_JP.UTF-8"}, {"LC_ALL", ""}},
             {{"LC_ALL", "ja_JP.UTF-8"}},
             {{"LC_ALL", ""}, {"LC_MESSAGES", "ja_JP.UTF-8"}, {"LANG", "de_DE.UTF-8"}},
             {{"LC_ALL", "de_DE.UTF-8"}, {"LANGUAGE", "ja:de"}}}) {
        EXPECT_TRUE(has(run(faulty, with(environment)).err, "範囲")) << run(faulty, with(environment)).err;
    }
    for (const auto& environment :
         std::vector<std::map<std::string, std::string>>{{{"LC_ALL", "C"}, {"LANGUAGE", "ja"}},
                                                         {{"LC_ALL", "C.UTF-8"}, {"LANG", "ja_JP.UTF-8"}},
                                                         {{"LC_ALL", "de_DE.UTF-8"}, {"LANG", "ja_JP.UTF-8"}}}) {
        EXPECT_TRUE(has(run(faulty, with(environment)).err, "out of range"));
    }
    // What is asked for in so many words goes first.
    std::vector<std::string> english = faulty;
    english.insert(english.end(), {"--language", "en"});
    EXPECT_TRUE(has(run(english, with({{"LC_ALL", "ja_JP.UTF-8"}})).err, "out of range"));
}

TEST(UserLanguage, OneThatTheProgramLacksIsRefused)
{
    for (const char* command : {"presets", "evaluate", "export"}) {
        const Outcome outcome = run({command, "--language", "de"});
        EXPECT_EQ(outcome.exitCode, 2) << command;
        EXPECT_TRUE(has(outcome.err, "--language: “de” is not known; allowed: en, ja.")) << outcome.err;
    }
}

}  // namespace
