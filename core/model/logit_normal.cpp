#include "core/model/logit_normal.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <numbers>

#include <boost/math/tools/toms748_solve.hpp>

#include "core/model/bell_average.h"
#include "core/model/boost_policy.h"
#include "core/model/limits.h"

namespace core {

namespace {

// Below, the normal density is the narrower factor of the mean's integral; above, the logistic one.
constexpr double kWideSigma = 1.5;

// E[P] and E[P (1 - P)], the derivative of the former by mu.
struct Moments {
    double logMean;
    double logVariation;
};

// The trapezoid rule in z = (t - mu) / sigma with one step for all: p has its poles at z = -mu / sigma +- i pi / sigma,
// too far for sigma < kWideSigma to leave more than 1e-15, and exp(t) moves the peak by no more than sigma.
constexpr double kNormalStep = 0.36;
constexpr int kNormalSteps = 29;

using NormalWeights = std::array<double, kNormalSteps + 1>;

NormalWeights makeNormalWeights() noexcept
{
    NormalWeights weights{};
    for (int i = 0; i <= kNormalSteps; ++i) {
        const double z = i * kNormalStep;
        weights[std::size_t(i)] = kNormalStep * std::exp(-0.5 * z * z - kHalfLogTwoPi);
    }
    return weights;
}

Moments momentsWithNarrowBell(const LogitNormal& bell) noexcept
{
    static const NormalWeights kWeights = makeNormalWeights();
    const double growth = std::exp(bell.sigma * kNormalStep);
    const double centre = std::exp(bell.mu);
    double mean = 0;
    double variation = 0;
    const auto add = [&](double weight, double odds) {
        const double miss = 1 / (1 + odds);
        const double part = weight * odds * miss;
        mean += part;
        variation += part * miss;
    };
    add(kWeights[0], centre);
    double factor = 1;
    for (int i = 1; i <= kNormalSteps; ++i) {
        factor *= growth;
        add(kWeights[std::size_t(i)], centre * factor);
        add(kWeights[std::size_t(i)], centre / factor);
    }
    return {std::log(mean), std::log(variation)};
}

Moments momentsWithWideBell(const LogitNormal& bell)
{
    const AnswerKernel logistic(1, 1);
    const auto slope = [&](double t) { return logistic.slope(t) - bell.hazard(t, true); };
    const auto integrand = [&](double t) {
        const double logTail = bell.logUpper(t);
        return IntegrandPoint{logistic.logDensity(t) + logTail, 1, std::exp(bell.logDensity(t) - logTail)};
    };
    const Peak peak = findPeak(slope, std::min(0.0, bell.mu), 1);
    const ScaledIntegral integral = integrateLine(integrand, peak.at, peak.width);
    return {integral.log(), integral.logScale + std::log(integral.weighted)};
}

// exp(t) - exp(2 t) < p < exp(t): so far down, P is a lognormal to the last digit, E[P^2] / E[P] < 4e-18.
Moments momentsOf(const LogitNormal& bell)
{
    constexpr double kLastDigit = -40;
    const double variance = bell.sigma * bell.sigma;
    if (bell.mu + 1.5 * variance < kLastDigit) {
        return {bell.mu + variance / 2, bell.mu + variance / 2};
    }
    return bell.sigma < kWideSigma ? momentsWithNarrowBell(bell) : momentsWithWideBell(bell);
}

// z with P(Z < z) = m within 5e-4, m <= 1/2: Abramowitz and Stegun 26.2.23.
double roughNormalQuantile(double m) noexcept
{
    const double t = std::sqrt(-2 * std::log(m));
    return (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308))) - t;
}

double startingLocation(double m, double sigma) noexcept
{
    const double square = sigma * sigma;
    const double usual = sigma < kWideSigma ? logit(meanSuccess(m)) * std::sqrt(1 + square * std::numbers::pi / 8)
                                            : roughNormalQuantile(m) * std::sqrt(square + 2.9);
    return std::max(std::log(m) - square / 2, usual);  // E[P] <= exp(mu + sigma^2 / 2) bounds mu from below
}

// mu for a mean m <= 1/2.
double locationOf(double m, double sigma)
{
    const double target = std::log(m);
    double mu = startingLocation(m, sigma);
    for (int i = 0; i < 100; ++i) {
        const Moments moments = momentsOf({mu, sigma});
        const double step = (target - moments.logMean) * std::exp(moments.logMean - moments.logVariation);
        mu += step;
        if (!(std::fabs(step) > 3e-7 * (1 + sigma))) {  // the next step is about its square
            return mu;
        }
    }
    throw NotConverged("location of a logit-normal");
}

// The variance of P for sigma < 1/2, where E[P^2] - E[P]^2 would cancel: moments about p at mu.
double varianceOfNarrowBell(const LogitNormal& bell) noexcept
{
    constexpr double kStep = 0.4;
    constexpr int kSteps = 26;
    const MeanSuccess centre = meanSuccessAtLogit(bell.mu);
    double first = 0;
    double second = 0;
    for (int i = -kSteps; i <= kSteps; ++i) {
        const double z = i * kStep;
        const double rise = std::expm1(bell.sigma * z);
        const double offset = centre.value * centre.complement * rise / (1 + centre.value * rise);
        const double weight = kStep * std::exp(-0.5 * z * z - kHalfLogTwoPi);
        first += weight * offset;
        second += weight * offset * offset;
    }
    return second - first * first;
}

struct Variances {
    double ofChance;      ///< Var P
    double withinChance;  ///< E[P (1 - P)]
};

// For E[P] <= 1/2.
Variances variancesOf(const LogitNormal& bell)
{
    const Moments moments = momentsOf(bell);
    const double within = std::exp(moments.logVariation);
    if (bell.sigma < 0.5) {
        return {varianceOfNarrowBell(bell), within};
    }
    const double mean = std::exp(moments.logMean);
    return {std::exp(averageOverBell(2, 2, bell).log) - mean * mean, within};
}

}  // namespace

double LogitNormal::logDensity(double t) const noexcept
{
    const double z = (t - mu) / sigma;
    return -0.5 * z * z - kHalfLogTwoPi - std::log(sigma);
}

double LogitNormal::slope(double t) const noexcept
{
    return (mu - t) / sigma / sigma;
}

double LogitNormal::logUpper(double t) const noexcept
{
    return logNormalSurvival((t - mu) / sigma);
}

double LogitNormal::logLower(double t) const noexcept
{
    return logNormalSurvival((mu - t) / sigma);
}

double LogitNormal::hazard(double t, bool upper) const noexcept
{
    const double z = (upper ? t - mu : mu - t) / sigma;
    // Far out density and tail are nearly one; their ratio is Mills's.
    return z > 0 ? 1 / (sigma * decayIntegral(z, 0.5)) : std::exp(logDensity(t) - logNormalSurvival(z));
}

MeanSuccess meanOf(const LogitNormal& bell)
{
    if (!(std::isfinite(bell.mu) && bell.sigma > 0 && std::isfinite(bell.sigma))) {
        return {kNaN, kNaN};
    }
    const double smaller = std::exp(momentsOf({-std::fabs(bell.mu), bell.sigma}).logMean);
    return bell.mu > 0 ? MeanSuccess{1 - smaller, smaller} : MeanSuccess{smaller, 1 - smaller};
}

double spreadOf(const LogitNormal& bell)
{
    if (!(std::isfinite(bell.mu) && bell.sigma > 0 && std::isfinite(bell.sigma))) {
        return kNaN;
    }
    return std::sqrt(variancesOf({-std::fabs(bell.mu), bell.sigma}).ofChance);
}

LogitNormal logitNormalWithMean(const MeanSuccess& m, double sigma)
{
    if (!(m.value > 0 && m.complement > 0 && sigma > 0 && std::isfinite(sigma))) {
        return {kNaN, sigma};
    }
    const bool low = m.value <= m.complement;
    const double location = locationOf(low ? m.value : m.complement, sigma);
    return {low ? location : -location, sigma};
}

double logitNormalSigma(const MeanSuccess& m, double s)
{
    const MeanSuccess smaller{std::min(m.value, m.complement), std::max(m.value, m.complement)};
    const double whole = std::sqrt(m.value * m.complement);
    const double target = 2 * std::log(s) - std::log((whole - s) * (whole + s));
    const auto excess = [&](double logSigma) {
        const Variances v = variancesOf(logitNormalWithMean(smaller, std::exp(logSigma)));
        return std::log(v.ofChance / v.withinChance) - target;
    };
    double low = std::log(s / (whole * whole)) - 1;
    double high = low + 2;
    while (excess(low) > 0) {
        high = low;
        low -= 2;
    }
    while (excess(high) < 0) {
        low = high;
        high += 2;
    }
    std::uintmax_t tries = 100;
    const auto tolerance = [](double a, double b) { return std::fabs(b - a) < 1e-15 * (1 + std::fabs(a)); };
    const auto [a, b] = boost::math::tools::toms748_solve(excess, low, high, tolerance, tries, BoostPolicy());
    return std::exp(0.5 * (a + b));
}

}  // namespace core
