#include "core/import/reading.h"

#include <algorithm>

#include <gtest/gtest.h>

#include "tests/core/import/read_text.h"

// Whose errors a column holds.
namespace {

using core::Reading;
using core::ReadOptions;
using core::readText;
using core::RemarkCode;
using core::Role;

const std::string kTable = "size,acc,f1,spread\n1e8,0.1,0.5,0.01\n1e9,0.2,0.6,0.02\n1e10,0.4,0.7,0.03\n";

const core::Remark* remarkOf(const Reading& reading, RemarkCode code)
{
    const auto found = std::find_if(reading.remarks.begin(), reading.remarks.end(),
                                    [&](const core::Remark& remark) { return remark.code == code; });
    return found == reading.remarks.end() ? nullptr : &*found;
}

std::optional<double> errorOf(const Reading& reading, const std::string& metric)
{
    const auto found = std::find_if(reading.series.begin(), reading.series.end(),
                                    [&](const core::Series& series) { return series.metric == metric; });
    return found == reading.series.end() ? std::nullopt : found->points.front().standardError;
}

TEST(Owners, OfErrorsWhoseNameSaysNothingAreTheNearestScores)
{
    ReadOptions options;
    options.roles["spread"] = Role::Error;
    const Reading reading = readText(kTable, options);
    EXPECT_EQ(errorOf(reading, "f1"), 0.01);
    EXPECT_EQ(errorOf(reading, "acc"), std::nullopt);
    EXPECT_EQ(reading.files.front().columns.back().role, Role::Error);
    EXPECT_EQ(reading.files.front().columns.back().owner, "f1");
    const core::Remark* said = remarkOf(reading, RemarkCode::NearestScores);
    ASSERT_NE(said, nullptr);
    EXPECT_EQ(said->subject, "spread");
    EXPECT_EQ(said->found, "f1");
    EXPECT_EQ(said->column, 4U);
}

/// As spreadsheets have them: errors headed alike, each behind its scores.
TEST(Owners, OfErrorsHeadedAlikeAreTheScoresRightBefore)
{
    for (const std::string head : {"stderr", "標準誤差"}) {
        const Reading reading =
            readText("size,acc," + head + ",f1," + head + "\n1e8,0.1,0.01,0.5,0.02\n1e9,0.2,0.03,0.6,0.04\n");
        EXPECT_EQ(errorOf(reading, "acc"), 0.01) << head;
        EXPECT_EQ(errorOf(reading, "f1"), 0.02) << head;
        EXPECT_EQ(remarkOf(reading, RemarkCode::DoubleColumn), nullptr) << head;
    }
    const Reading apart = readText("size,acc,f1,stderr,stderr\n1e8,0.1,0.5,0.01,0.02\n1e9,0.2,0.6,0.03,0.04\n");
    EXPECT_EQ(errorOf(apart, "acc"), std::nullopt);
    EXPECT_NE(remarkOf(apart, RemarkCode::NoOwner), nullptr) << "whose the second are nobody knows";
}

TEST(Owners, BeforeAllScoresTheFirstIsNearest)
{
    ReadOptions options;
    options.roles["spread"] = Role::Error;
    const Reading reading = readText("spread,size,acc,f1\n0.01,1e8,0.1,0.5\n0.02,1e9,0.2,0.6\n", options);
    EXPECT_EQ(errorOf(reading, "acc"), 0.01);
}

TEST(Owners, CanBeSaid)
{
    ReadOptions options;
    options.roles["spread"] = Role::Error;
    options.owners["spread"] = "acc";
    const Reading reading = readText(kTable, options);
    EXPECT_EQ(errorOf(reading, "acc"), 0.01);
    EXPECT_EQ(errorOf(reading, "f1"), std::nullopt);
    EXPECT_EQ(remarkOf(reading, RemarkCode::NearestScores), nullptr);
    options.owners["spread"] = "gone";
    EXPECT_EQ(errorOf(readText(kTable, options), "f1"), 0.01) << "of scores that are none any more";
}

TEST(Owners, AreSaidOfWhatANameTellsToo)
{
    const std::string table = "size,acc,f1,acc_stderr\n1e8,0.1,0.5,0.01\n1e9,0.2,0.6,0.02\n";
    EXPECT_EQ(errorOf(readText(table, {}), "acc"), 0.01);
    EXPECT_EQ(readText(table, {}).files.front().columns.back().owner, "acc");
    ReadOptions options;
    options.owners["acc_stderr"] = "f1";
    EXPECT_EQ(errorOf(readText(table, options), "f1"), 0.01);
}

TEST(Owners, ThatNoNameTellsAreMissedAloud)
{
    const Reading reading = readText("size,acc,f1,stderr\n1e8,0.1,0.5,0.01\n1e9,0.2,0.6,0.02\n", {});
    EXPECT_EQ(errorOf(reading, "f1"), std::nullopt) << "nobody said so";
    const core::Remark* said = remarkOf(reading, RemarkCode::NoOwner);
    ASSERT_NE(said, nullptr);
    EXPECT_EQ(said->subject, "stderr");
    EXPECT_EQ(core::severityOf(said->code), core::Severity::ValueLeftOut);
}

TEST(Owners, OfModelsSideBySideAreNotAllOfThem)
{
    const std::string table = "dataset,metric,a-1b,b-7b,stderr\narc,acc,0.1,0.5,0.01\nmmlu,acc,0.2,0.6,0.02\n";
    const Reading reading = readText(table, {});
    for (const core::Series& series : reading.series) {
        EXPECT_EQ(series.points.front().standardError, std::nullopt);
    }
    EXPECT_NE(remarkOf(reading, RemarkCode::NoOwner), nullptr);
}

}  // namespace
