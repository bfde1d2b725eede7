#include "core/statistics/interval.h"

#include <cmath>
#include <cstdint>
#include <utility>

#include "../model/reference_check.h"

namespace core::test {

namespace {

struct Row {
    std::int64_t successes, questions;
    double exactLow, exactHigh, wilsonLow, wilsonHigh;
};

constexpr Row kRows[] = {
#include "intervals.inc"
};

}  // namespace

TEST(Intervals, AgreeWithTheFortyDigitTable)
{
    for (const Row& row : kRows) {
        const Interval exact = exactInterval(row.successes, row.questions);
        const Interval wilson = wilsonInterval(row.successes, row.questions);
        const auto of = [&](const char* what) {
            return testing::Message() << what << ' ' << row.successes << " of " << row.questions;
        };
        EXPECT_LE(relativeError(exact.low, row.exactLow), 1e-11) << of("exact low");
        EXPECT_LE(relativeError(exact.high, row.exactHigh), 1e-11) << of("exact high");
        EXPECT_LE(relativeError(wilson.low, row.wilsonLow), 1e-15) << of("Wilson low");
        EXPECT_LE(relativeError(wilson.high, row.wilsonHigh), 1e-15) << of("Wilson high");
    }
}

TEST(Intervals, EndExactlyAtNothingAndAll)
{
    for (const std::int64_t n : {1LL, 7LL, 100LL, 1'000'000'000LL}) {
        EXPECT_EQ(exactInterval(0, n).low, 0);
        EXPECT_EQ(exactInterval(n, n).high, 1);
        EXPECT_EQ(wilsonInterval(0, n).low, 0);
        EXPECT_EQ(wilsonInterval(n, n).high, 1);
        EXPECT_GT(exactInterval(0, n).high, 0);  // never a certainty
        EXPECT_LT(exactInterval(n, n).low, 1);
    }
    EXPECT_NEAR(exactInterval(0, 2000).high, 0.00184, 5e-6);  // MODEL.md section 7
}

/// Whatever was asked before, and in what order: more are asked here than any thread remembers.
TEST(Intervals, AreRememberedAsTheyAre)
{
    const auto isTail = [](std::int64_t k, std::int64_t n) {  // P(X <= k) at the high end is 1 in 40: the sum itself
        const double p = exactInterval(k, n).high;
        double sum = 0.0;
        double term = std::pow(1 - p, static_cast<double>(n));
        for (std::int64_t i = 0; i <= k; ++i) {
            sum += term;
            term *= static_cast<double>(n - i) / static_cast<double>(i + 1) * p / (1 - p);
        }
        return std::fabs(sum - 0.025) < 1e-9;
    };
    for (int round = 0; round < 2; ++round) {
        for (std::int64_t n = 1; n <= 160; ++n) {
            for (std::int64_t k = 0; 2 * k < n; ++k) {  // where the sum loses no digits
                ASSERT_TRUE(isTail(k, n)) << k << " of " << n << ", round " << round;
            }
        }
    }
}

TEST(Intervals, AreNaNForWhatIsNoCount)
{
    for (const auto& [k, n] : {std::pair<std::int64_t, std::int64_t>{-1, 5}, {6, 5}, {0, 0}, {1, -1}}) {
        EXPECT_TRUE(std::isnan(exactInterval(k, n).low) && std::isnan(exactInterval(k, n).high));
        EXPECT_TRUE(std::isnan(wilsonInterval(k, n).low) && std::isnan(wilsonInterval(k, n).high));
    }
}

}  // namespace core::test
