#include "core/statistics/effective_length.h"

#include <cmath>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include "core/import/built_in.h"

namespace core {

namespace {

// IFEval by Qwen1.5-Chat, 0.5B to 110B: prompts and single instructions, strictly checked (open-compass/opencompass,
// configs/datasets/IFEval/README.md, Apache-2.0). Counts of 541 prompts and 834 instructions.
const std::vector<double> kModelSizes = {0.5e9, 1.8e9, 4e9, 7e9, 14e9, 32e9, 72e9, 110e9};
const std::vector<double> kPrompts = {71, 87, 138, 210, 230, 268, 276, 298};
const std::vector<double> kInstructions = {194, 219, 300, 417, 452, 504, 517, 547};

Series seriesOf(const char* metric, Grade grade, const std::vector<double>& counts, double questions)
{
    Series series;
    series.family = "Qwen1.5-Chat";
    series.task = "IFEval";
    series.metric = metric;
    series.grade = grade;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        Measurement point;
        point.size = kModelSizes[i];
        point.score = counts[i] / questions;
        series.points.push_back(point);
    }
    return series;
}

Series prompts()
{
    return seriesOf("prompt-strict", Grade::Strict, kPrompts, 541);
}

Series instructions()
{
    return seriesOf("inst-strict", Grade::Graded, kInstructions, 834);
}

}  // namespace

TEST(EffectiveLength, IsThatOfTheModel)  // MODEL.md section 10
{
    const EffectiveLength ifeval = effectiveLength(prompts(), instructions()).value();
    EXPECT_NEAR(ifeval.length, 1.376, 5e-4);
    EXPECT_NEAR(ifeval.worst, 0.0101, 5e-5);
    EXPECT_EQ(ifeval.sizes, 8U);
    const std::vector<double> graded = {0.1, 0.5, 0.9, 0.999};
    std::vector<double> strict;
    for (const double g : graded) {
        strict.push_back(std::pow(g, 3.5));
    }
    const EffectiveLength exact = effectiveLength(strict, graded).value();
    EXPECT_NEAR(exact.length, 3.5, 1e-14);
    EXPECT_NEAR(exact.worst, 0, 1e-14);
}

TEST(EffectiveLength, PairsScoresBySize)
{
    Series shuffled = instructions();
    std::swap(shuffled.points[0], shuffled.points[5]);
    EXPECT_DOUBLE_EQ(effectiveLength(prompts(), shuffled)->length, effectiveLength(prompts(), instructions())->length);
    shuffled.points.pop_back();       // 110B
    shuffled.points[0].score = 1;     // 32B: no logarithm to speak of
    shuffled.points[1].size.reset();  // 1.8B
    EXPECT_EQ(effectiveLength(prompts(), shuffled)->sizes, 5U);
    Series twice = prompts();
    twice.points.push_back(twice.points[0]);
    EXPECT_EQ(effectiveLength(twice, instructions())->sizes, 8U);
}

// Five seeds a size; the values by Python from the table's means.
TEST(EffectiveLength, IsOfTheMeansOfRuns)
{
    const Evidence own = builtInEvidence("own-addition").value();
    const EffectiveLength digits = effectiveLength(*own.find("own addition / 4-digit addition / exact match"),
                                                   *own.find("own addition / 4-digit addition / per-token accuracy"))
                                       .value();
    EXPECT_NEAR(digits.length, 7.3601957926818535, 1e-9);
    EXPECT_NEAR(digits.worst, 0.2464698877374683, 1e-9);
    EXPECT_EQ(digits.sizes, 10U);
}

TEST(EffectiveLength, NeedsTwoPairs)
{
    EXPECT_FALSE(effectiveLength(std::vector<double>{0.2}, std::vector<double>{0.3}));
    EXPECT_FALSE(effectiveLength(std::vector<double>{0.2, 0}, std::vector<double>{0.3, 0.1}));
    EXPECT_FALSE(effectiveLength(std::vector<double>{0.2, 0.3}, std::vector<double>{std::nan(""), 0.1}));
    EXPECT_TRUE(effectiveLength(std::vector<double>{0.2, 0.3}, std::vector<double>{0.3, 0.4}));
    EXPECT_FALSE(effectiveLength(Series{}, Series{}));
}

TEST(EffectiveLength, IsShownForStrictAndGradedOfOneFamilyAndTask)
{
    Series otherTask = instructions();
    otherTask.task = "GSM8K";
    Series otherFamily = instructions();
    otherFamily.family = "Llama";
    Series unknown = instructions();
    unknown.grade = Grade::Unknown;
    const std::vector<Series> all = {otherTask, prompts(), otherFamily, unknown, instructions()};
    const auto pairs = strictAndGraded(all);
    ASSERT_EQ(pairs.size(), 1U);
    EXPECT_EQ(pairs[0].strict, 1U);
    EXPECT_EQ(pairs[0].graded, 4U);
    EXPECT_NEAR(pairs[0].effective.length, 1.376, 5e-4);
}

}  // namespace core
