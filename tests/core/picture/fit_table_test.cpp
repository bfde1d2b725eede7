#include "core/picture/fit_table.h"

#include <cmath>
#include <cstdlib>

#include <gtest/gtest.h>

#include "tests/core/series.h"

namespace core {

namespace {

const std::vector<double> kPaper = {350e6, 1.3e9, 6.7e9, 200e9};
const std::vector<double> kGpt3 = {125e6, 350e6, 760e6, 1.3e9, 2.7e9, 6.7e9, 13e9, 175e9};
const std::vector<double> kTwoDigits = {0.02, 0.041, 0.035, 0.045, 0.089, 0.119, 0.555, 1};

// The remarks as "note" or "note=number", in short.
std::string notesOf(const Series& series, const FitTableRequest& request = {})
{
    const char* const names[] = {"refused",  "least-squares",  "zeros",          "ones",           "unknown",
                                 "repeats",  "falling",        "alpha-at-bound", "floor-at-bound", "floor-undetermined",
                                 "c-beyond", "c-undetermined", "overdispersed",  "not-one-law",    "held",
                                 "missed",   "not-judged",     "no-band"};
    const std::vector<std::string> name = {"a"};
    const FitRow row = fitRows({&series, 1}, name, request).front();
    std::string text;
    for (const FitRemark& remark : remarksOn(row.forecast, request.fit)) {
        text.append(text.empty() ? "" : "; ").append(names[int(remark.note)]);
        const auto number = static_cast<int>(std::lround(100 * remark.number));
        text += number == 0 ? "" : "=" + std::to_string(number / 100.0).substr(0, 4);
    }
    return row.forecast ? text : text + " " + std::to_string(int(row.forecast.error()));
}

std::string refusal(FitRefusal reason, const char* needed = "3.00")
{
    return std::string("refused=") + needed + " " + std::to_string(int(reason));
}

std::vector<std::string> fieldsOf(const std::string& csv, std::size_t line)
{
    std::size_t at = 0;
    for (std::size_t i = 0; i < line; ++i) {
        at = csv.find('\n', at) + 1;
    }
    std::vector<std::string> fields(1);
    for (; csv[at] != '\n'; ++at) {
        if (csv[at] == ',') {
            fields.emplace_back();
        } else {
            fields.back() += csv[at];
        }
    }
    return fields;
}

}  // namespace

TEST(FitTable, PrintsTheModelsValues)  // MODEL.md section 8
{
    const Series series = seriesOf(kGpt3, kTwoDigits, 2000);
    const std::vector<std::string> names = {"GPT-3 / 2D+"};
    const FitTableRequest request{{}, 13e9};
    std::vector<FitRow> rows = fitRows({&series, 1}, names, request);
    rows[0].note = "said; so";
    const std::string csv = fitsToCsv(rows, request);
    EXPECT_EQ(csv.substr(0, csv.find('\n')),
              "series,points,used,c,alpha,floor,se_ln_c,se_alpha,se_floor,deviance,df,note");
    const auto fit = fieldsOf(csv, 1);
    ASSERT_EQ(fit.size(), 12U);
    EXPECT_EQ(fit[0], "GPT-3 / 2D+");
    EXPECT_EQ(fit[1], "8");
    EXPECT_EQ(fit[2], "6");
    EXPECT_NEAR(std::strtod(fit[4].c_str(), nullptr), -0.153754576, 5e-10);
    EXPECT_EQ(fit[5], "0");
    EXPECT_EQ(fit[8], "nan");
    EXPECT_NEAR(std::strtod(fit[9].c_str(), nullptr), 23.805853, 5e-7);
    EXPECT_EQ(fit[10], "4");
    EXPECT_EQ(fit[11], "said; so");
    EXPECT_EQ(fieldsOf(csv, 2), std::vector<std::string>(1));  // the empty line
    EXPECT_EQ(fieldsOf(csv, 3)[9], "miss_widths");
    const auto last = fieldsOf(csv, 5);
    ASSERT_EQ(last.size(), 10U);
    EXPECT_EQ(last[1], "175000000000");
    EXPECT_EQ(last[2], "1");
    EXPECT_NEAR(std::strtod(last[6].c_str(), nullptr), 0.169104, 5e-7);
    EXPECT_NEAR(std::strtod(last[7].c_str(), nullptr), 0.371982, 5e-7);
    EXPECT_EQ(csv.back(), '\n');
    const FitTableRequest whole;
    const std::string plain = fitsToCsv(fitRows({&series, 1}, names, whole), whole);
    EXPECT_EQ(plain.find("\n\n"), std::string::npos);
    EXPECT_EQ(fieldsOf(plain, 1)[2], "8");
}

TEST(FitTable, SaysWhatAFitIsToBeReadWith)
{
    EXPECT_EQ(notesOf(seriesOf(kPaper, {0, 0.002, 0.065, 0.607}, 1000)), "");
    EXPECT_EQ(notesOf(seriesOf(kPaper, {0, 0.002, 0.065, 0.607}, std::nullopt)), "least-squares; zeros=1.00");
    EXPECT_EQ(notesOf(seriesOf(kPaper, {0.1, 0.2, 0.3, 1}, std::nullopt)), "least-squares; ones=1.00");
    EXPECT_EQ(notesOf(seriesOf(kPaper, {0.2, 0.2, 0.2, 0.2}, 100)), "alpha-at-bound; c-beyond");
    EXPECT_EQ(notesOf(seriesOf(kPaper, {0.21, 0.2, 0.2, 0.2}, 100)), "falling; alpha-at-bound; c-beyond");
    EXPECT_EQ(notesOf(seriesOf(kPaper, {0.000006, 0.002026, 0.065103, 0.606531}, 1'000'000), {{5, true}, {}}),
              "floor-undetermined");
    EXPECT_EQ(notesOf(seriesOf(kPaper, {0.001, 0.02, 0.07, 0.999}, 1000), {{1, true}, {}}).substr(0, 14),
              "floor-at-bound");
    EXPECT_EQ(notesOf(seriesOf(kGpt3, {0.0015, 0.0045, 0.003, 0.0055, 0.0075, 0.009, 0.084, 0.804}, 2000), {{}, 13e9}),
              "missed");
    EXPECT_EQ(notesOf(seriesOf(kGpt3, kTwoDigits, 2000), {{}, 13e9}), "overdispersed=5.95; not-one-law; not-judged");
    EXPECT_EQ(notesOf(seriesOf(kGpt3, kTwoDigits, std::nullopt), {{}, 13e9}), "least-squares; no-band");
    Series mixed = seriesOf(kPaper, {0.01, 0.02, 0.07, 0.6}, 1000);
    mixed.points[0].questions.reset();
    EXPECT_EQ(notesOf(mixed).substr(0, 12), "unknown=1.00");
    EXPECT_EQ(notesOf(seriesOf({1e8, 1e8, 1e9, 1e10}, {0.1, 0.11, 0.2, 0.3}, 100)).substr(0, 7), "repeats");
    EXPECT_EQ(notesOf(seriesOf({1e8, 1e9}, {0.1, 0.2}, 10)), refusal(FitRefusal::TooFewSizes));
    EXPECT_EQ(notesOf(seriesOf({1e8, 1e8}, {0.1, 0.2}, 10)), refusal(FitRefusal::NoSpread));
    EXPECT_EQ(notesOf(seriesOf(kPaper, {0, 0, 0, 0}, 10)), refusal(FitRefusal::NothingRight));
    EXPECT_EQ(notesOf(seriesOf(kPaper, {1, 1, 1, 1}, 10)), refusal(FitRefusal::EverythingRight));
    EXPECT_EQ(notesOf(seriesOf(kPaper, {0.012345, 0, 0, 1}, 10)), refusal(FitRefusal::NotCounts));
    EXPECT_EQ(notesOf(seriesOf(kPaper, {-1, 0, 0, 1}, 10)), refusal(FitRefusal::NotShares));
    EXPECT_EQ(notesOf(Series{}), refusal(FitRefusal::NoSizes));
    EXPECT_EQ(notesOf(seriesOf(kPaper, {0.1, 0.2, 0.3, 0.4}, {}), {{1, true}, {}}),
              refusal(FitRefusal::FloorOfRates, "4.00"));
}

TEST(FitTable, QuotesWhatCsvAsksFor)
{
    const Series series = seriesOf({1e8, 1e9}, {0.1, 0.2}, 10);
    const std::vector<std::string> names = {"a, \"b\""};
    const std::string csv = fitsToCsv(fitRows({&series, 1}, names, {}), {});
    EXPECT_NE(csv.find("\n\"a, \"\"b\"\"\",2,0,nan,nan,nan,nan,nan,nan,nan,nan,\n"), std::string::npos);
}

}  // namespace core
