#include <filesystem>
#include <fstream>

#include <csignal>
#include <gtest/gtest.h>

#include <sys/wait.h>
#include <unistd.h>

#include "tests/app/process.h"

namespace {

using tests::Outcome;
using tests::run;
using tests::TemporaryFolder;

const std::vector<std::string> kSmall = {"--size", "160x90", "--frames", "4"};

Outcome exportTo(const std::string& path, const std::vector<std::string>& options)
{
    std::vector<std::string> arguments = {"export", "--output", path};
    arguments.insert(arguments.end(), options.begin(), options.end());
    return run(arguments);
}

std::string exported(const std::string& name, const std::vector<std::string>& options)
{
    const TemporaryFolder folder;
    const Outcome outcome = exportTo(folder.file(name), options);
    EXPECT_EQ(outcome.exitCode, 0) << outcome.err;
    EXPECT_EQ(outcome.out + outcome.err, "");
    EXPECT_EQ(folder.names(), std::vector<std::string>{name});
    return tests::bytesOf(folder.file(name));
}

std::vector<std::string> with(std::vector<std::string> options, const std::vector<std::string>& more)
{
    options.insert(options.end(), more.begin(), more.end());
    return options;
}

TEST(Media, FilmsAreWrittenWithoutADisplay)
{
    EXPECT_EQ(exported("a.gif", kSmall).substr(0, 6), "GIF89a");
    EXPECT_EQ(exported("a.MP4", kSmall).substr(4, 4), "ftyp");
}

/// Its means run to both levels, where one group holds every question.
TEST(Media, AFilmOfTwoGroupsRunsFromLevelToLevel)
{
    EXPECT_EQ(exported("a.gif", with(kSmall, {"--distribution", "two-groups"})).substr(0, 6), "GIF89a");
}

/// A film that stands still is no film: of a forecast the cut moves, and what moves nothing is refused.
TEST(Media, AFilmMovesWhatItsPictureFollows)
{
    const TemporaryFolder folder;
    const std::vector<std::string> olmo = {"--size", "160x90", "--frames", "2", "--preset", "olmo-forecast"};
    ASSERT_EQ(exportTo(folder.file("f-%d.png"), olmo).exitCode, 0);
    EXPECT_NE(tests::bytesOf(folder.file("f-1.png")), tests::bytesOf(folder.file("f-2.png")));
    const Outcome still = exportTo(folder.file("a.gif"), with(olmo, {"--sweep", "mean"}));
    EXPECT_EQ(still.exitCode, 2);
    EXPECT_NE(still.err.find("--sweep"), std::string::npos) << still.err;
    EXPECT_NE(still.err.find("cut"), std::string::npos) << still.err;
    EXPECT_EQ(exportTo(folder.file("a.gif"), with(kSmall, {"--sweep", "cut"})).exitCode, 2);
    EXPECT_EQ(exportTo(folder.file("a.gif"), with(kSmall, {"--preset", "bigbench-metrics"})).exitCode, 2);
}

/// FFmpeg brings some eighty libraries, which would double the time of every start.
TEST(Media, OnlyAFilmLoadsTheFilmLibrary)
{
    tests::Surroundings surroundings;
    surroundings.environment["LD_TRACE_LOADED_OBJECTS"] = "1";  // the loader's own list, as ldd asks for it
    const Outcome atStart = run({"presets"}, surroundings);
    EXPECT_NE(atStart.out.find("libQt6Widgets"), std::string::npos) << atStart.out;
    EXPECT_EQ(atStart.out.find("libavcodec"), std::string::npos);
}

TEST(Media, WithoutTheFilmLibraryAFilmIsRefusedAndAFigureDrawn)
{
#ifdef __SANITIZE_ADDRESS__
    GTEST_SKIP()
        << "the RPATH that dlopen() needs under libasan goes before LD_LIBRARY_PATH: the real library is found";
#endif
    const TemporaryFolder libraries;
    libraries.write("metric-mirage-film.so", "no library");
    const TemporaryFolder folder;
    tests::Surroundings surroundings;
    surroundings.environment["LD_LIBRARY_PATH"] = libraries.path();
    const Outcome film = run({"export", "--output", folder.file("a.gif"), "--size", "160x90"}, surroundings);
    EXPECT_EQ(film.exitCode, 1);
    EXPECT_NE(film.err.find("a.gif"), std::string::npos) << film.err;
    EXPECT_NE(film.err.find("the part of the program that makes films cannot be loaded"), std::string::npos)
        << film.err;
    const Outcome japanese =
        run({"export", "--output", folder.file("a.gif"), "--size", "160x90", "--language", "ja"}, surroundings);
    EXPECT_NE(japanese.err.find("動画を作るための部品を読み込めません"), std::string::npos) << japanese.err;
    EXPECT_EQ(japanese.err.find("cannot be loaded"), std::string::npos) << japanese.err;
    EXPECT_EQ(folder.names(), std::vector<std::string>{});
    EXPECT_EQ(run({"export", "--output", folder.file("a.svg")}, surroundings).exitCode, 0);
}

TEST(Media, SameFilmSameBytes)
{
    for (const char* name : {"a.gif", "a.mp4"}) {
        const std::string film = exported(name, kSmall);
        EXPECT_EQ(exported(name, kSmall), film);
        EXPECT_NE(exported(name, with(kSmall, {"--from", "0.5"})), film);
        EXPECT_NE(exported(name, with(kSmall, {"--to", "0.5"})), film);
        EXPECT_NE(exported(name, with(kSmall, {"--fps", "10"})), film);
        EXPECT_NE(exported(name, with(kSmall, {"--pace", "linear"})), film);
    }
    EXPECT_NE(exported("a.gif", with(kSmall, {"--loop"})), exported("a.gif", kSmall));
}

/// The C library fills memory with a pattern: whoever reads what nobody wrote reads another one each time.
TEST(Media, AFilmDoesNotHangOnMemoryNobodyWrote)
{
    for (const std::string name : {"a.gif", "a.mp4"}) {
        const TemporaryFolder folder;
        std::vector<std::string> films;
        for (const char* pattern : {"1", "85", "170"}) {
            tests::Surroundings surroundings;
            surroundings.environment["MALLOC_PERTURB_"] = pattern;
            const Outcome outcome =
                run({"export", "--output", folder.file(name), "--size", "480x270", "--frames", "12"}, surroundings);
            ASSERT_EQ(outcome.exitCode, 0) << outcome.err;
            films.push_back(tests::bytesOf(folder.file(name)));
        }
        EXPECT_EQ(films[0], films[1]) << name;
        EXPECT_EQ(films[0], films[2]) << name;
    }
}

TEST(Media, ASequenceIsAPictureAFrame)
{
    const TemporaryFolder folder;
    const Outcome outcome = exportTo(folder.file("frame-%03d.png"), kSmall);
    EXPECT_EQ(outcome.exitCode, 0) << outcome.err;
    EXPECT_EQ(folder.names(),
              (std::vector<std::string>{"frame-001.png", "frame-002.png", "frame-003.png", "frame-004.png"}));
    EXPECT_EQ(tests::bytesOf(folder.file("frame-004.png")).substr(1, 3), "PNG");
    EXPECT_EQ(exportTo(folder.file("%d.png"), {"--size", "160x90", "--frames", "2"}).exitCode, 0);
    EXPECT_EQ(folder.names().size(), 6U);
    EXPECT_FALSE(tests::bytesOf(folder.file("2.png")).empty());
}

TEST(Media, StepsAreAPageEach)
{
    const std::string pdf = exported("steps.pdf", {"--size", "320x180", "--steps", "3", "--pace", "linear"});
    EXPECT_EQ(pdf.substr(0, 5), "%PDF-");
    EXPECT_GT(pdf.size(), 1.5 * static_cast<double>(exported("one.pdf", {"--size", "320x180"}).size()));
}

TEST(Media, WhatCannotBeShownIsRefusedWithWhatIsAllowed)
{
    const TemporaryFolder folder;
    const auto refuse = [&](const std::string& name, const std::vector<std::string>& options, const std::string& said) {
        const Outcome outcome = exportTo(folder.file(name), options);
        EXPECT_EQ(outcome.exitCode, 2) << name << " " << outcome.err;
        EXPECT_NE(outcome.err.find(said), std::string::npos) << outcome.err;
        EXPECT_TRUE(folder.names().empty()) << name;
    };
    refuse("a.mp4", {"--size", "4098x100"}, "--size: 4098x100 is out of range; allowed: 16x16 to 4096x4096.");
    refuse("a.gif", {"--size", "16384x16384"}, "allowed: 16x16 to 2048x2048.");
    refuse("a.gif", {"--fps", "51"}, "--fps: 51 is out of range; allowed: 1 to 50.");
    refuse("a.mp4", {"--fps", "0"}, "--fps: 0 is out of range; allowed: 1 to 60.");
    refuse("a.mp4", {"--fps", "2.5"}, "--fps: 2.5 is not a whole number");
    refuse("a.mp4", {"--frames", "1"}, "--frames: 1 is out of range; allowed: 2 to 3600.");
    refuse("a.mp4", {"--from", "1.5"}, "--from: 1.5 is out of range");
    refuse("a.mp4", {"--to", "x"}, "--to: “x” is not a decimal number");
    refuse("a.mp4", {"--pace", "quick"}, "--pace: “quick” is not known; allowed: ease, linear.");
    refuse("a.mp4", {"--loop"}, "--loop");
    refuse("a.mp4", {"--steps", "3"}, "--steps");
    refuse("a.svg", {"--fps", "30"}, "--fps: “30” does not go with the other values; allowed: .gif, .mp4.");
    refuse("a.png", {"--size", "1280"}, "--size: “1280” is one number; a size needs two, as in 1280x720");
    refuse("a.png", {"--size", "85mm"}, "--size: “85mm” is one number");
    refuse("a.png", {"--size", "12x12"}, "--size: 12x12 is out of range");
    refuse("a.pptx", {"--size", "half-slide"}, "--size: “half-slide” is no size of a PPTX");
    refuse("a.pptx", {"--size", "800x600"}, "--size: “800x600” is no size of a PPTX");
    refuse("a.png", {"--from", "0.3"}, "--from");
    refuse("a.mp4", {"--distribution", "two-groups", "--low", "0.2", "--high", "0.9", "--from", "0.1"},
           "--from: 0.1 is out of range; allowed: 0.2 to 0.9.");
    refuse("a.avi", {}, "allowed: .svg, .pdf, .png, .gif, .mp4, .pptx.");
}

TEST(Media, UnwritableFilmsLeaveEverythingAsItWas)
{
    const TemporaryFolder folder;
    const Outcome missing = exportTo(folder.file("no/such/a.mp4"), kSmall);
    EXPECT_EQ(missing.exitCode, 1);
    EXPECT_NE(missing.err.find("No such file or directory"), std::string::npos);
    std::filesystem::create_directory(folder.file("2.png"));
    const Outcome sequence = exportTo(folder.file("%d.png"), kSmall);
    EXPECT_EQ(sequence.exitCode, 1);
    EXPECT_NE(sequence.err.find("2.png cannot be written: Is a directory."), std::string::npos) << sequence.err;
    EXPECT_EQ(folder.names(), std::vector<std::string>{"2.png"});
}

/// Interrupts an export as soon as it lets itself be: its exit code, and what it said in a file.
int interrupted(const std::vector<std::string>& arguments, const std::string& errors)
{
    std::vector<std::string> words = {METRIC_MIRAGE_PROGRAM, "export"};
    words.insert(words.end(), arguments.begin(), arguments.end());
    std::vector<char*> pointers;
    for (std::string& word : words) {
        pointers.push_back(word.data());
    }
    pointers.push_back(nullptr);
    const pid_t process = ::fork();
    if (process == 0) {
        (void)!::freopen(errors.c_str(), "w", stderr);
        ::execv(METRIC_MIRAGE_PROGRAM, pointers.data());
        ::_exit(127);
    }
    EXPECT_TRUE(tests::catchesInterrupts(process));
    EXPECT_EQ(::kill(process, SIGINT), 0);
    int status = 0;
    EXPECT_EQ(::waitpid(process, &status, 0), process);
    EXPECT_TRUE(WIFEXITED(status)) << "ended by a signal";
    return WEXITSTATUS(status);
}

TEST(Media, CancelledItSaysSoAndLeavesTheOldFile)
{
    const TemporaryFolder folder;
    const std::string old = folder.write("a.mp4", "old");
    EXPECT_EQ(interrupted({"--output", old, "--frames", "3600"}, folder.file("errors")), 1);
    EXPECT_EQ(tests::bytesOf(folder.file("errors")), "metric-mirage: " + old + " was cancelled and is as it was.\n");
    EXPECT_EQ(tests::bytesOf(old), "old");
    EXPECT_EQ(folder.names(), (std::vector<std::string>{"a.mp4", "errors"}));
}

/// Drawing the whole batch would take minutes, longer than a test may; it stops at the file it is at.
TEST(Media, ABatchOfFiguresStopsBetweenTwoOfThem)
{
    const TemporaryFolder folder;
    std::string entries;
    for (int i = 0; i < 2000; ++i) {
        entries += (i > 0 ? "," : "") + ("{\"output\": \"" + folder.file(std::to_string(i)) + ".png\"}");
    }
    const std::string batch = folder.write("batch.json", "[" + entries + "]");
    EXPECT_EQ(interrupted({"--batch", batch}, folder.file("errors")), 1);
    const std::string said = tests::bytesOf(folder.file("errors"));
    EXPECT_NE(said.find(" was cancelled and is as it was.\n"), std::string::npos) << said;
    EXPECT_EQ(said.find('\n'), said.size() - 1) << "said once: " << said;
    EXPECT_EQ(folder.names(), (std::vector<std::string>{"batch.json", "errors"}));
}

TEST(Media, ADeckTakesSeveralScenariosAndReopens)
{
    const TemporaryFolder folder;
    const std::string deck = folder.file("talk.pptx");
    const Outcome outcome = run({"export", "--output", deck, "--preset", "paper-fig2", "--preset", "first-light",
                                 "--preset", "many-digits", "--mean", "0.75"});
    ASSERT_EQ(outcome.exitCode, 0) << outcome.err;
    EXPECT_EQ(tests::bytesOf(deck).substr(0, 2), "PK");
    const Outcome again = run({"evaluate", "--scenario", deck, "--at", "1e9"});
    EXPECT_EQ(again.exitCode, 0) << again.err;
    EXPECT_EQ(again.out, run({"evaluate", "--preset", "paper-fig2", "--mean", "0.75", "--at", "1e9"}).out);
}

TEST(Media, OnlyADeckTakesSeveralScenarios)
{
    const TemporaryFolder folder;
    for (const char* name : {"a.svg", "a.mp4"}) {
        const Outcome outcome = exportTo(folder.file(name), {"--preset", "first-light", "--preset", "paper-fig2"});
        EXPECT_EQ(outcome.exitCode, 2);
        EXPECT_NE(outcome.err.find("--preset is given twice"), std::string::npos) << outcome.err;
    }
    const Outcome unknown = exportTo(folder.file("a.pptx"), {"--preset", "no-such", "--preset", "nor-this"});
    EXPECT_EQ(unknown.exitCode, 2);
    EXPECT_NE(unknown.err.find("no-such"), std::string::npos);
    EXPECT_NE(unknown.err.find("nor-this"), std::string::npos);
    const Outcome once =
        exportTo(folder.file("a.pptx"), {"--preset", "first-light", "--preset", "paper-fig2", "--mean", "2"});
    EXPECT_EQ(once.err.find("--mean"), once.err.rfind("--mean")) << "one fault, said once: " << once.err;
}

}  // namespace
