#include <algorithm>
#include <cmath>

#include <gtest/gtest.h>

#include "core/evidence/parts.h"
#include "core/import/built_in.h"
#include "core/io/presets.h"
#include "core/picture/evaluate.h"
#include "tests/core/import/captions.h"

// What the captions of our own families say (ui/words/family_list.inc), from resources/data/own-*.csv; what the page of
// the families says besides, tests/families checks.
namespace {

using core::Series;
using test::expectSaid;
using test::scoreAt;
using test::seriesOf;

constexpr std::array kOwn = {"own-facts", "own-facts-zipf", "own-addition", "own-digits", "own-autoencoder"};

core::Evidence evidenceOf(const char* name)
{
    return core::builtInEvidence(name).value();
}

/// The series that a scenario opens with, strict and graded.
const Series& shown(const core::Evidence& evidence, const char* name, std::size_t i)
{
    return seriesOf(evidence, std::string(core::builtInSeriesShown(name)[i]));
}

/// The runs at one size, in the order of their seeds.
std::vector<double> runsAt(const Series& series, double size)
{
    std::vector<double> scores;
    for (const core::Measurement& point : series.points) {
        if (point.size == size) {
            scores.push_back(point.score);
        }
    }
    return scores;
}

TEST(OwnFamilies, HoldEveryRunOfEverySize)
{
    for (const char* name : kOwn) {
        const core::Evidence evidence = evidenceOf(name);
        for (std::size_t i : {0U, 1U}) {
            const auto placed = core::placedScores(shown(evidence, name, i), core::Place::Size);
            EXPECT_GE(placed.size(), 10U) << name;
            EXPECT_GE(placed.back().at / placed.front().at, 31.6) << name;  // a decade and a half
            for (const core::PlacedScore& score : placed) {
                EXPECT_EQ(score.runs.size(), 5U) << name;
            }
        }
    }
}

TEST(OwnFamilies, FactsSayWhatTheirCaptionsSay)
{
    const core::Evidence facts = evidenceOf("own-facts");
    for (const double size : {21220.0, 31780.0}) {
        expectSaid("OwnFacts", scoreAt(shown(facts, "own-facts", 0), size), 3);
        expectSaid("OwnFacts", scoreAt(shown(facts, "own-facts", 1), size), 3);
    }
    const core::Evidence zipf = evidenceOf("own-facts-zipf");
    for (const double size : {1090.0, 21220.0, 42340.0}) {
        expectSaid("OwnFactsZipf", scoreAt(shown(zipf, "own-facts-zipf", 0), size), 3);
        expectSaid("OwnFactsZipf", scoreAt(shown(zipf, "own-facts-zipf", 1), size), 3);
    }
    double mean = 0.0;
    double squares = 0.0;
    const std::vector<std::size_t> parts = core::partsOf(zipf.names(), zipf);
    ASSERT_EQ(parts.size(), 10U);
    for (const std::size_t part : parts) {
        const double chance = scoreAt(zipf.series()[part], 21220.0);
        mean += chance / 10;
        squares += chance * chance / 10;
    }
    expectSaid("OwnFactsZipf", std::sqrt(squares - mean * mean), 2);
}

TEST(OwnFamilies, AdditionSaysWhatItsCaptionSays)
{
    const core::Evidence evidence = evidenceOf("own-addition");
    for (std::size_t i : {0U, 1U}) {
        for (const double score : runsAt(shown(evidence, "own-addition", i), 2266.0)) {
            expectSaid("OwnAddition", score, 3);
        }
    }
    const auto last = runsAt(shown(evidence, "own-addition", 0), 29770.0);
    expectSaid("OwnAddition", *std::min_element(last.begin(), last.end()), 3);
}

TEST(OwnFamilies, ImagesSayWhatTheirCaptionsSay)
{
    const core::Evidence digits = evidenceOf("own-digits");
    for (const double size : {120.0, 448.0, 21386.0}) {
        expectSaid("OwnDigits", scoreAt(shown(digits, "own-digits", 0), size), 3);
        expectSaid("OwnDigits", scoreAt(shown(digits, "own-digits", 1), size), 3);
    }
    const auto least = runsAt(shown(digits, "own-digits", 1), 120.0);
    expectSaid("OwnDigits", *std::min_element(least.begin(), least.end()), 3);
    const core::Evidence errors = evidenceOf("own-autoencoder");
    const auto error = core::placedScores(shown(errors, "own-autoencoder", 1), core::Place::Size);
    expectSaid("OwnAutoencoder", error.front().mean.score, 2);
    expectSaid("OwnAutoencoder", error.back().mean.score, 2);
    for (std::size_t i = 1; i < error.size(); ++i) {
        EXPECT_LT(error[i].mean.score, error[i - 1].mean.score);
    }
    for (const double size : {2128.0, 3160.0}) {
        expectSaid("OwnAutoencoder", scoreAt(shown(errors, "own-autoencoder", 0), size), 3);
    }
}

// In two panels the deciles of the chances stand behind the bell, without being shown as series.
TEST(OwnFamilies, HaveAMeasuredBellWhereThereAreChances)
{
    for (const char* name : kOwn) {
        core::Scenario scenario = core::presetScenario(name)->value();
        scenario.view.layout = core::Layout::TwoPanels;
        core::Evaluator evaluator;
        const auto* bell = core::find<core::BellData>(evaluator.evaluate(core::validate(scenario).value(), {600, 400}));
        ASSERT_NE(bell, nullptr);
        EXPECT_EQ(bell->measured.has_value(), std::string(name) != "own-autoencoder") << name;
        if (bell->measured) {
            EXPECT_EQ(bell->measured->parts.size(), 10U) << name;
        }
    }
}

}  // namespace
