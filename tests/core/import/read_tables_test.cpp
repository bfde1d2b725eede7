#include "core/import/reading.h"

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "core/evidence/evidence.h"
#include "core/evidence/places.h"
#include "core/import/tidy_table.h"
#include "tests/core/import/read_text.h"

namespace {

using core::Reading;
using core::readText;
using core::Remark;
using core::RemarkCode;
using nlohmann::json;
namespace fs = std::filesystem;

const fs::path kFolder = fs::path(METRIC_MIRAGE_SOURCE_DIR) / "tests/fixtures/import";

std::string bytesOf(const fs::path& path)
{
    std::ostringstream bytes;
    bytes << std::ifstream(path, std::ios::binary).rdbuf();
    return bytes.str();
}

/// What a file's messages are about, by the line each is on; "n from the error" stands with its series.
using Lines = std::vector<std::pair<std::size_t, RemarkCode>>;

Lines linesOf(const Reading& reading)
{
    Lines lines;
    for (const Remark& remark : reading.remarks) {
        if (remark.code != RemarkCode::QuestionsFromError) {
            lines.emplace_back(remark.line, remark.code);
        }
    }
    return lines;
}

const std::map<std::string, Lines>& expectedRemarks()
{
    using enum RemarkCode;
    static const std::map<std::string, Lines> kExpected = {
        {"02_wide_obsscaling", {{1, ColumnEmpty}, {4, ValuesMissing}}},
        {"03_sizes_from_names", {{8, MixtureSize}, {9, NoSizeInName}, {10, NoSizeInName}}},
        {"04_opencompass_summary", {{0, ReadAsPercent}, {4, CountMismatch}}},
        {"07_plus_minus", {{0, ReadAsPercent}}},
        {"08_flops_only", {{1, ComputeOnly}}},
        {"09_lm_eval_0.4", {{0, PartOfTheQuestions}}},
        {"10_lm_eval_0.3", {{0, PercentInTask}}},
        {"11_bad_rows",
         {{3, NotANumber},
          {4, OutOfRange},
          {5, ValuesMissing},
          {6, NotANumber},
          {7, NotAFraction},
          {9, WrongFieldCount}}},
        {"12_zero_with_stderr_zero", {{0, ZeroErrorNoCertainty}}},
        {"13_duplicates_unsorted", {{4, SameSizeTwice}}},
        {"15_quoted_header_commas", {{1, PanelRange}}},
    };
    return kExpected;
}

std::string layoutName(core::TableLayout layout)
{
    switch (layout) {
    case core::TableLayout::Long: return "long";
    case core::TableLayout::Wide: return "wide";
    case core::TableLayout::ModelsAcross: return "models across";
    case core::TableLayout::LmEval03: return "lm-eval 0.3";
    case core::TableLayout::LmEval04: return "lm-eval 0.4";
    case core::TableLayout::Helm: return "helm";
    case core::TableLayout::Inspect: return "inspect";
    }
    return {};
}

json numberOrNull(const auto& number)
{
    return number ? json(*number) : json();
}

/// A series as the expected results have it, runs of one size together.
json asJson(const core::Series& series)
{
    json points = json::array();
    for (const core::PlacedScore& placed : core::placedScores(series, core::placeOf(series))) {
        points.push_back({placed.at, placed.mean.score, numberOrNull(placed.mean.standardError),
                          numberOrNull(placed.mean.questions)});
    }
    const std::string scale = series.measure == core::Measure::Fraction     ? "fraction"
                              : series.measure == core::Measure::Perplexity ? "perplexity, lower is better"
                                                                            : "other";
    return {{"family", series.family},
            {"task", series.task},
            {"metric", series.metric},
            {"scale", scale},
            {"points", points}};
}

bool isSame(const json& found, const json& expected)
{
    if (expected.is_number() && found.is_number()) {
        const double value = expected.get<double>();
        return std::fabs(found.get<double>() - value) <= 1e-16;  // the mean of two runs is rounded
    }
    if (expected.is_array() && found.is_array()) {
        return std::equal(expected.begin(), expected.end(), found.begin(), found.end(),
                          [](const json& a, const json& b) { return isSame(b, a); });
    }
    return found == expected;
}

void expectSeries(const Reading& reading, const json& expected, const std::string& name)
{
    ASSERT_EQ(reading.series.size(), expected.size()) << name;
    for (const json& wanted : expected) {
        const bool found = std::any_of(reading.series.begin(), reading.series.end(), [&](const core::Series& series) {
            const json read = asJson(series);
            return std::all_of(read.items().begin(), read.items().end(),
                               [&](const auto& item) { return isSame(item.value(), wanted[item.key()]); });
        });
        EXPECT_TRUE(found) << name << "\n" << wanted;
    }
    if (::testing::Test::HasFailure()) {
        for (const core::Series& series : reading.series) {
            std::cerr << asJson(series) << "\n";
        }
    }
}

TEST(ReadTables, GiveWhatTheyMust)
{
    std::size_t count = 0;
    for (const auto& entry : fs::directory_iterator(kFolder)) {
        const fs::path path = entry.path();
        if (path.filename().string().find(".expected.") != std::string::npos || path.extension() == ".md") {
            continue;
        }
        ++count;
        const std::string name = path.stem().string();
        const json expected = json::parse(bytesOf(kFolder / (name + ".expected.json")));
        const Reading reading = readText(bytesOf(path), {}, path.filename().string());
        EXPECT_EQ(layoutName(reading.files.front().layout), expected["layout"].get<std::string>()) << name;
        if (expected.contains("series")) {
            expectSeries(reading, expected["series"], name);
        }
        const auto remarks = expectedRemarks().find(name);
        EXPECT_EQ(linesOf(reading), remarks == expectedRemarks().end() ? Lines() : remarks->second) << name;
        EXPECT_EQ(linesOf(reading).size(), name == "14_too_few" ? 0 : expected["messages"].size()) << name;
        EXPECT_TRUE(core::Evidence::of(reading.series).has_value()) << name;
    }
    EXPECT_EQ(count, 15U);
}

TEST(ReadTables, TakeSizesFromNames)
{
    const Reading reading = readText(bytesOf(kFolder / "03_sizes_from_names.csv"));
    const json expected = json::parse(bytesOf(kFolder / "03_sizes_from_names.expected.json"))["sizes"];
    std::vector<double> sizes;
    for (const core::Series& series : reading.series) {
        for (const core::Measurement& point : series.points) {
            sizes.push_back(*point.size);
        }
    }
    std::vector<double> wanted;
    for (const auto& [name, size] : expected.items()) {
        wanted.push_back(size);
    }
    std::sort(sizes.begin(), sizes.end());
    std::sort(wanted.begin(), wanted.end());
    EXPECT_EQ(sizes, wanted);
}

TEST(ReadTables, ReadBackWhatTheyPrint)
{
    for (const auto& entry : fs::directory_iterator(kFolder)) {
        const fs::path path = entry.path();
        if (path.filename().string().find(".expected.") != std::string::npos || path.extension() == ".md") {
            continue;
        }
        const Reading reading = readText(bytesOf(path), {}, path.filename().string());
        const std::string table = core::tidyTable(reading.series);
        const Reading again = readText(table);
        EXPECT_EQ(core::tidyTable(again.series), table) << path;
        for (const core::Series& series : again.series) {
            EXPECT_TRUE(std::any_of(reading.series.begin(), reading.series.end(), [&](const core::Series& first) {
                return first.points == series.points && first.measure == series.measure;
            })) << path;
        }
    }
}

/// A file a model: the smallest one's scores are all below one per cent.
TEST(ReadTables, TakePerCentFromTheWholeTable)
{
    const std::vector<core::TableFile> files = {{"opt-1b.csv", "model,acc\nopt-1b,0.8\n"},
                                                {"opt-7b.csv", "model,acc\nopt-7b,12.5\n"},
                                                {"opt-30b.csv", "model,acc\nopt-30b,40\n"},
                                                {"other.csv", "model,task,acc\nopt-30b,arc,0.4\n"}};
    const Reading reading = core::readTables(files);
    ASSERT_EQ(reading.series.size(), 2U);
    std::vector<double> scores;
    for (const core::Measurement& point : reading.series[0].points) {
        scores.push_back(point.score);
    }
    EXPECT_EQ(scores, (std::vector<double>{0.008, 0.125, 0.4}));
    EXPECT_EQ(reading.series[1].points[0].score, 0.4) << "a table of another shape";
    const auto said = std::find_if(reading.remarks.begin(), reading.remarks.end(),
                                   [](const Remark& remark) { return remark.code == RemarkCode::PercentByOthers; });
    ASSERT_NE(said, reading.remarks.end());
    EXPECT_EQ(said->file, "opt-1b.csv");
}

TEST(ReadTables, SayInWhichFilesRunsStand)
{
    const std::vector<core::TableFile> files = {{"a/one.csv", "size,acc\n2e9,0.6\n1e9,0.5\n"},
                                                {"b/two.csv", "size,acc\n1e9,0.7\n"}};
    const Reading reading = core::readTables(files);
    ASSERT_EQ(reading.remarks.size(), 1U);
    EXPECT_EQ(reading.remarks[0].code, RemarkCode::SameSizeInFiles);
    EXPECT_EQ(reading.remarks[0].allowed, "one.csv:3, two.csv:2");
    ASSERT_EQ(reading.origins.size(), 1U);
    std::vector<std::pair<std::size_t, std::size_t>> origins;
    for (const core::PointOrigin& origin : reading.origins[0]) {
        origins.emplace_back(origin.file, origin.line);
    }
    EXPECT_EQ(origins, (std::vector<std::pair<std::size_t, std::size_t>>{{0, 3}, {1, 2}, {0, 2}}));
}

/// "1.0002e8" with a unit was the product of two roundings.
TEST(ReadTables, ReadAnExponentWithAUnitAsOneNumber)
{
    const Reading reading = readText("params (M),acc,n_correct,n\n1.0002e2,0.5,,\n3.3e-1,0.25,,\n");
    EXPECT_EQ(reading.series[0].points[0].size, 330'000.0);
    EXPECT_EQ(reading.series[0].points[1].size, 100'020'000.0);
    const Reading counts = readText("size,n_correct,n\n1e9,5,10\n");
    ASSERT_EQ(counts.series.size(), 1U);
    EXPECT_EQ(counts.series[0].points[0].score, 0.5);
}

/// Among the columns of models one of no model stands nowhere, unless its row says where.
TEST(ReadTables, LeaveOutScoresOfNoModelBesideThoseOfModels)
{
    const std::string header = "step,pythia-1b - acc,baseline";
    const Reading lost = readText(header + "\n1,0.5,0.25\n2,0.6,0.25\n");
    EXPECT_EQ(lost.series.size(), 2U) << "of two steps";
    ASSERT_EQ(lost.remarks.size(), 1U);
    EXPECT_EQ(lost.remarks[0].code, RemarkCode::NoSizeInName);
    EXPECT_EQ(lost.remarks[0].found, "baseline");
    const Reading placed = readText(header + ",size\n1,0.5,0.25,2e9\n");
    EXPECT_EQ(placed.series.size(), 2U);
    const Reading named = readText(header + ",model\n1,0.5,0.25,opt-30b\n");
    ASSERT_EQ(named.series.size(), 2U);
    EXPECT_TRUE(named.remarks.empty());
    const core::TableFile tidy{"tidy.csv", core::tidyTable(named.series)};
    EXPECT_EQ(core::tidyTable(core::readTables({&tidy, 1}).series), tidy.bytes);
}

/// Inspect's logs and HELM's stats hold one model each, whose own name often has no size.
TEST(ReadTables, PlaceAModelWithoutASizeByItsFile)
{
    const std::string inspect = R"({"eval": {"model": "some/model", "task": "sums"}, "results": {"completed_samples": 8,
        "scores": [{"name": "match", "metrics": {"accuracy": {"value": 0.5}}}]}})";
    const std::string helm = R"([{"name": {"name": "exact_match"}, "count": 8, "mean": 0.5}])";
    for (const std::string& text : {inspect, helm}) {
        const Reading placed = readText(text, {}, "runs/model-13b.json");
        ASSERT_EQ(placed.series.size(), 1U) << text;
        EXPECT_EQ(placed.series[0].points[0].size, 13e9) << text;
        const Reading lost = readText(text, {}, "runs/model.json");
        EXPECT_TRUE(lost.series.empty()) << text;
        ASSERT_EQ(lost.remarks.size(), 1U) << text;
        EXPECT_EQ(lost.remarks[0].code, RemarkCode::NoSizeInName) << text;
    }
}

}  // namespace
