#include "core/import/reading.h"

#include <algorithm>
#include <stop_token>

#include <gtest/gtest.h>

#include "tests/core/import/read_text.h"

// Every guess can be changed by a person.
namespace {

using core::Grade;
using core::Measure;
using core::Reading;
using core::ReadOptions;
using core::readText;
using core::Role;

TEST(ReadOptions, ADecimalMarkCanBeSaid)
{
    const std::string pasted = "size\tacc\n1e9\t0,25\n2e9\t0,5\n";  // a German spreadsheet's cells
    EXPECT_TRUE(readText(pasted, {}).series.empty());
    ReadOptions options;
    options.decimalComma = true;
    const Reading reading = readText(pasted, options);
    ASSERT_EQ(reading.series.size(), 1U);
    EXPECT_EQ(reading.series.front().points[0].score, 0.25);
    EXPECT_EQ(reading.series.front().points[1].score, 0.5);
    options.decimalComma = false;
    EXPECT_EQ(readText("size;acc\n1e9;0.25\n", options).series.front().points[0].score, 0.25);
}

TEST(ReadOptions, ASeparatorCanBeSaid)
{
    const std::string table = "size;acc, strict;a, b, c, d\n1e9;0.25;0.5\n";  // more commas than semicolons
    EXPECT_TRUE(readText(table, {}).series.empty());
    ReadOptions options;
    options.separator = ';';
    options.decimalComma = false;
    EXPECT_EQ(readText(table, options).series.size(), 2U);
}

TEST(ReadOptions, AMetricCanBeCalledAndJudgedOtherwise)
{
    const std::string table = "size,foo,em\n1e9,0.1,0.2\n2e9,0.2,0.4\n";
    const Reading before = readText(table, {});
    ASSERT_EQ(before.metrics.size(), 2U);
    EXPECT_EQ(before.metrics[0].name, "em");
    EXPECT_EQ(before.metrics[0].grade, Grade::Strict);
    EXPECT_EQ(before.metrics[1].name, "foo");
    EXPECT_EQ(before.metrics[1].grade, Grade::Unknown);
    ReadOptions options;
    options.names["foo"] = "edit distance";
    options.grades["foo"] = Grade::Graded;
    options.measures["foo"] = Measure::Loss;
    const Reading after = readText(table, options);
    const auto found = std::find_if(after.series.begin(), after.series.end(),
                                    [](const core::Series& series) { return series.metric == "edit distance"; });
    ASSERT_NE(found, after.series.end());
    EXPECT_EQ(found->grade, Grade::Graded);
    EXPECT_EQ(found->measure, Measure::Loss);
    EXPECT_EQ(after.metrics[1].name, "foo");  // still by the name in the file, so that it can be changed again
    EXPECT_EQ(after.metrics[1].grade, Grade::Graded);
}

TEST(ReadOptions, AMetricWithoutAGoodValueCanStillBeChanged)
{
    const std::string table = "size,acc\n1e9,12\n2e9,101\n";  // above 100: no per cent, and no fraction either
    const Reading before = readText(table, {});
    EXPECT_TRUE(before.series.empty());
    ASSERT_EQ(before.metrics.size(), 1U);
    ReadOptions options;
    options.measures["acc"] = Measure::Score;
    EXPECT_EQ(readText(table, options).series.front().points[1].score, 101.0);
}

TEST(ReadOptions, PerCentCanBeSaidOfAnyMetric)
{
    ReadOptions options;
    options.percent["foo"] = true;
    const Reading reading = readText("size,foo\n1e9,10\n2e9,20\n", options);
    EXPECT_EQ(reading.series.front().points[0].score, 0.1);
    EXPECT_TRUE(reading.metrics.front().percent);
    options.percent = {{"f1", false}};  // squad2's is in per cent where nobody says otherwise
    const std::string squad = "size,task,metric,score\n1e9,squad2,f1,0.5\n2e9,squad2,f1,0.75\n";
    EXPECT_EQ(readText(squad, {}).series.front().points[0].score, 0.005);
    EXPECT_EQ(readText(squad, options).series.front().points[0].score, 0.5);
}

TEST(ReadOptions, AColumnCanBeGivenAnotherRole)
{
    ReadOptions options;
    options.roles["acc"] = Role::Ignored;
    const Reading reading = readText("size,acc,f1\n1e9,0.1,0.2\n", options);
    ASSERT_EQ(reading.series.size(), 1U);
    EXPECT_EQ(reading.series.front().metric, "f1");
    EXPECT_EQ(reading.files.front().columns[1].role, Role::Ignored);
}

/// A figure's small print must not tell where a person keeps the file.
TEST(ReadTables, NameTheirSourceWithoutItsFolders)
{
    const Reading reading = readText("size,acc\n1e9,0.5\n", {}, "/home/me/secret/t.csv");
    EXPECT_EQ(reading.series.front().source, "t.csv");
    EXPECT_EQ(readText("# after Smith 2024\nsize,acc\n1e9,0.5\n", {}).series.front().source, "after Smith 2024");
}

TEST(ReadTables, SayHowFarTheyHaveCome)
{
    const std::vector<core::TableFile> files = {{"t.csv", "size,acc\n1e9,0.1\n"}, {"u.csv", "nothing\n"}};
    core::ReadingProgress progress;
    EXPECT_EQ(core::readTables(files, {}, {}, &progress).series.size(), 1U);
    EXPECT_EQ(progress.share, 1.0);
    std::stop_source source;
    source.request_stop();
    core::ReadingProgress stopped;
    static_cast<void>(core::readTables(files, {}, source.get_token(), &stopped));
    EXPECT_EQ(stopped.share, 0.0);
}

TEST(ReadTables, StopsWhenItIsAskedTo)
{
    std::stop_source source;
    source.request_stop();
    const std::vector<core::TableFile> files = {{"t.csv", "size,acc\n1e9,0.1\n"}};
    EXPECT_TRUE(core::readTables(files, {}, source.get_token()).series.empty());
}

}  // namespace
