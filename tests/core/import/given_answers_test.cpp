#include "core/import/given_answers.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <fstream>
#include <sstream>

#include <gtest/gtest.h>

#include "core/import/built_in.h"

namespace {

struct Named {
    const char* scenario;
    const char* table;
    std::size_t sizes;
    std::size_t digits;
};

constexpr std::array kFamilies = {Named{"own-facts", "facts", 12, 10}, Named{"own-facts-zipf", "facts-zipf", 12, 10},
                                  Named{"own-addition", "addition", 10, 5}, Named{"own-digits", "digits", 11, 1}};

std::vector<std::string> shownOf(const char* scenario)
{
    const auto names = core::builtInSeriesShown(scenario);
    return {names.begin(), names.end()};
}

/// The table's rows but notes and header, as they stand in the file.
std::vector<std::string> linesOf(const std::string& table)
{
    std::ifstream file(std::string(METRIC_MIRAGE_SOURCE_DIR) + "/resources/data/families/answers-" + table + ".csv");
    std::vector<std::string> lines;
    for (std::string line; std::getline(file, line);) {
        if (!line.empty() && line.front() >= '0' && line.front() <= '9') {
            lines.push_back(line);
        }
    }
    return lines;
}

/// An answer as the table has it; only an adder reads what it said.
std::string written(double size, const core::GivenAnswer& answer, bool adds)
{
    std::ostringstream line;
    line << static_cast<long>(size) << ',' << answer.question << ',' << answer.right << ',' << answer.given << ',';
    if (adds) {
        line << answer.said << ',';
    } else {
        EXPECT_EQ(answer.said, answer.given);
    }
    for (std::size_t i = 0; i < answer.chances.size(); ++i) {
        line << (i == 0 ? "" : " ") << std::lround(answer.chances[i] * 10000);
    }
    return line.str();
}

TEST(GivenAnswers, AreThoseOfTheTables)
{
    for (const Named& family : kFamilies) {
        const auto evidence = core::builtInEvidence(family.scenario).value();
        const auto& models = core::givenAnswers(shownOf(family.scenario), evidence);
        ASSERT_EQ(models.size(), family.sizes) << family.scenario;
        std::vector<std::string> lines;
        for (const core::GivenAnswers& model : models) {
            ASSERT_EQ(model.answers.size(), 500U);
            double sum = 0.0;
            for (const core::GivenAnswer& answer : model.answers) {
                ASSERT_EQ(answer.chances.size(), family.digits);
                lines.push_back(written(model.size, answer, std::string(family.table) == "addition"));
                for (const double chance : answer.chances) {
                    sum += chance;
                }
            }
            EXPECT_NEAR(model.mean, sum / 500.0 / static_cast<double>(family.digits), 1e-12);
        }
        EXPECT_EQ(lines, linesOf(family.table));
        EXPECT_TRUE(std::is_sorted(models.begin(), models.end(),
                                   [](const auto& one, const auto& other) { return one.size < other.size; }));
    }
}

// Counted otherwise: awk -F, '$1==31780 && $3==$4' resources/data/families/answers-facts.csv | wc -l
TEST(GivenAnswers, CountsThoseThatAreRightToTheLastDigit)
{
    const auto evidence = core::builtInEvidence("own-facts").value();
    const auto& models = core::givenAnswers(shownOf("own-facts"), evidence);
    EXPECT_EQ(models.front().rightOnes(), 0);
    EXPECT_EQ(models[9].rightOnes(), 8);
    EXPECT_EQ(models[10].rightOnes(), 371);
    EXPECT_EQ(models.back().rightOnes(), 500);
}

TEST(GivenAnswers, AreOnlyThoseOfTheVeryFamily)
{
    for (const char* other : {"own-autoencoder", "real-bell", "gpt3-metric"}) {
        EXPECT_TRUE(core::givenAnswers(shownOf(other), core::builtInEvidence(other).value()).empty()) << other;
    }
    EXPECT_TRUE(core::givenAnswers({}, core::builtInEvidence("own-facts").value()).empty());
    const auto names = shownOf("own-facts");
    std::vector<core::Series> series = {*core::builtInEvidence("own-facts")->find(names[0])};
    const auto drawn = core::Evidence::of(series).value();  // as a figure carries it
    EXPECT_FALSE(core::givenAnswers(std::span(names).first(1), drawn).empty());
    series[0].points[0].score += 0.001;
    EXPECT_TRUE(core::givenAnswers(std::span(names).first(1), core::Evidence::of(series).value()).empty());
}

}  // namespace
