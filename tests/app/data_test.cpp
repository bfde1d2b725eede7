#include <filesystem>

#include <gtest/gtest.h>

#include "core/io/scenario_file.h"
#include "tests/app/process.h"
#include "ui/export/embedded_scenario.h"

// --data and --series: a person's own measurements, in every command that takes a scenario.
namespace {

using tests::Outcome;
using tests::run;
using tests::TemporaryFolder;
using Names = std::vector<std::string>;

const std::string kTable = "size,family,acc,edit_distance\n"
                           "1e8,opt,0.01,3.5\n1e9,opt,0.02,2.5\n1e10,opt,0.6,1\n"
                           "1e8,pythia,0.02,3.4\n1e9,pythia,0.05,2.2\n1e10,pythia,0.7,0.8\n";

core::ValidScenario scenarioIn(const std::string& figure)
{
    const auto opened = ui::openScenario(figure);
    EXPECT_TRUE(opened) << figure;
    return opened ? opened->scenario : core::ValidScenario();
}

TEST(Data, TravelsInAFigure)
{
    const TemporaryFolder folder;
    const std::string figure = folder.file("own.svg");
    const Outcome outcome =
        run({"export", "--data", folder.write("own.csv", kTable), "--output", figure, "--size", "half-slide"});
    ASSERT_EQ(outcome.exitCode, 0) << outcome.err;
    const core::ValidScenario scenario = scenarioIn(figure);
    EXPECT_EQ(scenario.evidence().names(),
              (Names{"opt / acc", "opt / edit_distance", "pythia / acc", "pythia / edit_distance"}));
    EXPECT_EQ(scenario.view().series, scenario.evidence().names());
    ASSERT_NE(scenario.evidence().find("pythia / acc"), nullptr);
    EXPECT_EQ(scenario.evidence().find("pythia / acc")->points.back().score, 0.7);
}

TEST(Data, SeriesAreChosenByName)
{
    const TemporaryFolder folder;
    const std::string table = folder.write("own.csv", kTable);
    const std::string figure = folder.file("own.png");
    const Outcome outcome = run({"export", "--data", table, "--series", "pythia / acc", "opt / acc", "--output", figure,
                                 "--size", "half-slide"});
    ASSERT_EQ(outcome.exitCode, 0) << outcome.err;
    EXPECT_EQ(scenarioIn(figure).view().series, (Names{"pythia / acc", "opt / acc"}));
    const Outcome unknown = run({"evaluate", "--data", table, "--series", "bloom / acc"});
    EXPECT_EQ(unknown.exitCode, 2);
    EXPECT_NE(unknown.err.find("--series: “bloom / acc” is not known"), std::string::npos) << unknown.err;
    EXPECT_NE(unknown.err.find("opt / edit_distance"), std::string::npos) << unknown.err;
}

TEST(Data, SeveralFilesAreOneTable)
{
    const TemporaryFolder folder;
    const std::string first = folder.write("a.csv", "size,family,acc\n1e8,opt,0.1\n1e9,opt,0.2\n");
    const std::string second = folder.write("b.csv", "size,family,acc\n1e10,opt,0.6\n");
    const std::string third = folder.write("c.csv", "size,family,acc\n1e8,bloom,0.1\n");
    const std::string figure = folder.file("own.svg");
    const Outcome outcome = run({"export", "--data", first, second, "--data", third, "--output", figure});
    ASSERT_EQ(outcome.exitCode, 0) << outcome.err;
    const core::ValidScenario scenario = scenarioIn(figure);
    EXPECT_EQ(scenario.evidence().names(), (Names{"opt / acc", "bloom / acc"}));
    EXPECT_EQ(scenario.evidence().series().front().points.size(), 3U);
}

TEST(Data, IsPartOfWhatEvaluateAndABatchTake)
{
    const TemporaryFolder folder;
    const std::string table = folder.write("own.csv", kTable);
    const Outcome plain = run({"evaluate", "--at", "0.6"});
    const Outcome with = run({"evaluate", "--data", table, "--at", "0.6"});
    EXPECT_EQ(with.exitCode, 0) << with.err;
    EXPECT_EQ(with.out, plain.out);
    const std::string figure = folder.file("own.svg");
    const std::string batch =
        folder.write("batch.json", "[{\"overrides\": {\"data\": [\"" + table
                                       + "\"], \"series\": [\"opt / acc\"]}, \"output\": \"" + figure + "\"}]");
    const Outcome outcome = run({"export", "--batch", batch});
    ASSERT_EQ(outcome.exitCode, 0) << outcome.err;
    EXPECT_EQ(scenarioIn(figure).view().series, (Names{"opt / acc"}));
}

TEST(Data, SaysWithFileLineAndColumnWhatIsWrong)
{
    const TemporaryFolder folder;
    const std::string table = folder.write("own.csv", "size,acc\n1e8,0.1\n-1,0.2\n1e9,1.5\n1e400,0.3\n");
    const Outcome outcome = run({"evaluate", "--data", table, "--at", "0.6"});
    EXPECT_EQ(outcome.exitCode, 0);
    for (const char* said :
         {"own.csv, line 3, column 1: size: -1 is out of range", "own.csv, line 4, column 2: acc: 1.5",
          "own.csv, line 5, column 1: size: 1e400 is out of range, allowed: 1 to 1e30"}) {
        EXPECT_NE(outcome.err.find(said), std::string::npos) << said << "\n" << outcome.err;
    }
    const Outcome none = run({"evaluate", "--data", folder.write("no.csv", "a,b\nc,d\n")});
    EXPECT_EQ(none.exitCode, 1);
    EXPECT_EQ(none.out, "");
    EXPECT_NE(none.err.find("No measurements were found"), std::string::npos) << none.err;
    EXPECT_EQ(run({"evaluate", "--data", folder.file("gone.csv")}).exitCode, 1);
    EXPECT_EQ(run({"evaluate", "--data"}).exitCode, 2);
    EXPECT_EQ(run({"evaluate", "--data", ""}).exitCode, 2);
}

TEST(Data, StandsAloneUnlessALawIsGiven)
{
    const TemporaryFolder folder;
    const std::string table = folder.write("own.csv", kTable);
    const auto isAlone = [&](std::vector<std::string> options) {
        const std::string figure = folder.file("own.svg");
        options.insert(options.begin(), {"export", "--data", table, "--output", figure, "--size", "half-slide"});
        EXPECT_EQ(run(options).exitCode, 0);
        return scenarioIn(figure).view().dataAlone;
    };
    EXPECT_TRUE(isAlone({}));
    EXPECT_FALSE(isAlone({"--law-c", "3e9"}));
    EXPECT_TRUE(isAlone({"--law-c", "3e9", "--data-alone"}));
}

TEST(Data, AnEmptyFrameIsNoFigure)
{
    const TemporaryFolder folder;
    for (const char* layout : {"forecast", "measured"}) {
        const std::string figure = folder.file("none.svg");
        const Outcome outcome = run({"export", "--layout", layout, "--output", figure});
        EXPECT_EQ(outcome.exitCode, 1) << layout;
        EXPECT_NE(outcome.err.find("nothing to draw"), std::string::npos) << outcome.err;
        EXPECT_NE(outcome.err.find("--data"), std::string::npos) << outcome.err;
        EXPECT_FALSE(std::filesystem::exists(figure));
    }
    const Outcome one = run({"export", "--layout", "forecast", "--data", folder.write("own.csv", kTable), "--output",
                             folder.file("one.svg")});
    EXPECT_EQ(one.exitCode, 0) << one.err;
}

}  // namespace
