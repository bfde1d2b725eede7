#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

#include <gtest/gtest.h>

#include "tests/app/process.h"

namespace {

using tests::Outcome;
using tests::run;
using tests::TemporaryFolder;

const std::string kTenFaults = std::string(METRIC_MIRAGE_SOURCE_DIR) + "/tests/fixtures/lessons/ten-faults.md";
const std::string kSound = "# T\n\n## S\n\n```scenario\n--mean 0.6\n```\n\n```check\npass-mark at 0.7 is 0.5629\n```\n";

std::vector<std::string> writtenLines(const std::string& text)
{
    std::vector<std::string> lines;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);) {
        lines.push_back(line);
    }
    return lines;
}

TEST(CheckCommand, FindsEachFaultOfATeachersLessonOnItsLine)
{
    const Outcome outcome = run({"check", kTenFaults});
    EXPECT_EQ(outcome.exitCode, 1);
    EXPECT_EQ(outcome.out, "");
    const struct {
        int line;
        const char* field;
        const char* found;
        const char* allowed;
    } faults[] = {
        {12, "-:", "It depends", "- [x]"},
        {15, "--spraed", "", "--spread"},
        {16, "--mean:", "0,6", "0.6"},
        {20, "lock:", "marks", "pass-mark"},
        {26, "--preset:", "first-ligth", "first-light"},
        {33, "--length", "is empty", ""},
        {43, "predict:", "accuracy", "pass-mark"},
        {47, "pass-mark at 0.7", "is 0.60", "0.56285 to 0.56295"},
        {48, "check:", "pass-mark 0.7 is 0.5", "METRIC at X is Y"},
        {51, "```:", "anwser", "scenario, hide, lock, predict, check, note"},
    };
    const std::vector<std::string> said = writtenLines(outcome.err);
    ASSERT_EQ(said.size(), std::size(faults)) << outcome.err;
    for (std::size_t i = 0; i < said.size(); ++i) {
        const std::string begin =
            "metric-mirage: " + kTenFaults + ", line " + std::to_string(faults[i].line) + ": " + faults[i].field;
        EXPECT_TRUE(said[i].starts_with(begin)) << said[i] << "\nnot " << begin;
        EXPECT_NE(said[i].find(faults[i].found), std::string::npos) << said[i];
        EXPECT_NE(said[i].find(faults[i].allowed), std::string::npos) << said[i];
    }
}

/// Numbers of a scenario that cannot be read are no silent success.
TEST(CheckCommand, TellsWhichChecksWaitForTheirScenario)
{
    const TemporaryFolder folder;
    const std::string lesson = folder.write("waiting.md", "# A\n\n## B\n\n```scenario\n--mean 2\n```\n\n```check\n"
                                                          "interval 0 of 10 is 0 to 0.9\npass-mark at 0.7 is 0.9\n"
                                                          "pass-mark at 0.8 is 0.9\n```\n");
    const std::vector<std::string> said = writtenLines(run({"check", lesson}).err);
    ASSERT_EQ(said.size(), 3U) << said.front();
    EXPECT_NE(said[0].find(", line 6: --mean"), std::string::npos) << said[0];
    EXPECT_NE(said[1].find(", line 10: interval 0 of 10"), std::string::npos) << said[1];  // which needs none
    EXPECT_NE(said[2].find(", line 11: 2 checks could not be tried: the scenario of their step has a fault"),
              std::string::npos)
        << said[2];
}

TEST(CheckCommand, SaysWhatItFoundInTheUsersLanguage)
{
    const TemporaryFolder folder;
    const std::string lesson = folder.write("sound.md", kSound);
    const Outcome sound = run({"check", lesson});
    EXPECT_EQ(sound.exitCode, 0);
    EXPECT_EQ(sound.out, lesson + ": no fault; steps: 1, numbers that hold: 1\n");
    EXPECT_EQ(sound.err, "");
    EXPECT_EQ(run({"check", lesson, "--language", "ja"}).out,
              lesson + "：誤りはありません。ステップ：1、確認できた数値：1\n");
    const Outcome faulty = run({"check", "--language=ja", kTenFaults, lesson});
    EXPECT_EQ(faulty.exitCode, 1);
    EXPECT_NE(faulty.err.find("、15行目：--spraed"), std::string::npos) << faulty.err;
    EXPECT_NE(faulty.out.find("誤りはありません"), std::string::npos) << "the sound one";
}

TEST(CheckCommand, TellsWrongUsageFromFaults)
{
    const TemporaryFolder folder;
    EXPECT_EQ(run({"check"}).exitCode, 2);
    EXPECT_EQ(run({"check", "a.md", "--language", "fr"}).exitCode, 2);
    EXPECT_EQ(run({"check", "a.md", "--mean", "0.5"}).exitCode, 2);
    EXPECT_EQ(run({"lessons", "extra"}).exitCode, 2);
    tests::Surroundings within;  // "-" is a file beside the lesson, not what someone types
    within.folder = folder.path();
    folder.write("typed.md", "# T\n## S\n```scenario\n--data -\n```\n");
    EXPECT_NE(run({"check", "typed.md"}, within).err.find("cannot be read"), std::string::npos);
    EXPECT_EQ(run({"check", folder.file("none.md")}).exitCode, 1);
    EXPECT_EQ(run({"check", folder.path()}).exitCode, 1);
    EXPECT_EQ(run({"check", "/dev/zero"}).exitCode, 1);
    EXPECT_EQ(run({"check", folder.write("empty.md", "")}).exitCode, 1);
    std::string titles;
    for (int i = 0; i < 300; ++i) {
        titles += "# T\n";
    }
    const Outcome many = run({"check", folder.write("titles.md", titles)});
    EXPECT_EQ(writtenLines(many.err).size(), 201U);
    EXPECT_NE(many.err.find("and 100 more."), std::string::npos) << "299 titles too many and no step";
    EXPECT_EQ(run({"check", folder.write("nul.md", std::string("# T\n## S\n\0", 10))}).exitCode, 1);
}

// A document and an exported figure are looked for beside the lesson.
TEST(CheckCommand, ReadsScenariosBesideTheLesson)
{
    const TemporaryFolder folder;
    ASSERT_EQ(run({"export", "--length", "7", "--output", folder.file("own.svg")}).exitCode, 0);
    const std::string lesson =
        folder.write("own.md", "# T\n## S\n```scenario\n--scenario own.svg\n```\n```check\npass-mark at 1 is 1\n```\n"
                               "## U\n```scenario\n--mean 0.5\n--scenario none.mirage\n```\n");
    const Outcome outcome = run({"check", lesson});
    EXPECT_EQ(outcome.exitCode, 1);
    EXPECT_EQ(writtenLines(outcome.err).size(), 1U) << outcome.err;
    EXPECT_NE(outcome.err.find("line 12: none.mirage cannot be read"), std::string::npos) << outcome.err;
}

TEST(LessonsCommand, ListsNamesAndTitles)
{
    const Outcome english = run({"lessons"});
    EXPECT_EQ(english.exitCode, 0);
    const std::vector<std::string> lines = writtenLines(english.out);
    ASSERT_EQ(lines.size(), 9U);
    EXPECT_EQ(lines.front(), "1-bell-and-pass-mark\tThe bell and the pass mark");
    const std::vector<std::string> japanese = writtenLines(run({"lessons", "--language", "ja"}).out);
    ASSERT_EQ(japanese.size(), 9U);
    EXPECT_EQ(japanese.front(), "1-bell-and-pass-mark\tベル曲線と合格ライン");
}

/// Which of several, it asks.
TEST(Lessons, AreOpenedByTheWindow)
{
    const Outcome outcome = run({kTenFaults});
    EXPECT_EQ(outcome.exitCode, 1);
    EXPECT_NE(outcome.err.find("isplay"), std::string::npos) << "it asks for a display, not for another file";
    const Outcome two = run({kTenFaults, "other.mirage"});
    EXPECT_EQ(two.exitCode, 1);
    EXPECT_NE(two.err.find("isplay"), std::string::npos) << two.err;
}

TEST(ExportCommand, MakesADeckAndAHandoutOfALesson)
{
    const tests::TemporaryFolder folder;
    const std::string deck = folder.file("lesson.pptx");
    const std::string handout = folder.file("lesson.pdf");
    const Outcome both =
        run({"export", "--lesson", "1-bell-and-pass-mark", "--output", deck, "--output", handout, "--language", "ja"});
    EXPECT_EQ(both.exitCode, 0) << both.err;
    EXPECT_EQ(tests::bytesOf(deck).substr(0, 2), "PK");
    EXPECT_EQ(tests::bytesOf(handout).substr(0, 5), "%PDF-");
    const std::string own = folder.write("own.md", "# Own\n\n## One\n\nText.\n");
    EXPECT_EQ(run({"export", "--lesson", own, "--output", folder.file("own.pdf")}).exitCode, 0);
}

TEST(ExportCommand, RefusesWhatALessonCannotBe)
{
    const tests::TemporaryFolder folder;
    const auto refused = [&](std::vector<std::string> arguments, int code, const std::string& said) {
        arguments.insert(arguments.begin(), {"export", "--output"});
        const Outcome outcome = run(arguments);
        EXPECT_EQ(outcome.exitCode, code) << outcome.err;
        EXPECT_NE(outcome.err.find(said), std::string::npos) << outcome.err;
    };
    refused({folder.file("x.svg"), "--lesson", "1-bell-and-pass-mark"}, 2, ".pptx, .pdf");
    refused({folder.file("x.pdf"), "--lesson", "10-none"}, 2, "2-two-metrics");
    refused({folder.file("x.pdf"), "--lesson", "2-two-metrics", "--mean", "0.7"}, 2, "--mean");
    refused({folder.file("x.pdf"), "--lesson", kTenFaults}, 1, "ten-faults.md, line ");
    refused({folder.file("x.pptx"), "--lesson", "2-two-metrics", "--size", "square"}, 2, "--size");
    EXPECT_FALSE(std::filesystem::exists(folder.file("x.pdf")));
}

// Lessons take the options of a command line's SCENARIO, and no other.
TEST(Lessons, HaveTheOptionsOfACommandLine)
{
    const TemporaryFolder folder;
    const auto isKnown = [&](const std::string& option) {
        const std::string lesson = folder.write("one.md", "# T\n## S\n```scenario\n" + option + "\n```\n");
        return run({"check", lesson}).err.find(option + " is not known") == std::string::npos;
    };
    const std::string help = run({"evaluate", "--help"}).out;
    int options = 0;
    for (const std::string& line : writtenLines(help)) {
        const std::size_t at = line.find("--");
        if (at == std::string::npos || line.substr(0, at).find_first_not_of(" -h,") != std::string::npos) {
            continue;
        }
        const std::string option = line.substr(at, line.find_first_of(" ,", at) - at);
        const char* const own[] = {"--help", "--metric", "--at", "--log", "--format", "--language"};
        const bool isOwn = std::find(std::begin(own), std::end(own), option) != std::end(own);
        EXPECT_NE(isKnown(option), isOwn) << option;
        ++options;
    }
    EXPECT_GT(options, 30) << help;
    EXPECT_FALSE(isKnown("--output"));
}

}  // namespace
