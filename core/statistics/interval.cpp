#include "core/statistics/interval.h"

#include <array>
#include <cmath>
#include <cstddef>

#include <boost/math/special_functions/beta.hpp>

#include "core/model/boost_policy.h"
#include "core/model/limits.h"

namespace core {

namespace {

constexpr double kTail = 0.025;

bool isCount(std::int64_t successes, std::int64_t questions) noexcept
{
    return questions >= 1 && successes >= 0 && successes <= questions;
}

Interval searched(std::int64_t successes, std::int64_t questions)
{
    const auto right = static_cast<double>(successes);
    const auto wrong = static_cast<double>(questions - successes);
    Interval interval;
    if (successes > 0) {
        interval.low = boost::math::ibeta_inv(right, wrong + 1, kTail, BoostPolicy());
    }
    if (wrong > 0) {
        interval.high = boost::math::ibetac_inv(right + 1, wrong, kTail, BoostPolicy());
    }
    return interval;
}

}  // namespace

Interval exactInterval(std::int64_t successes, std::int64_t questions)
{
    if (!isCount(successes, questions)) {
        return {kNaN, kNaN};
    }
    struct Known {
        std::int64_t successes = -1;
        std::int64_t questions = 0;
        Interval interval;
    };
    constexpr std::size_t kKept = 4096;  // a power of 2
    thread_local std::array<Known, kKept> known;
    constexpr std::uint64_t kSpread = 0x9e3779b97f4a7c15;  // odd: counts in turn fall into places of their own
    const auto mixed = static_cast<std::uint64_t>(successes) + kSpread * static_cast<std::uint64_t>(questions);
    Known& place = known[mixed % kKept];
    if (place.successes != successes || place.questions != questions) {
        place = {successes, questions, searched(successes, questions)};
    }
    return place.interval;
}

Interval wilsonInterval(std::int64_t successes, std::int64_t questions) noexcept
{
    if (!isCount(successes, questions)) {
        return {kNaN, kNaN};
    }
    constexpr double kSquare = kHalfOf95 * kHalfOf95;
    const auto n = static_cast<double>(questions);
    const auto right = static_cast<double>(successes);
    const double root = kHalfOf95 * std::sqrt(right / n * (n - right) + kSquare / 4);
    Interval interval;
    const double high = (right + kSquare / 2 + root) / (n + kSquare);
    if (successes < questions) {
        interval.high = high;
    }
    if (successes > 0) {
        interval.low = right / n * right / ((n + kSquare) * high);
    }
    return interval;
}

}  // namespace core
