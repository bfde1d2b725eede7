#include <filesystem>

#include <algorithm>

#include <algorithm>

#include <gtest/gtest.h>

#include "tests/app/process.h"

namespace {

using tests::Outcome;
using tests::run;
using tests::TemporaryFolder;

/// Refused: nothing on stdout, a message that holds each of the words, and the exit code of wrong usage.
void expectRefused(const std::vector<std::string>& arguments, const std::vector<std::string>& words, int exitCode = 2)
{
    for (const tests::Surroundings& surroundings : {tests::Surroundings(), tests::german()}) {
        const Outcome outcome = run(arguments, surroundings);
        std::string line;
        for (const std::string& argument : arguments) {
            line += argument.substr(0, 60) + " ";
        }
        EXPECT_EQ(outcome.exitCode, exitCode) << line << outcome.err;
        EXPECT_EQ(outcome.out, "") << line;
        EXPECT_EQ(outcome.err.find("metric-mirage: "), 0U) << line << outcome.err;
        for (const std::string& word : words) {
            EXPECT_NE(outcome.err.find(word), std::string::npos) << line << "says no " << word << ": " << outcome.err;
        }
    }
}

/// An option of evaluate with a bad value: the message names option, value and what is allowed.
void expectOptionRefused(const std::string& option, const std::string& value, const std::string& allowed)
{
    expectRefused({"evaluate", option, value}, {option + ":", value, allowed});
}

TEST(BadValue, OutOfBoundsIsRefusedWithTheBounds)
{
    const struct {
        const char* option;
        const char* below;
        const char* above;
        const char* allowed;
    } cases[] = {
        {"--mean", "9.9e-10", "0.9999999991", "1e-9 to 0.999999999"},
        {"--length", "0", "100001", "1 to 100000"},
        {"--pass-mark", "0", "1.000001", "1e-6 to 1"},
        {"--choices", "1", "101", "2 to 100"},
        {"--attempts", "0", "1000001", "1 to 1e6"},
        {"--law-c", "0.99", "1.1e30", "1 to 1e30"},
        {"--law-alpha", "-5.1", "-0.009", "-5 to -0.01"},
        {"--law-floor", "-0.1", "20.1", "0 to 20"},
        {"--jump", "-1e-9", "20.000001", "0 to 20"},
        {"--jump-at", "0", "2e30", "1 to 1e30"},
        {"--jump-width", "0.009", "10.1", "0.01 to 10"},
        {"--questions", "0", "1000000001", "1 to 1e9"},
        {"--seed", "-1", "9007199254740993", "0 to 9007199254740992"},
        {"--sizes", "0.5", "1.1e30", "1 to 1e30"},
    };
    for (const auto& c : cases) {
        expectOptionRefused(c.option, c.below, c.allowed);
        expectOptionRefused(c.option, c.above, c.allowed);
    }
    expectOptionRefused("--low", "1.5", "0 to 1");
    expectOptionRefused("--high", "-0.5", "0 to 1");
    expectOptionRefused("--at", "1.5", "0 to 1");
    expectRefused({"evaluate", "--axis", "size", "--at", "0.5"}, {"--at:", "0.5", "1 to 1e30"});
    expectRefused({"evaluate", "--axis", "logit", "--at", "50"}, {"--at:", "50", "-20.7"});
}

TEST(BadValue, NoDecimalNumberIsTakenForOne)
{
    for (const char* option : {"--mean", "--spread", "--length", "--seed", "--law-c", "--at", "--sizes"}) {
        for (const char* value :
             {"nan", "inf", "-inf", "1e400", "0x10", "0x1p-1", "010", "0.5x", "half", "1e", "--1", "½"}) {
            expectRefused({"evaluate", option, value}, {std::string(option) + ":", value, "allowed: "});
        }
    }
    // A decimal comma is no decimal mark, in any locale; in a list it parts two numbers, of which 5 is too large.
    expectOptionRefused("--mean", "0,5", "above 0 and below 1");
    expectRefused({"evaluate", "--at", "0,5"}, {"--at:", "5 is out of range"});
    expectOptionRefused("--length", "10.5", "1 to 100000");
    expectOptionRefused("--length", "1e-1", "1 to 100000");
    expectRefused({"evaluate", "--pass-mark", "0.1234567"}, {"--pass-mark", "millionths"});
    expectRefused({"evaluate", "--at", "0.1,,0.2"}, {"--at"});
    expectRefused({"evaluate", "--sizes", ","}, {"--sizes"});
    expectRefused({"evaluate", "--mean", ""}, {"--mean is empty"});
}

TEST(BadValue, ASpreadTooLargeForItsMeanIsRefused)
{
    expectRefused({"evaluate", "--mean", "0.99", "--spread", "0.3"}, {"--spread:", "0.3", "too large", "0.0994490"});
    expectRefused({"evaluate", "--mean", "0.9999"}, {"--spread:", "0.05", "too large"});
    expectRefused({"evaluate", "--distribution", "truncated-normal", "--mean", "0.9", "--spread", "0.2"},
                  {"--spread:", "0.099"});
    expectRefused({"evaluate", "--distribution", "point", "--spread", "0.1"}, {"--spread:", "allowed: 0."});
    expectRefused({"evaluate", "--spread", "1e-9"}, {"--spread:", "1e-9 is out of range", "allowed: 0, 1.549"});
}

TEST(BadValue, NamesAreRefusedWithThoseThereAre)
{
    expectOptionRefused("--distribution", "gamma", "point, beta, logit-normal, truncated-normal, two-groups");
    expectOptionRefused("--tokens", "Shared", "shared, independent");
    expectOptionRefused("--metric", "rouge", "token-accuracy, token-edit-distance");
    expectRefused({"evaluate", "--show", "cross-entropy,best-of-n"},
                  {"--show:", "“best-of-n”", "brier, cross-entropy, best-of-r"});
    expectRefused({"evaluate", "--show", "pass-mark,rouge"},
                  {"--show:", "rouge", "token-accuracy, token-edit-distance"});
    expectOptionRefused("--preset", "second-light", "first-light, bell-and-pass-mark");
    expectOptionRefused("--format", "xml", "csv, json");
    expectOptionRefused("--axis", "losses", "mean, logit, loss, size");
    expectOptionRefused("--y", "log", "linear, log10, loglog");
    expectOptionRefused("--featured", "brier", "exact-match, pass-mark, multiple-choice-grade, best-of-r");
    expectOptionRefused("--featured", "cross-entropy", "multiple-choice-grade, best-of-r");
    expectRefused({"evaluate", "--show", "brier", "--featured", "pass-mark"},
                  {"--featured:", "pass-mark", "not among"});
    expectRefused({"evaluate", "--show", "brier,brier"}, {"--show:", "brier", "twice"});
    expectRefused({"evaluate", "--metric", "brier", "--metric", "brier"}, {"--metric:", "brier", "twice"});
}

TEST(BadValue, WhatIsNotOfferedYetIsRefusedByName)
{
    expectRefused({"check", "no-such-lesson.md"}, {"no-such-lesson.md", "cannot be read"}, 1);
    expectRefused({"check"}, {"FILE is missing"});
    expectRefused({"export", "--output", "a.avi"}, {"--output:", "a.avi", ".svg, .pdf, .png, .gif, .mp4, .pptx"});
    expectRefused({"export", "--output", "a.svg", "--language", "de"}, {"--language:", "de", "en, ja"});
}

TEST(BadUsage, IsRefusedInOurWords)
{
    expectRefused({"--bogus"}, {"--bogus", "evaluate, presets, export"});
    expectRefused({"evaluate", "--bogus", "3"}, {"--bogus", "--mean"});
    expectRefused({"evaluate", "--bogus=3"}, {"--bogus is not known"});
    expectRefused({"evaluate", "stray"}, {"stray is not known."});
    expectRefused({"evaluate", "--mean", "--at", "0.5"}, {"--mean is empty"});
    expectRefused(
        {"--preset", "paper-fig2", "--axis", "size"},
        {"--preset, --axis: the window takes a FILE alone; options go with a command", "metric-mirage export"});
    expectRefused({"export", "--size", "square", "--output", "a.pptx"}, {"--size: “square” is no size of a PPTX"});
    expectRefused({"export", "--size", "6,4x4,8in", "--output", "a.svg"}, {"“6,4x4,8in” has a comma", "6.4x4.8in"});
    expectRefused({"export", "--size", "16,9cm", "--output", "a.svg"}, {"“16,9cm” has a comma", "16.9cm"});
    expectRefused({"export", "--size", "banana", "--output", "a.svg"}, {"“banana” is not known", "slide-16x9"});
    expectRefused({"export", "--size", "6x4", "--output", "a.svg"}, {"6x4 is out of range", "64"});
    expectRefused({"evaluate", "--range", "0,3 0,9"}, {"as in 0.2,0.9"});
    expectRefused({"presets", "stray"}, {"stray"});
    expectRefused({"presets", "--mean", "0.5"}, {"--mean"});
    expectRefused({"evaluate", "--mean"}, {"--mean is empty"});
    expectRefused({"evaluate", "--log=3"}, {"--log"});
    expectRefused({"evaluate", "--mean", "0.5", "--mean", "0.6"}, {"--mean is given twice"});
    expectRefused({"evaluate", "--preset", "first-light", "--scenario", "a.mirage"}, {"--scenario:", "--preset"});
    expectRefused({"evaluate", "--low", "0.1", "--distribution", "two-groups"}, {"--high is missing"});
    expectRefused({"evaluate", "--low", "0.1", "--high", "0.9"}, {"--low:", "--distribution two-groups"});
    expectRefused({"evaluate", "--distribution", "two-groups", "--low", "0.7", "--high", "0.9"},
                  {"--mean:", "0.7 to 0.9"});
    expectRefused({"evaluate", "--distribution", "two-groups", "--low", "0.1", "--high", "0.9", "--spread", "0.2"},
                  {"--spread:"});
    expectRefused({"export"}, {"--output is missing"});
    expectRefused({"export", "--output", "figure"}, {"--output:", "figure", ".svg, .pdf, .png"});
}

TEST(BadUsage, EveryFaultIsToldAtOnce)
{
    const Outcome outcome = run({"evaluate", "--mean", "2", "--spread", "x", "--length", "010", "--axis", "depth",
                                 "--metric", "rouge", "--at", "y", "--format", "xml", "--bogus", "--choices"});
    EXPECT_EQ(outcome.exitCode, 2);
    for (const char* option :
         {"--mean:", "--spread:", "--length:", "--axis:", "--metric:", "--at:", "--format:", "--bogus", "--choices"}) {
        EXPECT_NE(outcome.err.find(option), std::string::npos) << option << "\n" << outcome.err;
    }
    EXPECT_EQ(std::count(outcome.err.begin(), outcome.err.end(), '\n'), 9) << outcome.err;
}

TEST(BadUsage, WhatTwoValuesMakeTogetherIsJudgedOnceEachIsSound)
{
    // A spread of 0.495 is too large for first-light's mean, which is not the one that was meant.
    const Outcome outcome = run({"evaluate", "--mean", "0.5x", "--spread", "0.495"});
    EXPECT_EQ(outcome.exitCode, 2);
    EXPECT_EQ(std::count(outcome.err.begin(), outcome.err.end(), '\n'), 1) << outcome.err;
    EXPECT_EQ(run({"evaluate", "--mean", "0.5", "--spread", "0.495"}).exitCode, 0);
}

/// Both ways to open a file: as the window's FILE, and as --scenario.
void expectFileRefused(const std::string& path, const std::vector<std::string>& words)
{
    std::vector<std::string> all = words;
    all.push_back(path);
    expectRefused({path}, all, 1);
    expectRefused({"evaluate", "--scenario", path}, all, 1);
}

TEST(BadUsage, GroupsAreAskedForByTheirName)
{
    expectRefused({"evaluate", "--low", "0.2", "--high", "0.9"},
                  {"--low", "0.2", "allowed: --distribution two-groups."});
    expectRefused({"evaluate", "--distribution", "two-groups", "--low", "0", "--high", "0.5"},
                  {"--mean: 0.6 is out of range; allowed: 1e-9 to 0.5."});
}

TEST(BadUsage, OfThousandsOfFaultsTheFirstAreTold)
{
    std::string places = "2";
    for (int i = 0; i < 999; ++i) {
        places += ",2";
    }
    const Outcome outcome = run({"evaluate", "--at", places});
    EXPECT_EQ(outcome.exitCode, 2);
    EXPECT_EQ(std::count(outcome.err.begin(), outcome.err.end(), '\n'), 21);
    EXPECT_NE(outcome.err.find("and 980 more."), std::string::npos) << outcome.err;
}

TEST(BadValue, WhatMayBeADecimalCommaIsRefusedWithTheWayOut)
{
    expectRefused({"evaluate", "--sizes", "1,3e9,6,7e9"}, {"--sizes:", "use a point: 1.3e9", "use a point: 6.7e9"});
    expectRefused({"evaluate", "--sizes", "1,3 Mrd."}, {"--sizes:", "use a point: 1.3 Mrd."});
    expectRefused({"evaluate", "--law-c", "1,3億"}, {"--law-c:", "use a point: 1.3億"});
    expectRefused({"evaluate", "--law-c", "1,3B"}, {"--law-c:", "use a point: 1.3B"});
    expectOptionRefused("--pass-mark", "1.5", "1e-6 to 1");
    expectOptionRefused("--pass-mark", "1.5", "for per cent write “1.5 %”");
}

TEST(BadUsage, WithoutADisplayTheWindowPointsToWhatNeedsNone)
{
    expectRefused({}, {"no display", "export"}, 1);
    const TemporaryFolder folder;  // of several the window asks for one
    expectRefused({folder.write("one.mirage", "{}"), folder.write("two.mirage", "{}")}, {"no display"}, 1);
}

TEST(BadFile, IsRefusedWithItsName)
{
    const TemporaryFolder folder;
    expectFileRefused(folder.file("missing.mirage"), {"No such file"});
    expectFileRefused(folder.path(), {"Is a directory"});
    expectFileRefused(folder.write("empty.mirage", ""), {"is empty"});
    expectFileRefused(folder.write("noise.mirage", std::string("\x00\xff\x13\x80\n\xfe", 6)), {"no scenario"});
    expectFileRefused(folder.write("png.mirage", "\x89PNG\r\n\x1a\n"), {"without a scenario"});
    expectFileRefused(folder.write("list.mirage", "[1, 2, 3]"), {"no scenario"});
    expectFileRefused(folder.write("other.mirage", "{\"format\": \"something else\"}"), {"no scenario"});
    expectFileRefused(folder.write("deep.mirage", std::string(200'000, '[')), {"nested deeper than 32"});
    expectFileRefused(folder.write("large.mirage", std::string(34'000'000, ' ')), {"is larger than 32\u00a0MiB"});
    expectFileRefused(folder.write("newer.mirage", "{\"format\": \"metric-mirage-scenario\", \"version\": 2}"),
                      {"newer"});
    expectFileRefused(folder.write("cut.mirage", "{\"format\": \"metric-mirage-sc"), {"Not JSON", "1:"});
}

TEST(BadFile, TellsEveryFaultOfItsFields)
{
    const TemporaryFolder folder;
    std::string text = tests::bytesOf(METRIC_MIRAGE_SOURCE_DIR "/resources/scenarios/first-light.mirage");
    const auto replace = [&](const std::string& from, const std::string& to) {
        ASSERT_NE(text.find(from), std::string::npos) << from;
        text.replace(text.find(from), from.size(), to);
    };
    replace("\"length\": 50", "\"length\": 0");
    replace("\"mean\": 0.6", "\"mean\": \"0.6\"");
    replace("\"axis\": \"mean\"", "\"axis\": \"depth\"");
    replace("\"seed\": 1", "\"seed\": 1, \"tempo\": 3");
    expectFileRefused(folder.write("bad.mirage", text),
                      {"model.length: 0 is out of range; allowed: 1 to 100000", "model.mean: \"0.6\"", "a number",
                       "view.axis: “depth” is not known", "model.tempo is not known"});
}

TEST(BadOutput, OfATableFailsTheProgram)
{
    if (!std::filesystem::is_character_file("/dev/full")) {
        GTEST_SKIP() << "this machine has no /dev/full to stand for a full disk";
    }
    for (const std::string command : {"evaluate", "presets"}) {
        tests::Surroundings full;
        full.standardOutput = "/dev/full";
        Outcome outcome = run({command}, full);
        EXPECT_EQ(outcome.exitCode, 1);
        EXPECT_NE(outcome.err.find("stdout cannot be written: No space left"), std::string::npos) << outcome.err;
        tests::Surroundings closed;
        closed.closedPipe = true;
        outcome = run({command}, closed);
        EXPECT_EQ(outcome.exitCode, 0) << "128 + 13 is a signal";  // who reads no further has had enough: `| head -1`
        EXPECT_EQ(outcome.err, "");
    }
}

}  // namespace
