#include "core/statistics/drawn_questions.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>

#include <boost/math/distributions/binomial.hpp>
#include <boost/math/distributions/normal.hpp>

#include "core/model/score.h"
#include "core/statistics/score_variance.h"
#include "core/statistics/seeded.h"

namespace core {

namespace {

namespace policies = boost::math::policies;
// Draws need no digits beyond the doubles'.
using DrawPolicy =
    policies::policy<policies::promote_double<false>, policies::discrete_quantile<policies::integer_round_up>>;

constexpr std::uint64_t kOfAverages = 0x61766572616765ULL;  // keeps their draw apart from the counts'

// In (0, 1): never an end, whose quantile is infinite.
double openUnit(std::uint64_t bits) noexcept
{
    return unitOf(bits) + 0x1p-54;
}

// The quantile of a binomial of 1/2 with a uniform on (-1/2, 1/2) added, by Cornish and Fisher: what is left out is of
// the order of 1 / count^2.
std::int64_t halfOfMany(std::int64_t count, double u)
{
    const auto n = static_cast<double>(count);
    const double z = boost::math::quantile(boost::math::normal_distribution<double>(), u);
    const double variance = n / 4 + 1.0 / 12;
    const double kurtosis = -(n / 8 + 1.0 / 120) / (variance * variance);
    return std::llround(n / 2 + std::sqrt(variance) * (z + z * (z * z - 3) * kurtosis / 24));
}

// How many of `count` thresholds lie in the lower half of their interval: of a few, one bit each.
std::int64_t lowerHalf(std::int64_t count, std::uint64_t bits)
{
    constexpr std::int64_t kFew = 1024;
    constexpr std::int64_t kMany = 100'000;
    if (count <= kFew) {
        std::int64_t lower = 0;
        for (; count > 64; count -= 64, bits = mixed(bits)) {
            lower += std::popcount(bits);
        }
        return lower + std::popcount(bits >> static_cast<unsigned>(64 - count));
    }
    if (count >= kMany) {
        return std::clamp<std::int64_t>(halfOfMany(count, openUnit(bits)), 0, count);
    }
    const boost::math::binomial_distribution<double, DrawPolicy> halves(static_cast<double>(count), 0.5);
    return std::clamp<std::int64_t>(std::llround(boost::math::quantile(halves, openUnit(bits))), 0, count);
}

}  // namespace

std::int64_t SampledTest::passed(const MeanSuccess& score) const
{
    if (!(score.value > 0 && score.complement >= 0)) {
        return 0;
    }
    double below = score.value;  // of the interval [0, 1) at hand, the share below the score and the share above it
    double above = score.complement;
    std::int64_t passed = 0;
    std::int64_t here = questions_;
    std::uint64_t place = mixed(static_cast<std::uint64_t>(seed_)) ^ static_cast<std::uint64_t>(questions_);
    while (here > 0 && below > 0) {
        if (above <= 0) {
            return passed + here;
        }
        place = mixed(place);
        const std::int64_t lower = lowerHalf(here, place);
        if (below < above) {
            here = lower;
            below *= 2;
            above = 1 - below;
            place ^= 1U;
        } else {
            passed += lower;
            here -= lower;
            above *= 2;
            below = 1 - above;
            place ^= 2U;
        }
    }
    return passed;
}

double SampledTest::deviation() const
{
    const std::uint64_t bits = mixed(mixed(static_cast<std::uint64_t>(seed_) ^ kOfAverages));
    return boost::math::quantile(boost::math::normal_distribution<double>(), openUnit(bits));
}

double sampledScore(const SampledTest& test, Metric metric, const Grading& grading, const SuccessDistribution& d)
{
    const double expected = score(metric, grading, d);
    if (std::isnan(expected)) {
        return expected;
    }
    if (isProbability(metric) && metric != Metric::TokenAccuracy) {
        const LogChance chance = logScore(metric, grading, d);
        return static_cast<double>(test.passed({std::exp(chance.log), std::exp(chance.logMiss)}))
               / static_cast<double>(test.questions());
    }
    const double measured = expected + test.deviation() * standardErrorOf(metric, grading, d, test.questions());
    switch (metric) {
    case Metric::TokenAccuracy: return std::clamp(measured, 0.0, 1.0);
    case Metric::TokenEditDistance: return std::clamp(measured, -static_cast<double>(grading.length), 0.0);
    case Metric::Brier: return std::clamp(measured, -1.0, 0.0);
    default: return std::min(measured, 0.0);
    }
}

}  // namespace core
