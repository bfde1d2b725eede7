#include "core/import/found_score.h"

#include <cmath>
#include <string>
#include <tuple>
#include <vector>

#include <gtest/gtest.h>

namespace {

using core::FoundScore;

auto allOf(const FoundScore& score)
{
    return std::tie(score.family, score.task, score.metric, score.point, score.correct, score.printed, score.line,
                    score.column, score.percent, score.counts, score.higherIsBetter);
}

/// One that has everything, each number another.
FoundScore fullScore()
{
    FoundScore score;
    score.family = "family";
    score.task = "task";
    score.metric = "metric";
    score.printed = "66.7 (2/3)";
    score.correct = -2;
    score.line = 64'000'000;
    score.column = 10'000;
    score.percent = true;
    score.higherIsBetter = false;
    core::Measurement& point = score.point;
    point = {-0.0, 1e30, 1e40, 0.25, -1e300, 1e300, std::int64_t{1} << 53, 0, 5e-324, 100'000, "step 3"};
    return score;
}

TEST(FoundScores, GiveBackWhatWasPutIn)
{
    const FoundScore full = fullScore();
    std::vector<FoundScore> all = {full, FoundScore(), full};
    const auto with = [&](auto change) {
        FoundScore some;
        change(some);
        all.push_back(some);
    };
    with([&](FoundScore& some) { some.point.size = full.point.size; });
    with([&](FoundScore& some) { some.point.compute = full.point.compute; });
    with([&](FoundScore& some) { some.point.standardError = 0.0; });
    with([&](FoundScore& some) { some.point.low = full.point.low; });
    with([&](FoundScore& some) { some.point.high = full.point.high; });
    with([&](FoundScore& some) { some.point.questions = full.point.questions; });
    with([&](FoundScore& some) { some.point.shots = full.point.shots; });
    with([&](FoundScore& some) { some.point.temperature = full.point.temperature; });
    with([&](FoundScore& some) { some.point.answerLength = full.point.answerLength; });
    with([&](FoundScore& some) { some.correct = 0; });
    with([&](FoundScore& some) { some.counts = false; });
    with([&](FoundScore& some) { some.higherIsBetter = true; });
    all.push_back(full);

    core::Words words;
    core::FoundScores scores(words);
    for (const FoundScore& one : all) {
        scores.add(one);
    }
    ASSERT_EQ(scores.size(), all.size());
    FoundScore read;
    for (std::size_t i = 0; i < all.size(); ++i) {
        scores.read(i, read);
        EXPECT_EQ(allOf(read), allOf(all[i])) << i;
    }
    EXPECT_TRUE(std::signbit(read.point.score)) << "of 0 as well";
}

TEST(FoundScores, HaveNamesWithoutBlanksAroundThem)
{
    core::Words words;
    core::FoundScores scores(words);
    FoundScore blank;
    blank.family = " a b ";
    blank.task = "\tt";
    blank.metric = "m ";
    blank.point.checkpoint = " ";
    scores.add(blank);
    FoundScore read;
    scores.read(0, read);
    EXPECT_EQ(std::tie(read.family, read.task, read.metric, read.point.checkpoint),
              std::make_tuple(std::string("a b"), std::string("t"), std::string("m"), std::string()));
}

}  // namespace
