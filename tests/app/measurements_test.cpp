#include <filesystem>

#include <gtest/gtest.h>

#include "tests/app/process.h"

// `metric-mirage table` and `score` on files as people have them.
namespace {

using tests::Outcome;
using tests::run;
using tests::TemporaryFolder;

const std::string kInputs = std::string(METRIC_MIRAGE_SOURCE_DIR) + "/tests/fixtures/import/";

TEST(Table, PrintsWhatItUnderstood)
{
    const Outcome outcome = run({"table", kInputs + "07_plus_minus.csv"});
    EXPECT_EQ(outcome.exitCode, 0) << outcome.err;
    EXPECT_EQ(outcome.out, "family,task,metric,shots,temperature,checkpoint,size,compute,score,stderr,low,high,n\n"
                           "opt,,acc,,,,1.25e8,,0.348,0.0151,,,\n"
                           "opt,,acc,,,,1.3e9,,0.412,0.016,,,\n"
                           "opt,,acc,,,,1.3e10,,0.55,0.016,,,\n");
    EXPECT_NE(outcome.err.find("07_plus_minus.csv: acc: values above 1 and none above 100, read as per cent."),
              std::string::npos)
        << outcome.err;
}

TEST(Table, ReadsBackTheSame)
{
    const TemporaryFolder folder;
    std::vector<std::string> files = {"table"};
    for (const auto& entry : std::filesystem::directory_iterator(kInputs)) {
        if (entry.path().string().find(".expected.") == std::string::npos && entry.path().extension() != ".md") {
            files.push_back(entry.path().string());
        }
    }
    ASSERT_EQ(files.size(), 16U);
    const Outcome first = run(files);
    EXPECT_EQ(first.exitCode, 0);
    const Outcome second = run({"table", folder.write("tidy.csv", first.out)});
    EXPECT_EQ(second.exitCode, 0) << second.err;
    EXPECT_EQ(second.out, first.out);
}

TEST(Score, PrintsNoMinusZero)
{
    const TemporaryFolder folder;
    const Outcome outcome = run({"score", folder.write("loss.csv", "size,loss\n1e8,1\n1e9,0.5\n1e10,0\n")});
    EXPECT_EQ(outcome.exitCode, 0) << outcome.err;
    EXPECT_NE(outcome.out.find(",3,-1,0,"), std::string::npos) << outcome.out;
}

TEST(Table, NamesLineColumnAndValueOfBadRows)
{
    const Outcome outcome = run({"table", kInputs + "11_bad_rows.csv"});
    EXPECT_EQ(outcome.exitCode, 0);
    for (const char* said :
         {"11_bad_rows.csv, line 3, column 1: size: “big” is not a number; left out.",
          "11_bad_rows.csv, line 4, column 1: size: -1 is out of range, allowed: 1 to 1e30; left out.",
          "11_bad_rows.csv, line 7, column 2: acc: 1.7 among fractions from 0 to 1; left out.",
          "11_bad_rows.csv, line 9: number of fields: 3, in the header: 2; the row is left out."}) {
        EXPECT_NE(outcome.err.find(said), std::string::npos) << said << "\n" << outcome.err;
    }
    const Outcome japanese = run({"table", "--language", "ja", kInputs + "11_bad_rows.csv"});
    EXPECT_EQ(japanese.out, outcome.out);
    EXPECT_NE(japanese.err.find("11_bad_rows.csv、3行目の1列目：size：「big」は数値として読み取れません。"),
              std::string::npos)
        << japanese.err;
}

TEST(Table, SaysThatACommaHidesTheScores)
{
    const TemporaryFolder folder;
    const Outcome outcome =
        run({"table", folder.write("comma.csv", "size,acc\n\"1,3e9\",\"0,5\"\n\"2,3e9\",\"0,6\"\n")});
    EXPECT_EQ(outcome.exitCode, 1);
    for (const char* said : {"line 2, column 1: size: “1,3e9” has a comma", "line 2, column 2: acc: “0,5” has a comma",
                             "no column of scores was found"}) {
        EXPECT_NE(outcome.err.find(said), std::string::npos) << said << "\n" << outcome.err;
    }
}

TEST(Score, ReadsWhatDocumentsAndFiguresCarry)
{
    const TemporaryFolder folder;
    const std::string table = folder.write("own.csv", "size,acc,brier\n1e8,0.1,0.5\n1e9,0.3,0.4\n1e10,0.8,0.2\n");
    const std::string expected = run({"score", table}).out;
    EXPECT_NE(expected.find("acc,3,"), std::string::npos) << expected;
    for (const char* name : {"own.svg", "own.png", "own.pdf", "own.pptx"}) {
        const std::string figure = folder.file(name);
        ASSERT_EQ(run({"export", "--data", table, "--output", figure}).exitCode, 0);
        const Outcome outcome = run({"score", figure});
        EXPECT_EQ(outcome.exitCode, 0) << outcome.err;
        EXPECT_EQ(outcome.out, expected) << name;
    }
    const Outcome none = run({"score", METRIC_MIRAGE_SOURCE_DIR "/resources/scenarios/first-light.mirage"});
    EXPECT_EQ(none.exitCode, 1);
    EXPECT_NE(none.err.find("No measurements were found"), std::string::npos) << none.err;
}

TEST(Table, ReadsAllSlidesOfADeckAndWhatTheyShareOnce)
{
    const TemporaryFolder folder;
    const std::string own = folder.write("own.csv", "model,size,acc\nmine,1e8,0.1\nmine,1e9,0.3\n");
    const std::string deck = folder.file("two.pptx");
    ASSERT_EQ(
        run({"export", "--preset", "gpt3-metric", "--preset", "mmlu-brier", "--data", own, "--output", deck}).exitCode,
        0);
    const Outcome outcome = run({"table", deck});
    EXPECT_EQ(outcome.exitCode, 0) << outcome.err;
    EXPECT_NE(outcome.out.find("GPT-3,"), std::string::npos) << outcome.out;
    EXPECT_NE(outcome.out.find("Qwen1.5,MMLU,"), std::string::npos) << outcome.out;
    const std::size_t mine = outcome.out.find("mine,");
    ASSERT_NE(mine, std::string::npos) << outcome.out;
    EXPECT_EQ(outcome.out.find("1e8,,0.1", outcome.out.find("1e8,,0.1", mine) + 1), std::string::npos) << outcome.out;
}

TEST(Table, SaysWhatCannotBeRead)
{
    const TemporaryFolder folder;
    const std::string text = folder.write("text.txt", "Once upon a time\nthere was a model\n");
    const TemporaryFolder empty;
    const Outcome outcome = run({"table", text, folder.file("gone.csv"), empty.path(), "/dev/zero"});
    EXPECT_EQ(outcome.exitCode, 1);
    EXPECT_EQ(outcome.out, "");
    for (const char* said : {"no column of scores was found", "gone.csv cannot be read", "is larger than 64\u00a0MiB",
                             "cannot be read: no file of measurements is in this folder"}) {
        EXPECT_NE(outcome.err.find(said), std::string::npos) << said << "\n" << outcome.err;
    }
    EXPECT_EQ(run({"table"}).exitCode, 2);
    EXPECT_EQ(run({"table", "--langage", "ja", text}).exitCode, 2);
    EXPECT_EQ(run({"table", "--language", "xx", text}).exitCode, 2);
    EXPECT_EQ(run({"table", text, kInputs + "05_semicolon_decimal_comma.csv"}).exitCode, 0);
    const std::string small = folder.write("small.csv", "params,acc\n7,0.2\n70,0.5\n");
    const Outcome unit = run({"table", small});
    EXPECT_EQ(unit.exitCode, 1);
    EXPECT_NE(unit.err.find("small.csv, line 1, column 1: params: sizes up to 70 without a unit; write it behind the "
                            "header, as in “params (B)”, or behind the numbers, as in 7B."),
              std::string::npos)
        << unit.err;
}

TEST(Score, StandsBesideWhatItMustBeReadWith)
{
    const TemporaryFolder folder;
    // The paper's law at its four sizes (MODEL.md section 1): exact match of length 5 scores 9.6157.
    const std::string table = folder.write("law.csv", "task,metric,size,score\n"
                                                      "law,exact match,350e6,6.44448e-6\n"
                                                      "law,exact match,1.3e9,0.00202591\n"
                                                      "law,exact match,6.7e9,0.0651025\n"
                                                      "law,exact match,200e9,0.606531\n");
    const Outcome outcome = run({"score", table});
    EXPECT_EQ(outcome.exitCode, 0) << outcome.err;
    const std::string header = "series,points,min,max,width_decades,largest_step,emergence_score,sharpness,note\n";
    ASSERT_EQ(outcome.out.substr(0, header.size()), header);
    const std::string row = outcome.out.substr(header.size());
    EXPECT_EQ(row.find("law / exact match,4,"), 0U) << row;
    EXPECT_NE(row.find(",9.615"), std::string::npos) << row;
    EXPECT_NE(row.find(",fewer than 5 points\n"), std::string::npos) << row;
    const Outcome few = run({"score", kInputs + "14_too_few.csv"});
    EXPECT_EQ(few.out, header
                           + "A / score,2,0.10000000000000001,0.5,nan,nan,nan,nan,needs 3 sizes\n"
                             "B / score,1,0.20000000000000001,0.20000000000000001,nan,nan,nan,nan,needs 3 sizes\n");
}

}  // namespace
