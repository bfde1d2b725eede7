#include "core/model/answer_kernel.h"

#include <cmath>
#include <numbers>

#include "core/model/binomial.h"
#include "core/model/special_functions.h"

namespace core {

namespace {

// ln(1 + exp(t)) = -ln(1 - p) at t = logit p.
double softplus(double t) noexcept
{
    return std::fmax(t, 0) + std::log1p(std::exp(-std::fabs(t)));
}

}  // namespace

AnswerKernel::AnswerKernel(std::int64_t n, std::int64_t k) noexcept
    : n_(n), k_(k), right_(double(k)), wrong_(double(n - k + 1)),
      logConstant_(0.5 * std::log(right_ * wrong_ / (right_ + wrong_) * (0.5 * std::numbers::inv_pi))
                   + stirlingRest(right_ + wrong_) - stirlingRest(right_) - stirlingRest(wrong_)),
      logFactorials_(logConstant_ + (right_ + wrong_) * std::log(right_ + wrong_) - right_ * std::log(right_)
                     - wrong_ * std::log(wrong_))
{
}

double AnswerKernel::logDensity(double t) const noexcept
{
    constexpr double kFewTokens = 1000;
    const double total = right_ + wrong_;
    if (total <= kFewTokens) {  // two terms of opposite slope: good to a few eps times total, and quick
        return logFactorials_ - total * softplus(t) + right_ * t;
    }
    return logDensityAt(meanSuccessAtLogit(t));
}

double AnswerKernel::logDensityAt(const MeanSuccess& p) const noexcept
{
    const double total = right_ + wrong_;
    const double excess = wrong_ * p.value - right_ * p.complement;
    return logConstant_ - deviance(right_, total * p.value, excess) - deviance(wrong_, total * p.complement, -excess);
}

LogChance AnswerKernel::grade(double t) const noexcept
{
    if (k_ == n_) {
        return chanceOfLog(-right_ * softplus(-t));
    }
    const MeanSuccess p = meanSuccessAtLogit(t);
    if (k_ == 1 || p.value == 0 || p.complement == 0) {
        return binomialTail(n_, k_, p);
    }
    // The density is k (1 - p) P(Bin(n, p) = k).
    return binomialTail(n_, k_, p, logDensityAt(p) - std::log(right_ * p.complement));
}

double AnswerKernel::slope(double t) const noexcept
{
    const MeanSuccess p = meanSuccessAtLogit(t);
    return right_ * p.complement - wrong_ * p.value;
}

double AnswerKernel::logUpper(double t) const noexcept
{
    return grade(t).logMiss;
}

double AnswerKernel::logLower(double t) const noexcept
{
    return k_ == n_ ? -right_ * softplus(-t) : grade(t).log;
}

double AnswerKernel::hazard(double t, bool upper) const noexcept
{
    return std::exp(logDensity(t) - (upper ? logUpper(t) : logLower(t)));
}

double AnswerKernel::mode() const noexcept
{
    return std::log(right_ / wrong_);
}

double AnswerKernel::width() const noexcept
{
    return std::sqrt(1 / right_ + 1 / wrong_);
}

}  // namespace core
