#include <algorithm>
#include <array>
#include <fstream>
#include <sstream>
#include <string>

#include <gtest/gtest.h>

#include "core/evidence/places.h"
#include "core/import/reading.h"

// resources/data/own-facts.csv and so on are tables of measurements like any a person might open.
namespace {

core::Reading readFamily(const std::string& name)
{
    std::ostringstream bytes;
    bytes << std::ifstream(std::string(METRIC_MIRAGE_SOURCE_DIR) + "/resources/data/own-" + name).rdbuf();
    const std::array files{core::TableFile{name, bytes.str()}};
    return core::readTables(files);
}

/// What is said of a table that holds several runs of a size and shares of none and all; there is nothing else to say.
bool isOfRuns(core::RemarkCode code)
{
    return code == core::RemarkCode::SameSizeTwice || code == core::RemarkCode::ZeroErrorNoCertainty
           || code == core::RemarkCode::MoreRemarks;
}

TEST(OwnFamilies, AreReadWholeAndHoldEveryRun)
{
    for (const char* name : {"facts.csv", "facts-zipf.csv", "addition.csv", "digits.csv", "autoencoder.csv"}) {
        const core::Reading reading = readFamily(name);
        for (const core::Remark& remark : reading.remarks) {
            EXPECT_TRUE(isOfRuns(remark.code)) << name << ", line " << remark.line;
        }
        ASSERT_GE(reading.series.size(), 5U) << name;
        for (const core::Series& series : reading.series) {
            const auto placed = core::placedScores(series, core::Place::Size);
            EXPECT_GE(placed.size(), 10U) << core::nameOf(series);
            EXPECT_GE(placed.back().at / placed.front().at, 31.6) << core::nameOf(series);  // a decade and a half
            for (const core::PlacedScore& score : placed) {
                EXPECT_GE(score.runs.size(), 3U) << core::nameOf(series);
                EXPECT_EQ(score.runs.size(), placed.front().runs.size()) << core::nameOf(series);
            }
        }
    }
}

TEST(OwnFamilies, LossesAreTakenForLosses)
{
    const auto measureOf = [](const char* file, const std::string& metric) {
        const core::Reading reading = readFamily(file);
        const auto found = std::find_if(reading.series.begin(), reading.series.end(),
                                        [&](const core::Series& one) { return one.metric == metric; });
        EXPECT_NE(found, reading.series.end()) << file << ": " << metric;
        return found == reading.series.end() ? core::Measure::Perplexity : found->measure;
    };
    EXPECT_EQ(measureOf("facts.csv", "exact match"), core::Measure::Fraction);
    EXPECT_EQ(measureOf("facts.csv", "per-token accuracy"), core::Measure::Fraction);
    EXPECT_EQ(measureOf("facts.csv", "edit distance"), core::Measure::Loss);
    EXPECT_EQ(measureOf("facts.csv", "Brier"), core::Measure::Loss);
    EXPECT_EQ(measureOf("facts.csv", "cross-entropy loss"), core::Measure::Loss);
    EXPECT_EQ(measureOf("autoencoder.csv", "squared error loss"), core::Measure::Loss);
    EXPECT_EQ(measureOf("autoencoder.csv", "share with an error below 0.5"), core::Measure::Fraction);
}

}  // namespace
