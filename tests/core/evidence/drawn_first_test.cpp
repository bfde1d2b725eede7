#include "core/evidence/drawn_first.h"

#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace {

using core::Grade;
using core::Measure;
using core::Series;
using Indices = std::vector<std::size_t>;

Series series(const char* family, const char* task, const char* metric, Grade grade, int sizes)
{
    Series made;
    made.family = family;
    made.task = task;
    made.metric = metric;
    made.grade = grade;
    for (int i = 0; i < sizes; ++i) {
        made.points.emplace_back();
        made.points.back().size = 1e9 * (i + 1);
    }
    return made;
}

TEST(DrawnFirst, IsAllOfFewOnOneScale)
{
    const std::vector<Series> few = {series("a", "t", "acc", Grade::Strict, 1),
                                     series("b", "u", "f1", Grade::Graded, 2)};
    EXPECT_EQ(core::drawnFirst(few), (Indices{0, 1}));
    EXPECT_TRUE(core::drawnFirst({}).empty());
}

TEST(DrawnFirst, MixesNoScalesInOnePanel)
{
    std::vector<Series> few = {series("a", "t", "ppl", Grade::Graded, 3), series("a", "t", "f1", Grade::Graded, 3)};
    few[0].measure = Measure::Perplexity;
    EXPECT_EQ(core::drawnFirst(few), (Indices{0}));
}

/// A folder of results: two hundred series, most of one size or two.
TEST(DrawnFirst, IsOneTaskOfManyWithItsStrictAndItsGradedMetric)
{
    std::vector<Series> many;
    for (int i = 0; i < 60; ++i) {
        many.push_back(series("opt", ("t" + std::to_string(i)).c_str(), "acc", Grade::Strict, 2));
    }
    many.push_back(series("opt", "pairs", "acc", Grade::Strict, 4));     // 60
    many.push_back(series("opt", "pairs", "f1", Grade::Graded, 4));      // 61
    many.push_back(series("opt", "pairs", "em", Grade::Strict, 4));      // 62: a second strict one waits
    many.push_back(series("pythia", "pairs", "acc", Grade::Strict, 3));  // 63
    many.push_back(series("gpt", "pairs", "acc", Grade::Strict, 2));     // 64: two sizes show no step
    many.push_back(series("opt", "lone", "acc", Grade::Strict, 8));      // 65: without a graded one
    EXPECT_EQ(core::drawnFirst(many), (Indices{60, 61, 63}));
}

TEST(DrawnFirst, TakesWhatThereIsWhereNothingHasThreeSizes)
{
    std::vector<Series> many(12, series("a", "t", "acc", Grade::Unknown, 1));
    for (std::size_t i = 0; i < many.size(); ++i) {
        many[i].task += std::to_string(i);
    }
    EXPECT_EQ(core::drawnFirst(many), (Indices{0}));
}

}  // namespace
