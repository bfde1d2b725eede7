#include "core/model/token_loss.h"

#include <cmath>

#include "core/model/answer_kernel.h"
#include "core/model/bell_average.h"
#include "core/model/limits.h"

namespace core {

namespace {

// Above, the bell is wider than the bend of the loss at p = 1/2, which then serves as density.
constexpr double kWideLoss = 1.5;

// -ln p as a function of t = logit p, in the place of an upper tail.
struct LossAtLogit {
    static double loss(double t) noexcept { return std::fmax(-t, 0) + std::log1p(std::exp(-std::fabs(t))); }

    double logUpper(double t) const noexcept { return std::log(loss(t)); }
    double hazard(double t, bool) const noexcept { return meanSuccessAtLogit(t).complement / loss(t); }
    double logLower(double) const noexcept { return kNaN; }
};

// ln E[(Z - y)+] of a standard normal Z, the integral of its upper tail from y on.
double logNormalExcess(double y) noexcept
{
    const double logDensity = -0.5 * y * y - kHalfLogTwoPi;
    if (y < 0) {
        return std::log(std::exp(logDensity) - y * std::exp(logNormalSurvival(y)));
    }
    if (y < 25) {
        return logDensity + std::log1p(-y * decayIntegral(y, 0.5));
    }
    const double x = 1 / (y * y);
    double sum = 1;
    for (int n = 19; n >= 3; n -= 2) {
        sum = 1 - n * x * sum;
    }
    return logDensity + std::log(x * sum);
}

// The integral of a logit-normal's lower tail, E[(t - T)+], in the place of that tail.
struct IntegratedTail {
    LogitNormal bell;

    double z(double t) const noexcept { return (bell.mu - t) / bell.sigma; }
    double logLower(double t) const noexcept { return std::log(bell.sigma) + logNormalExcess(z(t)); }
    double hazard(double t, bool) const noexcept { return std::exp(bell.logLower(t) - logLower(t)); }
    double logUpper(double) const noexcept { return kNaN; }
};

constexpr double kLossBySeries = 20;

}  // namespace

double lossOf(const BetaBell& bell) noexcept
{
    const auto [a, b] = bell;
    if (!(a > 0 && b > 0 && std::isfinite(a + b))) {
        return kNaN;
    }
    double sum = 0;
    double z = a;
    for (; z < kLossBySeries; z += 1) {
        sum += b / (z + b) / z;
    }
    // digamma(x) ~ ln x - 1 / (2 x) - sum of B_2k / (2 k x^2k); s^n - r^n = (s - r) (s^(n-1) + ... + r^(n-1)).
    const double s = 1 / z;
    const double r = 1 / (z + b);
    constexpr double kCoefficients[] = {1.0 / 12, -1.0 / 120, 1.0 / 252, -1.0 / 240, 1.0 / 132};
    double rest = 0.5;
    double powers = 1;
    double power = 1;
    for (const double coefficient : kCoefficients) {
        power *= r;
        powers = powers * s + power;
        rest += coefficient * powers;
        power *= r;
        powers = powers * s + power;
    }
    return sum + std::log1p(b / z) + b * s * r * rest;
}

double lossOf(const LogitNormal& bell)
{
    if (!(std::isfinite(bell.mu) && bell.sigma > 0 && std::isfinite(bell.sigma))) {
        return kNaN;
    }
    return std::exp(bell.sigma < kWideLoss ? logChanceBeside(bell, LossAtLogit{}, true)
                                           : logChanceBeside(AnswerKernel(1, 1), IntegratedTail{bell}, false));
}

double lossOf(const TruncatedNormal& bell)
{
    if (bell.isNarrow()) {
        double loss = 0;
        bell.visitNarrow([&](double t, double logWeight) { loss += std::exp(logWeight) * LossAtLogit::loss(t); });
        return loss;
    }
    return std::isnan(bell.alpha) ? kNaN : std::exp(logChanceBeside(bell, LossAtLogit{}, true));
}

}  // namespace core
