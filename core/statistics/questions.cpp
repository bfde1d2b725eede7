#include "core/statistics/questions.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/model/binomial.h"

namespace core {

namespace {

bool isWhole(double x) noexcept
{
    return std::fabs(x - std::round(x)) <= 1e-3;
}

}  // namespace

double logChanceOfNothing(const LogChance& score, std::int64_t questions) noexcept
{
    return static_cast<double>(questions) * score.logMiss;
}

double questionsForOneSuccess(const LogChance& score) noexcept
{
    if (score.logMiss == 0) {
        return std::numeric_limits<double>::infinity();
    }
    constexpr double kLogOfMissingAll = -2.9957322735539909934;  // ln 0.05
    return std::max(1.0, std::ceil(kLogOfMissingAll / score.logMiss));
}

std::optional<std::int64_t> questionsFromError(double score, double standardError) noexcept
{
    if (!(score > 0 && score < 1 && standardError > 0)) {
        return std::nullopt;
    }
    const double population = score * (1 - score) / (standardError * standardError);
    if (!(population >= 1 && population <= 1e9)) {
        return std::nullopt;
    }
    const auto fits = [score](double n) { return isWhole(n) && isWhole(score * n); };
    const double sample = population + 1;
    if (fits(sample) == fits(population)) {
        return std::nullopt;
    }
    return std::llround(fits(sample) ? sample : population);
}

std::vector<CountChance> countDistribution(const LogChance& score, std::int64_t questions)
{
    constexpr std::int64_t kMost = 513;
    std::vector<CountChance> chances;
    if (std::isnan(score.log) || std::isnan(score.logMiss)) {
        return chances;
    }
    const MeanSuccess y{std::exp(score.log), std::exp(score.logMiss)};
    const auto n = static_cast<double>(questions);
    const double reach = 5 * std::sqrt(n * y.value * y.complement) + 10;
    const auto first = static_cast<std::int64_t>(std::max(0.0, std::floor(n * y.value - reach)));
    const auto last = static_cast<std::int64_t>(std::min(n, std::ceil(n * y.value + reach)));
    const std::int64_t step = std::max<std::int64_t>(1, (last - first + kMost - 1) / kMost);
    for (std::int64_t count = first; count <= last; count += step) {
        chances.push_back({count, std::exp(logBinomialChance(questions, count, y))});
    }
    return chances;
}

}  // namespace core
