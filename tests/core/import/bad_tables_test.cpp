#include "core/import/reading.h"

#include <algorithm>
#include <iterator>

#include <gtest/gtest.h>

#include "core/evidence/evidence.h"
#include "tests/core/import/read_text.h"

// What people open by mistake, and what is wrong inside what they open on purpose.
namespace {

using core::Reading;
using core::readText;
using core::Remark;
using core::RemarkCode;

/// The one remark, of a file of which nothing else is to be said.
Remark onlyRemark(const std::string& text)
{
    const Reading reading = readText(text);
    EXPECT_EQ(reading.remarks.size(), 1U) << text.substr(0, 80);
    return reading.remarks.empty() ? Remark() : reading.remarks.front();
}

std::vector<double> scoresIn(const Reading& reading)
{
    std::vector<double> scores;
    for (const core::Series& series : reading.series) {
        for (const core::Measurement& point : series.points) {
            scores.push_back(point.score);
        }
    }
    return scores;
}

/// A table of nothing but short fields would take sixteen times its bytes.
TEST(BadTables, AreReadUpToSoManyCells)
{
    std::string text = "size,acc,x\n";
    while (text.size() < 6 * 1'000'000) {
        text += "1e9,,\n";
    }
    const Reading reading = readText(text);
    const auto found = std::find_if(reading.remarks.begin(), reading.remarks.end(),
                                    [](const Remark& remark) { return remark.code == RemarkCode::TooManyCells; });
    ASSERT_NE(found, reading.remarks.end());
    EXPECT_EQ(found->line, 800'002U);  // 800,000 rows of three cells, each counting as five
    EXPECT_EQ(found->allowed, "4000000");
    const std::size_t rows = (text.size() - std::string("size,acc,x\n").size()) / std::string("1e9,,\n").size();
    EXPECT_EQ(found->found, std::to_string(rows - 800'000));
}

TEST(BadTables, AreSaidToBeNoTables)
{
    EXPECT_EQ(onlyRemark("").code, RemarkCode::EmptyFile);
    EXPECT_EQ(onlyRemark("# a note\n\n").code, RemarkCode::EmptyFile);
    EXPECT_EQ(onlyRemark("size,acc\n").code, RemarkCode::HeaderOnly);
    EXPECT_EQ(onlyRemark("Once upon a time\nthere was a model\n").code, RemarkCode::NoScores);
    EXPECT_EQ(onlyRemark("acc,f1\n0.1,0.2\n").code, RemarkCode::NoPlaces);
    EXPECT_EQ(onlyRemark("size,name\n1e9,a\n").code, RemarkCode::NoScores);
    EXPECT_EQ(onlyRemark("{\"a\": 1}").code, RemarkCode::NotMeasurements);
    EXPECT_EQ(onlyRemark("[1, 2").code, RemarkCode::NotJson);
    EXPECT_EQ(onlyRemark("{\"a\": 1,\n \"b\": }"), (Remark{RemarkCode::NotJson, "t.csv", 2, 7, {}, {}, {}}));
    EXPECT_EQ(onlyRemark("{\"a\": 1}\n{\"b\": 2}\n").line, 2U) << "a value a line";
    EXPECT_EQ(onlyRemark(std::string(100'000, '[')).code, RemarkCode::NotMeasurements);
}

/// Results of more scores than memory should hold, and a file of more bytes than any; every answer to every question
/// beside the results costs nothing.
TEST(BadTables, SayThatJsonIsTooMuch)
{
    const auto list = [](int count, const std::string& entry) {
        std::string text = "[";
        for (int i = 0; i < count; ++i) {
            text += entry + ",";
        }
        return text + "1]";
    };
    const std::string results = R"({"model_name": "llama-7b", "results": {"a": {"acc": 0.5}, "b": )";
    EXPECT_EQ(onlyRemark(results + list(400'000, R"({"acc": 0.5})") + "}}").code, RemarkCode::TooManyValues);
    EXPECT_EQ(onlyRemark(results + "1}, \"x\": \"" + std::string(std::size_t{1} << 25, 'x') + "\"}"),
              (Remark{RemarkCode::TooLarge, "t.csv", 0, 0, {}, {}, "33554432"}));
    const Reading reading = readText(results + "1}, \"samples\": " + list(400'000, R"({"acc": 0.5})") + "}");
    EXPECT_TRUE(reading.remarks.empty());
    EXPECT_EQ(scoresIn(reading), std::vector{0.5});
}

TEST(BadTables, NameTheByteThatIsNoText)
{
    EXPECT_EQ(onlyRemark(std::string("size,a\0c\n1e9,0.1\n2e9,0.2\n", 25)),
              (Remark{RemarkCode::NotText, "t.csv", 1, 7, {}, {}, {}}));  // in the header nobody knows what it says
    EXPECT_EQ(onlyRemark("size,acc\n1e9,0.1\n2e9,\xE4\n"),
              (Remark{RemarkCode::NotText, "t.csv", 3, 5, {}, "0xE4", {}}));
    EXPECT_EQ(onlyRemark("\xED\xA0\x80").code, RemarkCode::NotText);      // half a pair
    EXPECT_EQ(onlyRemark("\xC0\x80").code, RemarkCode::NotText);          // a NUL in two bytes
    EXPECT_EQ(onlyRemark("\xF4\x90\x80\x80").code, RemarkCode::NotText);  // beyond Unicode
}

TEST(BadTables, ReadUtf16ByItsMark)
{
    const std::u16string text = u"model,acc\n\u00e9t\U0001F422-7b,0.5\n";
    for (const bool bigEndian : {false, true}) {
        std::string bytes = bigEndian ? "\xFE\xFF" : "\xFF\xFE";
        for (const char16_t unit : text) {
            const char high = static_cast<char>(unit >> 8);
            const char low = static_cast<char>(unit & 0xFF);
            bytes.append(1, bigEndian ? high : low).append(1, bigEndian ? low : high);
        }
        const Reading reading = readText(bytes);
        ASSERT_EQ(reading.series.size(), 1U);
        EXPECT_EQ(reading.series.front().family, "\u00e9t\U0001F422");
        EXPECT_EQ(onlyRemark(bytes + "x").code, RemarkCode::NotText);  // half a unit
    }
    EXPECT_EQ(onlyRemark(std::string("\xFF\xFE\x3D\xD8"
                                     "a\0",
                                     6))
                  .code,
              RemarkCode::NotText);  // half a pair
}

TEST(BadTables, KeepTheGoodRows)
{
    const Reading reading = readText("size,acc,acc_stderr,n\n"
                                     "1e8,0.10,0.01,100\n"
                                     "0,0.20,0.01,100\n"
                                     "1e400,0.20,0.01,100\n"
                                     "2e31,0.20,0.01,100\n"
                                     "1e9,0.21,-0.01,100\n"
                                     "2e9,0.22,wide,100\n"
                                     "3e9,0.23,0.01,-5\n"
                                     "4e9,0.26,0.01,2.5\n"
                                     "1e9,,0.01,100\n"
                                     "1e9,-0.2,0.01,100\n"
                                     "\"1e9,0.2,0.01,100\n"
                                     "1e10,0.30,,100\n"
                                     "1e11,\"0.4\"\"\",0.01,100\n"
                                     "1e12,0.50,0.01,100\n");
    EXPECT_EQ(scoresIn(reading), (std::vector<double>{0.1, 0.21, 0.22, 0.23, 0.26, 0.3, 0.5}));
    ASSERT_EQ(reading.series.size(), 1U);
    const std::vector<core::Measurement>& points = reading.series[0].points;
    for (const std::size_t withoutError : {1U, 2U}) {  // a score stands without an error or n that make no sense
        EXPECT_FALSE(points[withoutError].standardError);
        EXPECT_EQ(points[withoutError].questions, 100);
    }
    for (const std::size_t withoutQuestions : {3U, 4U}) {
        EXPECT_EQ(points[withoutQuestions].standardError, 0.01);
        EXPECT_FALSE(points[withoutQuestions].questions);
    }
    std::vector<std::tuple<std::size_t, std::size_t, RemarkCode>> said;
    for (const Remark& remark : reading.remarks) {
        said.emplace_back(remark.line, remark.column, remark.code);
    }
    using enum RemarkCode;
    EXPECT_EQ(said, (std::vector<std::tuple<std::size_t, std::size_t, RemarkCode>>{{3, 1, OutOfRange},
                                                                                   {4, 1, OutOfRange},
                                                                                   {5, 1, OutOfRange},
                                                                                   {6, 3, OutOfRange},
                                                                                   {7, 3, NotANumber},
                                                                                   {8, 4, OutOfRange},
                                                                                   {9, 4, OutOfRange},
                                                                                   {10, 2, ValuesMissing},
                                                                                   {11, 2, NotAFraction},
                                                                                   {12, 1, OpenQuote},
                                                                                   {14, 2, NotANumber}}));
    EXPECT_EQ(reading.remarks[0], (Remark{OutOfRange, "t.csv", 3, 1, "size", "0", "1..1e30"}));
    EXPECT_EQ(reading.remarks[5], (Remark{OutOfRange, "t.csv", 8, 4, "n", "-5", "1..9007199254740992", true}));
    std::vector<std::size_t> ofValuesAlone;
    for (const Remark& remark : reading.remarks) {
        if (remark.scoreStays) {
            ofValuesAlone.push_back(remark.line);
        }
    }
    EXPECT_EQ(ofValuesAlone, (std::vector<std::size_t>{6, 7, 8, 9}));
}

/// One damaged byte costs its row, not the file; a program and UTF-16 without its mark are no text.
TEST(BadTables, LoseOnlyTheRowOfAZeroByte)
{
    std::string text = "size,acc\n1e8,0.1\n1e9,0.2\n1e10,0.3\n";
    text.insert(text.find("0.2") + 1, 1, '\0');
    const Reading reading = readText(text);
    EXPECT_EQ(scoresIn(reading), (std::vector<double>{0.1, 0.3}));
    ASSERT_EQ(reading.remarks.size(), 1U);
    EXPECT_EQ(reading.remarks[0], (Remark{RemarkCode::ZeroByte, "t.csv", 3, 6, {}, {}, {}}));
    std::string spread;
    for (const char c : std::string("size,acc\n1e8,0.1\n1e9,0.2\n")) {
        spread.append(1, c).append(1, '\0');
    }
    EXPECT_EQ(onlyRemark(spread).code, RemarkCode::NotText);
    EXPECT_EQ(onlyRemark(std::string("{\"a\": \0 1}", 10)).code, RemarkCode::NotText);
}

/// A row of millions of separators is counted, not kept (it took a gigabyte), and named also where it is the only one;
/// so is a field that no name or number is as long as.
TEST(BadTables, NameARowThatNoTableHas)
{
    const std::string wide(3'000'000, ',');
    EXPECT_EQ(onlyRemark("a" + wide), (Remark{RemarkCode::TooManyColumns, "t.csv", 1, 0, {}, "3000001", "10000"}));
    const Reading second = readText("size,acc\n1" + wide + "\n1e9,0.2\n");
    EXPECT_EQ(scoresIn(second), std::vector{0.2});
    ASSERT_EQ(second.remarks.size(), 1U);
    EXPECT_EQ(second.remarks[0], (Remark{RemarkCode::WrongFieldCount, "t.csv", 2, 0, {}, "3000001", "2"}));
    const Reading alone = readText("size,acc\n1" + wide + "\n");
    EXPECT_TRUE(std::any_of(alone.remarks.begin(), alone.remarks.end(),
                            [](const Remark& remark) { return remark.code == RemarkCode::WrongFieldCount; }));
    const std::string field((std::size_t{1} << 20) + 1, '5');
    const Reading large = readText("size,acc\n1e9," + field + "\n1e9,0.2\n");
    EXPECT_EQ(scoresIn(large), std::vector{0.2});
    ASSERT_EQ(large.remarks.size(), 1U);
    EXPECT_EQ(large.remarks[0], (Remark{RemarkCode::CellTooLarge, "t.csv", 2, 0, {}, {}, "1048576"}));
    EXPECT_EQ(onlyRemark("size," + field + "\n1e9,0.2\n").code, RemarkCode::CellTooLarge);
}

/// An interval upside down says nothing; its score does.
TEST(BadTables, KeepTheScoreOfAnIntervalUpsideDown)
{
    const Reading reading = readText("size,acc,acc_lower_95,acc_upper_95\n1e8,0.1,0.2,0.05\n1e9,0.2,0.1,0.3\n");
    EXPECT_EQ(scoresIn(reading), (std::vector<double>{0.1, 0.2}));
    EXPECT_FALSE(reading.series.at(0).points[0].low);
    EXPECT_FALSE(reading.series.at(0).points[0].high);
    EXPECT_EQ(reading.series.at(0).points[1].high, 0.3);
    ASSERT_EQ(reading.remarks.size(), 1U);
    EXPECT_EQ(reading.remarks[0].code, RemarkCode::OutOfRange);
    EXPECT_TRUE(reading.remarks[0].scoreStays);
}

/// Right answers are nothing without how many there were.
TEST(BadTables, LoseARowOfCountsWhoseNumberIsWrong)
{
    const Reading reading = readText("size,correct,n\n1e8,10,100\n1e9,20,-100\n1e10,30,100\n");
    EXPECT_EQ(scoresIn(reading), (std::vector<double>{0.1, 0.3}));
    ASSERT_EQ(reading.remarks.size(), 1U);
    EXPECT_EQ(reading.remarks[0], (Remark{RemarkCode::OutOfRange, "t.csv", 3, 3, "n", "-100", "1..9007199254740992"}));
}

TEST(BadTables, AskForTheUnitOfSmallSizes)
{
    const std::string table = "params,acc\n0.5,0.1\n7,0.2\n70,0.5\n";
    const Reading asked = readText(table);
    EXPECT_TRUE(asked.series.empty());
    ASSERT_EQ(asked.remarks.size(), 1U);
    EXPECT_EQ(asked.remarks[0], (Remark{RemarkCode::NoUnit, "t.csv", 1, 1, "params", "70", {}}));
    core::ReadOptions billions;
    billions.sizeExponent = 9;
    const Reading answered = readText(table, billions);
    ASSERT_EQ(answered.series.size(), 1U);
    EXPECT_EQ(answered.series[0].points.back().size, 70e9);
    EXPECT_TRUE(answered.remarks.empty());
    EXPECT_EQ(readText("params (M),acc\n7,0.2\n").series.at(0).points[0].size, 7e6);
    EXPECT_EQ(readText("params,acc\n7,0.2\n10000,0.4\n").series.size(), 1U);
}

TEST(BadTables, AreBoundedInWhatTheyCost)
{
    std::string wide = "size";
    for (int i = 0; i < 100'000; ++i) {
        wide += ",m";
    }
    const Remark columns = onlyRemark(wide + "\n");
    EXPECT_EQ(columns.code, RemarkCode::TooManyColumns);
    EXPECT_EQ(columns.found, "100001");
    EXPECT_EQ(columns.allowed, "10000");
    std::string many = "family,size,score\n";
    std::string bad = "size,acc\n1e9,0.5\n";
    std::string quotes = "size,acc\n1e9,0.5\n";
    for (int i = 0; i < 12'000; ++i) {
        many += "f" + std::to_string(i) + ",1e9,0.5\n";
        bad += "x,0.5\n";
        quotes += "\"1e9,0.5\n";
    }
    const Reading series = readText(many);
    EXPECT_EQ(series.series.size(), 12'000U);
    EXPECT_TRUE(series.remarks.empty()) << "what is drawn of them, who draws says";
    const Reading faults = readText(bad);
    EXPECT_EQ(scoresIn(faults).size(), 1U);
    EXPECT_EQ(faults.remarks.size(), core::Remarks::kMostKept + 1);
    EXPECT_EQ(faults.remarks.back(), (Remark{RemarkCode::MoreRemarks, {}, 0, 0, {}, "2000", {}}));
    EXPECT_EQ(scoresIn(readText(quotes)).size(), 1U);
    std::string wide2 = "size";  // errors beside thousands of metrics are not sought in every column
    std::string row = "1e9";
    for (int i = 0; i < 4'000; ++i) {
        wide2 += ",m" + std::to_string(i);
        row += ",0.5";
    }
    std::string rows = wide2 + "\n";
    for (int i = 0; i < 80; ++i) {
        rows += row + "\n";
    }
    const Reading most = readText(rows);
    EXPECT_EQ(scoresIn(most).size(), core::kMostScores);
    EXPECT_TRUE(std::any_of(most.remarks.begin(), most.remarks.end(), [](const Remark& remark) {
        return remark == Remark{RemarkCode::TooManyScores, "t.csv", 42, 0, {}, "40", "160000"};
    }));
}

/// A score a series is no series: a kilobyte each would take memory that a file must not take.
TEST(BadTables, AreReadAsFarAsSoManySeries)
{
    std::string rows = "family,task,size,accuracy\n";
    for (int i = 0; i < 100'010; ++i) {
        rows += "F" + std::to_string(i / 400) + ",t" + std::to_string(i % 400) + ",1e9,0.5\n";
    }
    for (int i = 0; i < 20; ++i) {  // of a series known before
        rows += "F0,t0," + std::to_string(i + 1) + "e8,0.5\n";
    }
    const Reading reading = readText(rows);
    EXPECT_EQ(reading.series.size(), 100'000U);
    EXPECT_TRUE(std::any_of(reading.remarks.begin(), reading.remarks.end(), [](const Remark& remark) {
        return remark == Remark{RemarkCode::TooManySeries, "t.csv", 100'002, 0, {}, "30", "100000"};
    }));
}

/// Each series has its names: one cell of a megabyte above a thousand scores was a gigabyte.
TEST(BadTables, AreReadAsFarAsSoManyLettersOfNames)
{
    const std::string megabyte(1 << 20, 'n');
    std::string header = "family,checkpoint,size";
    std::string scores;
    for (int i = 0; i < 100; ++i) {
        header += ",metric" + std::to_string(i);
        scores += ",0.5";
    }
    for (const std::string& names : {megabyte + ",c", "f," + megabyte}) {
        const Reading reading = readText(header + "\n" + names + ",1e9" + scores + "\nf,c,1e9" + scores + "\n");
        EXPECT_EQ(reading.series.size(), 16U);
        ASSERT_FALSE(reading.remarks.empty());
        EXPECT_EQ(reading.remarks.back(), (Remark{RemarkCode::TooManySeries, "t.csv", 2, 0, {}, "2", "16"}));
    }
    const Reading longest = readText("family,size,acc\n" + std::string(core::kMostLetters, 'f') + ",1e9,0.5\n");
    EXPECT_TRUE(longest.series.empty());
    std::string results;
    for (int i = 0; i < 20; ++i) {
        results += (i == 0 ? "\"t" : ",\"t") + std::to_string(i) + R"(": {"acc,none": 0.5})";
    }
    const Reading json = readText(R"({"model_name": "x/)" + megabyte + R"(-7b", "results": {)" + results + "}}");
    EXPECT_TRUE(json.series.empty());
    EXPECT_EQ(json.remarks.back().code, RemarkCode::TooManyValues);
    const Reading noted = readText("# " + megabyte + "\n" + header + "\nf,c,1e9" + scores + "\n");
    ASSERT_EQ(noted.series.size(), 100U);
    EXPECT_EQ(noted.series[0].source, std::string(core::kMostOfNotes, 'n') + "…");
}

/// So are those of one name at many checkpoints, or asked with more and more examples.
TEST(BadTables, CheckpointsAndShotsTellSeriesApart)
{
    for (const std::string column : {"checkpoint", "shots"}) {
        std::string rows = column + ",size,accuracy\n";
        for (int i = 0; i < 100'010; ++i) {
            rows += std::to_string(i) + ",1e9,0.5\n";
        }
        EXPECT_EQ(readText(rows).series.size(), 100'000U) << column;
    }
}

TEST(BadTables, LinesMayEndInACarriageReturnAlone)
{
    const Reading reading = readText("size,accuracy\r1e8,0.1\r1e9,x\r1e10,0.3\r");
    EXPECT_EQ(scoresIn(reading), (std::vector{0.1, 0.3}));
    ASSERT_EQ(reading.remarks.size(), 1U);
    EXPECT_EQ(reading.remarks[0].code, RemarkCode::NotANumber);
    EXPECT_EQ(reading.remarks[0].line, 3U);
}

TEST(BadTables, AShippedTablesOwnColumnsAreKnown)
{
    const std::string header = "family,task,metric,grade,measure,length,choices,reading_error,shots,size,score\n";
    const Reading reading = readText(header
                                     + "F,t,accuracy,strict,fraction,,,,,1e8,0.1\n"
                                       "F,t,accuracy,strict,fraction,,,,,1e9,0.2\n");
    for (const Remark& remark : reading.remarks) {
        EXPECT_NE(remark.code, RemarkCode::ColumnEmpty) << remark.subject;
    }
    EXPECT_EQ(scoresIn(reading), (std::vector{0.1, 0.2}));
    // Elsewhere a length is a score like any other.
    EXPECT_EQ(scoresIn(readText("size,length\n1e8,12.5\n1e9,30.5\n")), (std::vector{12.5, 30.5}));
}

}  // namespace
