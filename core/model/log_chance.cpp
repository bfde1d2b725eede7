#include "core/model/log_chance.h"
#include "core/model/limits.h"

#include <algorithm>
#include <cmath>

namespace core {

double logOneMinusExp(double x) noexcept
{
    constexpr double kLogHalf = -0.6931471805599453;
    return x > kLogHalf ? std::log(-std::expm1(x)) : std::log1p(-std::exp(x));
}

LogChance chanceOfLog(double log) noexcept
{
    const double bounded = log > 0 ? 0.0 : log;
    return {bounded, logOneMinusExp(bounded)};
}

LogChance chanceOfLogMiss(double logMiss) noexcept
{
    return complementOf(chanceOfLog(logMiss));
}

LogChance logsOf(const MeanSuccess& m) noexcept
{
    if (!(m.value >= 0 && m.value <= 1 && m.complement >= 0 && m.complement <= 1)) {
        return {kNaN, kNaN};
    }
    if (m.deepLog < 0) {
        return {m.deepLog, -m.value};
    }
    return {m.value > 0.5 ? std::log1p(-m.complement) : std::log(m.value),
            m.complement > 0.5 ? std::log1p(-m.value) : std::log(m.complement)};
}

double logSumExp(double x, double y) noexcept
{
    const double larger = std::max(x, y);
    const double smaller = std::min(x, y);
    if (std::isnan(x) || std::isnan(y)) {
        return x + y;
    }
    return std::isinf(larger) || std::isinf(smaller) ? larger : larger + std::log1p(std::exp(smaller - larger));
}

}  // namespace core
