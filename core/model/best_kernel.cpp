#include "core/model/best_kernel.h"

#include <cmath>

namespace core {

namespace {

// Below, 1 - (1 - x)^R is R x to the last digit.
constexpr double kTinyLog = -40;

// ln(1 - (1 - x)^R) from ln x and ln(1 - x): one attempt's chance and its miss.
double logOfBest(double attempts, const LogChance& one) noexcept
{
    const double logSum = std::log(attempts) + one.log;  // of R x, known even where x underflows
    return logSum < kTinyLog ? logSum : logOneMinusExp(attempts * one.logMiss);
}

}  // namespace

LogChance bestOf(std::int64_t attempts, std::int64_t length, const MeanSuccess& p) noexcept
{
    const LogChance one = chanceOfLog(double(length) * logsOf(p).log);
    if (attempts == 1) {
        return one;
    }
    const double log = logOfBest(double(attempts), one);
    return {log, one.logMiss * double(attempts)};
}

MeanSuccess bestOfQuantile(std::int64_t attempts, std::int64_t length, double u) noexcept
{
    const double log = logOneMinusExp(std::log1p(-u) / double(attempts)) / double(length);
    return {std::exp(log), -std::expm1(log)};
}

// x = p^L, the chance of one attempt, and what its derivatives need.
struct BestKernel::OneAttempt {
    MeanSuccess p;
    LogChance x;
    double failing;  // L (1 - p) x / (1 - x), the slope of -ln(1 - x)
};

BestKernel::BestKernel(std::int64_t attempts, std::int64_t length) noexcept
    : attempts_(double(attempts)), length_(double(length))
{
    const double low = logit(bestOfQuantile(attempts, length, 0.25));
    const double high = logit(bestOfQuantile(attempts, length, 0.75));
    mode_ = logit(bestOfQuantile(attempts, length, 0.55));
    width_ = (high - low) / 1.35;
}

BestKernel::OneAttempt BestKernel::at(double t) const noexcept
{
    const MeanSuccess p = meanSuccessAtLogit(t);
    const double softplus = std::fmax(-t, 0) + std::log1p(std::exp(-std::fabs(t)));  // -ln p
    const LogChance x = chanceOfLog(-length_ * softplus);
    return {p, x, length_ * p.complement * std::exp(x.log - x.logMiss)};
}

double BestKernel::logDensity(double t) const noexcept
{
    const OneAttempt one = at(t);
    const double softplus = std::fmax(t, 0) + std::log1p(std::exp(-std::fabs(t)));  // -ln(1 - p)
    return std::log(attempts_ * length_) + one.x.log - softplus + (attempts_ - 1) * one.x.logMiss;
}

double BestKernel::slope(double t) const noexcept
{
    const OneAttempt one = at(t);
    return length_ * one.p.complement - one.p.value - (attempts_ - 1) * one.failing;
}

double BestKernel::logUpper(double t) const noexcept
{
    return attempts_ * at(t).x.logMiss;
}

double BestKernel::logLower(double t) const noexcept
{
    return logOfBest(attempts_, at(t).x);
}

double BestKernel::hazard(double t, bool upper) const noexcept
{
    return upper ? attempts_ * at(t).failing : std::exp(logDensity(t) - logLower(t));
}

}  // namespace core
