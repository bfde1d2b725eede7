#include "core/model/truncated_normal.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numbers>

#include <boost/math/tools/toms748_solve.hpp>

#include "core/model/boost_policy.h"
#include "core/model/gauss_legendre.h"
#include "core/model/limits.h"
#include "core/model/special_functions.h"

namespace core {

namespace {

constexpr double kDrop = 40;        // exp(-40) of the peak is beyond a double's digits
constexpr double kSteep = 4;        // an exponential's moments lose no digits from here
constexpr double kHalfLine = 1e60;  // so steep that only the half line's exponential is left, where lambda allows

// Integral from 0 to length of exp(-slope u - curvature u^2), slope >= 0.
double decayUntil(double slope, double curvature, double length) noexcept
{
    const double fall = length * (slope + curvature * length);
    if (fall < 2) {
        return gaussLegendre<10>([=](double u) { return std::exp(-u * (slope + curvature * u)); }, 0, length);
    }
    const double beyond = fall > 60 ? 0 : std::exp(-fall) * decayIntegral(slope + 2 * curvature * length, curvature);
    return decayIntegral(slope, curvature) - beyond;
}

// The same from a peak, slope 0: half a normal's middle.
double bellUntil(double curvature, double length) noexcept
{
    const double root = std::sqrt(curvature);
    return 0.5 / (std::numbers::inv_sqrtpi * root) * std::erf(root * length);
}

// Where exp(-slope u - curvature u^2) has fallen by kDrop.
double reach(double slope, double curvature) noexcept
{
    return 2 * kDrop / (slope + std::sqrt(slope * slope + 4 * kDrop * curvature));
}

struct TailMoments {
    double mean;
    double variance;
};

// Whether exp(-x v - lambda v^2) is exp(-x v) over all the v that count.
bool isExponential(double x, double lambda) noexcept
{
    return x > kHalfLine && lambda < 1e-20 * x * x;
}

// Of the density ~ exp(-x v) on [0, 1], x well above 0.
TailMoments exponentialMoments(double x) noexcept
{
    const double ending = x / std::expm1(x);
    return {(1 - ending) / x, (1 - ending * (x + ending)) / x / x};
}

// Of the density ~ exp(alpha v - lambda v^2) on [0, 1], alpha <= lambda.
TailMoments tailMoments(double alpha, double lambda) noexcept
{
    if (isExponential(-alpha, lambda) || (lambda == 0 && -alpha > kSteep)) {
        return exponentialMoments(-alpha);
    }
    const double peak = alpha > 0 ? alpha / (2 * lambda) : 0;
    const double decline = alpha > 0 ? 0 : -alpha;
    const double far = reach(decline, lambda);
    const double up = std::min(1 - peak, far);
    const double down = std::min(peak, far);
    if (down == far && up == far) {
        return {peak, 0.5 / lambda};
    }
    double mass = 0;
    double first = 0;
    double second = 0;
    const auto add = [&](double u, double share) {
        const double part = share * std::exp(-std::fabs(u) * (decline + lambda * std::fabs(u)));
        mass += part;
        first += part * u;
        second += part * u * u;
    };
    visitGaussLegendre<30>(add, 0, up);
    if (down > 0) {
        visitGaussLegendre<30>(add, -down, 0);
    }
    const double offset = first / mass;
    return {peak + offset, second / mass - offset * offset};
}

// alpha for a mean m <= 1/2: Newton's method on 1 / mean where the bell leans on the end, on the mean where it
// stands free; both are convex there, so that it closes in from one side.
double alphaOf(double m, double lambda)
{
    if (isExponential(1 / m, lambda)) {
        return -1 / m;
    }
    double low = -1 / m;  // the exponential over the half line, the widest bell of this slope
    double high = std::min(lambda, 2 * lambda * m);
    const bool free = lambda * m * m > 1;
    double alpha = free ? high : low;
    for (int i = 0; i < 200; ++i) {
        const TailMoments moments = tailMoments(alpha, lambda);
        (moments.mean < m ? low : high) = alpha;
        const double towards = free ? m - moments.mean : (m - moments.mean) * (moments.mean / m);
        const double step = towards / moments.variance;
        const double next = alpha + step;
        const bool inside = next >= low && next <= high;
        const double before = alpha;
        alpha = inside ? next : 0.5 * (low + high);
        // The step changes the mean by step x variance: settled when that is lost in the mean's rounding.
        if (!(std::fabs(alpha - before) * moments.variance > 1e-9 * m)
            && (inside || high - low <= 1e-15 * std::fabs(low))) {
            return alpha;
        }
    }
    throw NotConverged("mean of a truncated normal");
}

}  // namespace

double TruncatedNormal::logWeight(double v) const noexcept
{
    if (alpha > 0) {
        const double offset = v - alpha / (2 * lambda);
        return -lambda * offset * offset;
    }
    return v * (alpha - lambda * v);
}

// ln of the integral of exp(logWeight) over [0, v].
double TruncatedNormal::logPartBelow(double v) const noexcept
{
    const double peak = alpha > 0 ? alpha / (2 * lambda) : 0;
    if (v <= peak) {
        return logWeight(v) + std::log(decayUntil(2 * lambda * (peak - v), lambda, v));
    }
    if (alpha <= 0) {
        return std::log(decayUntil(-alpha, lambda, v));
    }
    return std::log(partBelow + bellUntil(lambda, v - peak));
}

// The same over [v, 1], rest = 1 - v.
double TruncatedNormal::logPartAbove(double v, double rest) const noexcept
{
    const double peak = alpha > 0 ? alpha / (2 * lambda) : 0;
    if (v >= peak) {
        return logWeight(v) + std::log(decayUntil(2 * lambda * v - alpha, lambda, rest));
    }
    return std::log(bellUntil(lambda, peak - v) + partAbove);
}

double TruncatedNormal::logChanceDensity(const MeanSuccess& p) const noexcept
{
    return logWeight(mirrored ? p.complement : p.value) - logMass;
}

double TruncatedNormal::logDensity(double t) const noexcept
{
    if (std::isinf(t)) {
        return -kInfinity;
    }
    const double fall = std::fabs(t) + 2 * std::log1p(std::exp(-std::fabs(t)));  // -ln(p (1 - p))
    return logChanceDensity(meanSuccessAtLogit(t)) - fall;
}

double TruncatedNormal::slope(double t) const noexcept
{
    const MeanSuccess p = meanSuccessAtLogit(t);
    const double v = mirrored ? p.complement : p.value;
    const double rise = (alpha - 2 * lambda * v) * p.value * p.complement;
    return (mirrored ? -rise : rise) + (p.complement - p.value);
}

double TruncatedNormal::logAbove(const MeanSuccess& p) const noexcept
{
    return (mirrored ? logPartBelow(p.complement) : logPartAbove(p.value, p.complement)) - logMass;
}

double TruncatedNormal::logBelow(const MeanSuccess& p) const noexcept
{
    return (mirrored ? logPartAbove(p.complement, p.value) : logPartBelow(p.value)) - logMass;
}

double TruncatedNormal::logUpper(double t) const noexcept
{
    return logAbove(meanSuccessAtLogit(t));
}

double TruncatedNormal::logLower(double t) const noexcept
{
    return logBelow(meanSuccessAtLogit(t));
}

double TruncatedNormal::hazard(double t, bool upper) const noexcept
{
    const MeanSuccess p = meanSuccessAtLogit(t);
    const double v = mirrored ? p.complement : p.value;
    const double rest = mirrored ? p.value : p.complement;
    const double steepness = alpha - 2 * lambda * v;  // of the density, at v
    const bool outwards = upper != mirrored;
    if (outwards ? steepness <= 0 : steepness >= 0) {
        // The tail falls from here: what density and tail have in common, however small, drops out.
        return p.value * p.complement / decayUntil(std::fabs(steepness), lambda, outwards ? rest : v);
    }
    return std::exp(logDensity(t) - (upper ? logUpper(t) : logLower(t)));
}

double spreadOf(const TruncatedNormal& bell) noexcept
{
    // Where the variance would underflow the exponential's spread is its mean.
    return isExponential(-bell.alpha, bell.lambda) ? -1 / bell.alpha
                                                   : std::sqrt(tailMoments(bell.alpha, bell.lambda).variance);
}

TruncatedNormal truncatedNormalWithMean(const MeanSuccess& m, double lambda)
{
    if (!(m.value > 0 && m.complement > 0 && lambda >= 0 && std::isfinite(lambda))) {
        return {kNaN, lambda};
    }
    TruncatedNormal bell;
    bell.mirrored = m.value > m.complement;
    bell.lambda = lambda;
    const double smaller = std::min(m.value, m.complement);
    bell.alpha = smaller == 0.5 ? lambda : alphaOf(smaller, lambda);
    const double peak = bell.alpha > 0 ? bell.alpha / (2 * lambda) : 0;
    if (bell.alpha > 0) {
        bell.partBelow = bellUntil(lambda, peak);
        bell.partAbove = bellUntil(lambda, 1 - peak);
    }
    bell.logMass = std::log(bell.alpha > 0 ? bell.partBelow + bell.partAbove : decayUntil(-bell.alpha, lambda, 1));
    bell.centre = logit(m);
    bell.scale = std::min(1.0, spreadOf(bell) / (m.value * m.complement));
    return bell;
}

double truncatedNormalLambda(const MeanSuccess& m, double s)
{
    const MeanSuccess smaller{std::min(m.value, m.complement), std::max(m.value, m.complement)};
    const double wanted = 1 / (s * s);
    const auto excess = [&](double lambda) {
        const double spread = spreadOf(truncatedNormalWithMean(smaller, lambda));
        return 1 / (spread * spread) - wanted;
    };
    const double atZero = excess(0);
    if (!(atZero < 0)) {
        return 0;
    }
    const double most = 0.5 * wanted * (1 + 1e-9);  // truncation only narrows a normal
    const double atMost = excess(most);
    if (!(atMost > 0)) {
        return 0.5 * wanted;
    }
    std::uintmax_t tries = 100;
    const auto tolerance = [](double a, double b) { return std::fabs(b - a) <= 4e-16 * std::fabs(b); };
    const auto [a, b] =
        boost::math::tools::toms748_solve(excess, 0.0, most, atZero, atMost, tolerance, tries, BoostPolicy());
    return 0.5 * (a + b);
}

}  // namespace core
