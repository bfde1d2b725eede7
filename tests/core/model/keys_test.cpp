#include "core/model/keys.h"

#include <gtest/gtest.h>

#include "core/model/metric_key.h"

/// With a name: where a namespace has none, Clang writes that in brackets before an enumeration's name, like a cast.
namespace basket {

enum class Fruit { Apple, Pear };

}  // namespace basket

namespace {

using basket::Fruit;
using core::Distribution;
using core::ErrorCode;
using core::Metric;

template <typename Enum>
void expectThereAndBack()
{
    for (const auto& [value, key] : core::Keys<Enum>::offered) {
        EXPECT_EQ(core::keyOf(value), key);
        EXPECT_EQ(core::fromKey<Enum>(key), value);
        EXPECT_NE(core::keyList<Enum>().find(key), std::string::npos);
    }
    EXPECT_EQ(core::fromKey<Enum>("no such name").error(), ErrorCode::UnknownName);
    EXPECT_EQ(core::fromKey<Enum>("").error(), ErrorCode::UnknownName);
}

TEST(Keys, ThereAndBack)
{
    expectThereAndBack<Metric>();
    expectThereAndBack<Distribution>();
    expectThereAndBack<core::TokenMode>();
    expectThereAndBack<core::Layout>();
    expectThereAndBack<core::XAxis>();
    expectThereAndBack<core::YScale>();
    expectThereAndBack<core::BellAxis>();
    expectThereAndBack<core::Grade>();
    EXPECT_EQ(core::Keys<Metric>::offered.size(), core::kMetrics.size());
}

struct FruitRow {
    Fruit fruit;
};

TEST(Keys, AMissingRowDoesNotCompile)
{
    constexpr std::array kAll = {FruitRow{Fruit::Apple}, FruitRow{Fruit::Pear}};
    constexpr std::array kMissing = {FruitRow{Fruit::Apple}};
    constexpr std::array kSwapped = {FruitRow{Fruit::Pear}, FruitRow{Fruit::Apple}};
    static_assert(core::isComplete<Fruit>(kAll, &FruitRow::fruit));
    static_assert(!core::isComplete<Fruit>(kMissing, &FruitRow::fruit));
    static_assert(!core::isComplete<Fruit>(kSwapped, &FruitRow::fruit));
    static_assert(core::isNamed<Fruit::Pear>() && !core::isNamed<static_cast<Fruit>(2)>());
    EXPECT_EQ(core::everyValue<Fruit>(), (std::array{Fruit::Apple, Fruit::Pear}));
}

TEST(MetricKey, FollowsTheTable)
{
    const struct {
        Metric metric;
        core::MetricKind kind;
        bool probability;
        bool featurable;
    } rows[] = {
        {Metric::TokenAccuracy, core::MetricKind::Linear, true, false},
        {Metric::TokenEditDistance, core::MetricKind::Linear, false, false},
        {Metric::ExactMatch, core::MetricKind::Nonlinear, true, true},
        {Metric::PassMark, core::MetricKind::Threshold, true, true},
        {Metric::MultipleChoiceGrade, core::MetricKind::Discontinuous, true, true},
        {Metric::Brier, core::MetricKind::Continuous, false, false},
        {Metric::CrossEntropy, core::MetricKind::Continuous, false, false},
        {Metric::BestOfR, core::MetricKind::Nonlinear, true, true},
    };
    for (const auto& row : rows) {
        EXPECT_EQ(core::kindOf(row.metric), row.kind);
        EXPECT_EQ(core::isProbability(row.metric), row.probability);
        EXPECT_EQ(core::canBeFeatured(row.metric), row.featurable);
    }
}

}  // namespace
