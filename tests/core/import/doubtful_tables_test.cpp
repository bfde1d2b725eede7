#include <algorithm>
#include <iterator>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "core/import/reading.h"
#include "core/import/tidy_table.h"
#include "tests/core/import/read_text.h"

// What is read of tables with something doubtful in them, and what is said of it.
namespace {

using core::Reading;
using core::readText;
using core::Remark;
using core::RemarkCode;

/// Of several bounds one: what was met first, and every row behind it.
TEST(DoubtfulTables, StopOnceAndCountWhatIsLeft)
{
    std::string text = "size,a,b,c,d,e,f,g,h\n";
    for (int i = 0; i < 500'000; ++i) {
        text += "1e9,.1,.1,.1,.1,.1,.1,.1,.1\n";
    }
    const Reading reading = readText(text);
    std::vector<Remark> stops;
    std::copy_if(reading.remarks.begin(), reading.remarks.end(), std::back_inserter(stops), [](const Remark& remark) {
        return remark.code == RemarkCode::TooManyCells || remark.code == RemarkCode::TooManyScores;
    });
    ASSERT_EQ(stops.size(), 1U);
    EXPECT_EQ(stops[0].code, RemarkCode::TooManyScores);
    EXPECT_EQ(stops[0].line, 20'002U);    // 160,000 scores in rows of eight
    EXPECT_EQ(stops[0].found, "480000");  // of 500,000
}

/// Zeros are zeros in either scale: a leap out of nothing, in per cent, is no bad row.
TEST(DoubtfulTables, CountNoZerosForFractions)
{
    const Reading reading = readText("size,acc\n1e8,0\n1e9,0\n2e9,0\n1e10,34.8\n");
    ASSERT_EQ(reading.series.size(), 1U);
    ASSERT_EQ(reading.series[0].points.size(), 4U);
    EXPECT_DOUBLE_EQ(reading.series[0].points[3].score, 0.348);
    EXPECT_EQ(reading.remarks.front().code, RemarkCode::ReadAsPercent);
    const Reading mixed = readText("size,acc\n1e8,0\n1e9,0.4\n2e9,0.5\n1e10,34.8\n");
    EXPECT_EQ(mixed.series[0].points.size(), 3U) << "fewer than half of what tells are above 1";
}

TEST(DoubtfulTables, KnowPerTokenAccuracyAsGraded)
{
    const Reading reading = readText("size,exact_match,token_accuracy\n1e8,0.1,0.5\n1e9,0.2,0.6\n");
    ASSERT_EQ(reading.series.size(), 2U);
    EXPECT_EQ(reading.series[0].grade, core::Grade::Strict);
    EXPECT_EQ(reading.series[1].grade, core::Grade::Graded);
}

TEST(DoubtfulTables, HintAtADecimalComma)
{
    const Reading reading = readText("size,acc,temperature\n1e9,\"0,1\",0\n2e9,0.2,\"0,7\"\n3e9,0.3,0\n");
    ASSERT_EQ(reading.remarks.size(), 2U);
    EXPECT_EQ(reading.remarks[0], (Remark{RemarkCode::CommaForPoint, "t.csv", 2, 2, "acc", "0,1", {}}));
    EXPECT_EQ(reading.remarks[1], (Remark{RemarkCode::CommaForPoint, "t.csv", 3, 3, "temperature", "0,7", {}}));
}

/// As people head their columns by hand; what only looks so stays a score.
TEST(DoubtfulTables, KnowTheErrorOfAMetricHoweverItIsWritten)
{
    for (const char* error : {"EM stderr", "EM-SE", "EM std err", "em_stderr", "EM Standard Error", "EM.stderr"}) {
        std::string score = error;
        score.erase(2);
        const Reading reading = readText("size," + score + "," + error + ",f1\n1e8,0.1,0.01,0.3\n1e9,0.2,0.02,0.4\n");
        ASSERT_EQ(reading.series.size(), 2U) << error;
        EXPECT_EQ(reading.series[0].points[1].standardError, 0.02) << error;
        EXPECT_EQ(reading.series[1].points[1].standardError, std::nullopt) << error;
    }
    const Reading schools = readText("size,acc,law school high\n1e8,0.1,0.3\n1e9,0.2,0.4\n");
    EXPECT_EQ(schools.series.size(), 2U);
}

TEST(DoubtfulTables, KnowJapaneseColumns)
{
    const Reading longTable =
        readText("モデル名,サイズ,タスク,指標,スコア\nA,7B,算数,正解率,0.5\nA,1B,算数,正解率,0.2\n");
    EXPECT_TRUE(longTable.remarks.empty());
    ASSERT_EQ(longTable.series.size(), 1U);
    EXPECT_EQ(longTable.series[0].task, "算数");
    EXPECT_EQ(longTable.series[0].metric, "正解率");
    EXPECT_EQ(longTable.series[0].points[1].size, 7e9);
    const Reading wide = readText("モデル,パラメータ数,正解率,標準誤差,問題数\nA-7b,7B,55,1,2500\nA-1b,1B,12,2,264\n");
    ASSERT_EQ(wide.series.size(), 1U);
    EXPECT_EQ(wide.series[0].points[1].score, 0.55) << "a share by its name, in per cent by its numbers";
    EXPECT_EQ(wide.series[0].points[1].standardError, 0.01);
    EXPECT_EQ(wide.series[0].points[1].questions, 2500);
    const Reading strict = readText("サイズ,完全一致率,検証損失\n1B,0.1,2.5\n7B,0.2,2.1\n");
    ASSERT_EQ(strict.series.size(), 2U);
    EXPECT_EQ(strict.series[0].grade, core::Grade::Strict);
    EXPECT_EQ(strict.series[1].grade, core::Grade::Graded);
}

TEST(DoubtfulTables, DoubtAnIntervalThatItsScoreIsNotIn)
{
    const Reading reading =
        readText("size,acc,acc_lower,acc_upper\n1e9,0.5,0.6,0.7\n2e9,0.6,0.5,0.7\n3e9,0.6,0.8,0.5\n");
    ASSERT_EQ(reading.series.size(), 1U) << "the bounds are no metrics";
    ASSERT_EQ(reading.remarks.size(), 2U);
    EXPECT_EQ(reading.remarks[0], (Remark{RemarkCode::OutsideInterval, "t.csv", 2, 2, "acc", "0.5", "0.6..0.7", true}));
    EXPECT_EQ(reading.remarks[1].code, RemarkCode::OutOfRange);
    EXPECT_EQ(reading.remarks[1].column, 3U) << "the column that holds it";
    EXPECT_EQ(reading.remarks[1].subject, "acc_lower");
    EXPECT_EQ(reading.series[0].points[0].low, std::nullopt);
    EXPECT_EQ(reading.series[0].points[1].low, 0.5);
    EXPECT_EQ(reading.series[0].points[0].score, 0.5) << "the score stays";
    const Reading other = readText("size,acc,acc_low\n1e9,0.5,0.1\n", {}, "u.csv");
    ASSERT_EQ(other.series.size(), 1U);
    EXPECT_EQ(other.series[0].points[0].low, 0.1);
    const Reading language = readText("size,f1_low,f1_mid\n1e9,0.5,0.1\n", {}, "v.csv");
    EXPECT_EQ(language.series.size(), 2U) << "languages of few speakers";
}

/// The nearest doubles, as Python's float() has them; and the table written reads back the same bits.
TEST(DoubtfulTables, ReadNumbersToTheirLastBit)
{
    const struct {
        const char* text;
        double bits;
        const char* shortest;
    } numbers[] = {{"100020000.99999999", 0x1.7d8bc83ffffffp+26, "100020000.99999999"},
                   {"0.30000000000000004", 0x1.3333333333334p-2, "0.30000000000000004"},
                   {"0.1234567890123456789", 0x1.f9add3746f65fp-4, "0.12345678901234568"},
                   {"9007199254740993", 0x1.0000000000000p+53, "9007199254740992"},
                   {"7.038531e-26", 0x1.5c87fb0000000p-84, "7.038531e-26"}};
    for (const auto& number : numbers) {
        std::string comma = number.text;
        std::replace(comma.begin(), comma.end(), '.', ',');
        for (const std::string& text : {"size,loss\n1e9," + std::string(number.text) + "\n2e9,0.5\n",
                                        "size;loss\n1e9;" + comma + "\n2e9;0,5\n"}) {
            const Reading reading = readText(text);
            ASSERT_EQ(reading.series.size(), 1U) << text;
            EXPECT_EQ(reading.series[0].points[0].score, number.bits) << text;
            const std::string table = core::tidyTable(reading.series);
            EXPECT_NE(table.find(std::string(",") + number.shortest + ","), std::string::npos) << table;
            EXPECT_EQ(readText(table).series[0].points[0].score, number.bits) << text;
        }
    }
    const Reading sizes = readText("size,loss\n100.02000099999999M,0.5\n2e9,0.4\n");  // 1e6 times a double is another
    EXPECT_EQ(sizes.series[0].points[0].size, 0x1.7d8bc83ffffffp+26);
}

TEST(DoubtfulTables, ReadAColumnOnceThatStandsTwice)
{
    const Reading reading = readText("size,acc,acc\n1e9,0.5,0.6\n");
    ASSERT_EQ(reading.remarks.size(), 1U);
    EXPECT_EQ(reading.remarks[0], (Remark{RemarkCode::DoubleColumn, "t.csv", 1, 3, "acc", {}, {}}));
    ASSERT_EQ(reading.series.size(), 1U);
    EXPECT_EQ(reading.series[0].points.size(), 1U);
}

TEST(DoubtfulTables, SayWhyAScoreOfPythonIsNone)
{
    const Reading reading = readText("{\"results\": {\"arc\": {\"acc\": NaN, \"acc_norm\": 0.5, \"acc_stderr\": NaN}},"
                                     "\"config\": {\"model_args\": \"pretrained=org/llama/7B\"}}",
                                     {}, "r.json");
    ASSERT_EQ(reading.remarks.size(), 1U);
    EXPECT_EQ(reading.remarks[0], (Remark{RemarkCode::NotANumber, "r.json", 0, 0, "arc / acc", "NaN", {}}));
    ASSERT_EQ(reading.series.size(), 1U);
    EXPECT_EQ(reading.series[0].family, "llama") << "its folder's name: the last part is the size alone";
}

}  // namespace
