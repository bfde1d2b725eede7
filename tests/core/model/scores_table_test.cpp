// Scores from the numbers a person sets to the logarithms that are printed: through validate(), shapeOf(),
// distributionAt() and logScore() or score(), whose parts have tables of their own.

#include <cmath>
#include <map>
#include <string>

#include <gtest/gtest.h>

#include "core/model/keys.h"
#include "core/model/parameter.h"
#include "core/model/score.h"
#include "reference_check.h"

namespace core::test {

namespace {

struct ScoreRow {
    Distribution distribution;
    TokenMode tokens;
    Metric metric;
    double anchorMean, anchorSpread, low, high, mean, miss;
    std::int64_t length, passMarkMillionths;
    bool veryLong;
    std::int64_t choices, attempts;
    double first, second;  ///< ln y and ln(1 - y); of an error its value and nothing
    double firstCondition, secondCondition;
};

constexpr ScoreRow kScores[] = {
#include "scores_beta.inc"
#include "scores_logitnormal.inc"
#include "scores_point.inc"
#include "scores_truncatednormal.inc"
#include "scores_twogroups.inc"
};

Scenario scenarioOf(const ScoreRow& row)
{
    Scenario scenario;
    scenario.model.distribution = row.distribution;
    scenario.model.anchor = {row.anchorMean, row.anchorSpread};
    if (!std::isnan(row.low)) {
        scenario.model.groups = GroupLevels{row.low, row.high};
    }
    const Range means = boundsOf(Parameter::Mean);
    const bool settable = row.mean >= means.minimum && row.mean <= means.maximum;
    scenario.model.mean = settable ? row.mean : row.anchorMean;
    scenario.model.grading = {row.tokens, row.length, row.passMarkMillionths, row.veryLong, row.choices, row.attempts};
    return scenario;
}

/// What a row is called in a message and in the report.
std::string nameOf(const ScoreRow& row)
{
    return std::string(keyOf(row.distribution)) + "_" + std::string(keyOf(row.metric));
}

bool needsQuadrature(const ScoreRow& row)
{
    const Grading grading{row.tokens, row.length, row.passMarkMillionths, row.veryLong, row.choices, row.attempts};
    if (gradesTheMean(row.metric, grading)) {
        return false;
    }
    return row.distribution == Distribution::LogitNormal || row.distribution == Distribution::TruncatedNormal
           || (row.distribution == Distribution::Beta && row.metric == Metric::BestOfR && row.attempts > 1);
}

void expectRow(const ScoreRow& row, Agreement& agreement)
{
    const auto scenario = validate(scenarioOf(row));
    ASSERT_TRUE(scenario.has_value()) << scenario.error().front().field << " " << scenario.error().front().allowed;
    const Grading& grading = scenario->model().grading;
    const SuccessDistribution d = distributionAt(shapeOf(*scenario), {row.mean, row.miss});
    if (!isProbability(row.metric)) {
        EXPECT_TRUE(agreement(score(row.metric, grading, d), row.first, row.firstCondition));
        return;
    }
    const LogChance chance = logScore(row.metric, grading, d);
    EXPECT_TRUE(agreement(chance.log, row.first, row.firstCondition)) << "ln y";
    EXPECT_TRUE(agreement(chance.logMiss, row.second, row.secondCondition)) << "ln(1 - y)";
}

}  // namespace

TEST(EveryScore, AgreesWithTheFiftyDigitTable)
{
    std::map<std::string, Agreement> agreements;
    int number = 0;
    for (const ScoreRow& row : kScores) {
        SCOPED_TRACE(testing::Message() << nameOf(row) << " row " << number++ << ": anchor " << row.anchorMean << " "
                                        << row.anchorSpread << ", mean " << row.mean << " miss " << row.miss << ", L "
                                        << row.length << ", mark " << row.passMarkMillionths << " " << row.veryLong
                                        << ", K " << row.choices << ", R " << row.attempts);
        const std::string name = nameOf(row) + (needsQuadrature(row) ? "_by_quadrature" : "");
        const auto [agreement, isNew] =
            agreements.try_emplace(name, name.c_str(), needsQuadrature(row) ? 1e-10 : 1e-12);
        expectRow(row, agreement->second);
    }
    EXPECT_GE(number, 800);
}

}  // namespace core::test
