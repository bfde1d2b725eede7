#include "core/evidence/parts.h"

#include <gtest/gtest.h>

namespace {

core::Series seriesOf(const char* family, const char* task, const char* metric)
{
    core::Series series;
    series.family = family;
    series.task = task;
    series.metric = metric;
    core::Measurement point;
    point.size = 1e9;
    point.score = 0.5;
    series.points.push_back(point);
    return series;
}

TEST(Parts, AreThoseShownElseThoseOfTheSameOutputs)
{
    const auto evidence =
        core::Evidence::of({seriesOf("A", "sums", "exact match"), seriesOf("A", "sums, difficulty 1 of 2", "chance"),
                            seriesOf("A", "sums, difficulty 2 of 2", "chance"), seriesOf("A", "words", "exact match"),
                            seriesOf("B", "sums, difficulty 1 of 2", "chance"), seriesOf("B", "sums", "exact match"),
                            seriesOf("A", "sums, difficulty 1 of 2", "other")})
            .value();
    using Numbers = std::vector<std::size_t>;
    const auto of = [&](std::vector<std::string> named) { return core::partsOf(named, evidence); };
    EXPECT_EQ(of({}), Numbers());
    EXPECT_EQ(of({"no such series"}), Numbers());
    EXPECT_EQ(of({"A / sums / exact match"}), (Numbers{1, 2}));
    EXPECT_EQ(of({"A / words / exact match"}), Numbers());
    EXPECT_EQ(of({"B / sums / exact match", "A / sums / exact match"}), Numbers{4});
    EXPECT_EQ(of({"A / sums / exact match", "A / sums, difficulty 2 of 2 / chance"}), Numbers{2});
    EXPECT_EQ(of({"A / sums, difficulty 1 of 2 / other", "A / sums, difficulty 1 of 2 / chance"}), Numbers{6});
}

TEST(Parts, AreShares)
{
    core::Series loss = seriesOf("A", "sums, difficulty 1 of 2", "chance");
    loss.measure = core::Measure::Loss;
    const auto evidence = core::Evidence::of({seriesOf("A", "sums", "exact match"), loss}).value();
    EXPECT_TRUE(core::partsOf(evidence.names(), evidence).empty());
}

}  // namespace
