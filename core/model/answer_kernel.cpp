#include "core/model/answer_kernel.h"

#include <cmath>
#include <numbers>

#include "core/model/binomial.h"
#include "core/model/special_functions.h"

namespace core {

namespace {

double logPowerAt(double n, double t) noexcept  // ln p^n
{
    return n * (t > 0 ? -std::log1p(std::exp(-t)) : t - std::log1p(std::exp(t)));
}

}  // namespace

AnswerKernel::AnswerKernel(std::int64_t n, std::int64_t k) noexcept
    : n_(n), k_(k), right_(double(k)), wrong_(double(n - k + 1)),
      logConstant_(0.5 * std::log(right_ * wrong_ / (right_ + wrong_) * (0.5 * std::numbers::inv_pi)) +
                   stirlingRest(right_ + wrong_) - stirlingRest(right_) - stirlingRest(wrong_))
{
}

double AnswerKernel::logDensity(double t) const noexcept
{
    if (k_ == n_) {
        return std::log(right_) + logPowerAt(right_, t) + logPowerAt(1, -t);
    }
    const MeanSuccess p = meanSuccessAtLogit(t);
    const double total = right_ + wrong_;
    const double excess = wrong_ * p.value - right_ * p.complement;
    return logConstant_ - deviance(right_, total * p.value, excess) - deviance(wrong_, total * p.complement, -excess);
}

double AnswerKernel::slope(double t) const noexcept
{
    const MeanSuccess p = meanSuccessAtLogit(t);
    return right_ * p.complement - wrong_ * p.value;
}

double AnswerKernel::logUpper(double t) const noexcept
{
    return k_ == n_ ? logOneMinusExp(logPowerAt(right_, t)) : binomialTail(n_, k_, meanSuccessAtLogit(t)).logMiss;
}

double AnswerKernel::logLower(double t) const noexcept
{
    return k_ == n_ ? logPowerAt(right_, t) : binomialTail(n_, k_, meanSuccessAtLogit(t)).log;
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
