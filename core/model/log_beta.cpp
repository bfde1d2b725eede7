#include "core/model/log_beta.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <optional>

#include <boost/math/special_functions/gamma.hpp>

#include "core/model/boost_policy.h"
#include "core/model/limits.h"
#include "core/model/scale_law.h"
#include "core/model/special_functions.h"
#include "core/model/trapezoid.h"

namespace core {

namespace {

// Parameters closer to the ends of the doubles are left to nobody: their products would underflow or overflow.
bool areShapes(double a, double b) noexcept
{
    return a >= 1e-300 && b >= 1e-300 && a <= 1e150 && b <= 1e150;
}

bool areChances(const MeanSuccess& p) noexcept
{
    return p.value >= 0 && p.value <= 1 && p.complement >= 0 && p.complement <= 1;
}

// ln Gamma(z + a) - ln Gamma(z) for 0 < a < 1 <= z, relative to a: no cancellation as a goes to 0.
double logGammaIncrease(double z, double a) noexcept
{
    double sum = 0;
    for (; z < 20; z += 1) {
        sum -= std::log1p(a / z);
    }
    const double s = 1 / z;
    const double r = 1 / (z + a);
    const double fall = -a * s * r;  // r - s
    const double rests =
        fall
        * (1.0 / 12 - (s * s + s * r + r * r) / 360
           + (s * s * s * s + s * r * (s * s + s * r + r * r) + r * r * r * r) / 1260 - 7 * std::pow(s, 6) / 1680);
    return sum + a * std::log(z + a) + (z - 0.5) * logOnePlusMinus(a * s) - 0.5 * a * s + rests;
}

// ln I_p(a, b) for a < 1 and p <= (a + 1) / (a + b + 2): every part is proportional to a, so that the
// logarithm keeps its digits where I is close to 1.
double logLowerBySeries(double a, double b, const LogChance& logs, double p) noexcept
{
    double sum = 0;
    double factor = 1;
    for (int n = 1; n < 2000; ++n) {
        factor *= (n - b) / n * p;
        const double term = factor / (a + n);
        sum += term;
        if (std::fabs(term) < 1e-18 * std::fabs(sum) || factor == 0) {
            break;
        }
    }
    const double gammas = logGammaIncrease(b + 1, a) - std::log1p(boost::math::tgamma1pm1(a, BoostPolicy()));
    return a * logs.log - std::log1p(a / b) + gammas + std::log1p(a * sum);
}

// I_p(a, b) / (p^a (1 - p)^b / B(a, b)), a, b >= 1, p <= (a + 1) / (a + b + 2). Nothing if it is slow to settle:
// in the middle of a narrow bell it needs about sqrt(a + b) terms.
std::optional<double> continuedFraction(double a, double b, const MeanSuccess& p)
{
    constexpr int kMostTerms = 250;
    const double x = p.value;
    const double lambda = a * p.complement - b * x;
    const double ratio = b / a;
    const double next = 1 / a + 1;
    double an = 0, bn = 1, anp1 = 1, bnp1 = (lambda + 1) / next;
    double s = a + 1;
    double t = 1;
    double value = next / (lambda + 1);
    for (int n = 1; n < kMostTerms; ++n) {
        const double w = n * (b - n) * x;
        const double e = a / s;
        const double alpha = t * (t + ratio) * e * e * (w * x);
        t = n / a;
        const double f = (t + 1) / (next + t + t);
        const double beta = n + w / s + f * (lambda + 1 + n * (p.complement + 1));
        t += 1;
        s += 2;
        const double newA = alpha * an + beta * anp1;
        const double newB = alpha * bn + beta * bnp1;
        const double before = value;
        value = newA / newB;
        if (!(std::fabs(value - before) > 2e-16 * value)) {
            return value;
        }
        an = anp1 / newB;
        bn = bnp1 / newB;
        anp1 = value;
        bnp1 = 1;
    }
    return std::nullopt;
}

// The same ratio, as the integral over u > 0 of density(t - u) / density(t) with t = logit p.
double tailIntegral(double a, double b, const MeanSuccess& p)
{
    const double x = p.value;
    const double y = p.complement;
    const double total = a + b;
    const double slope = a * y - b * x;
    const double curvature = total * x * y;
    // ln(y + x e^-u) + x u, of second order in u, written so that neither x near 0 nor x near 1 cancels.
    const auto bend = [x, y](double u) {
        if (x > 0.5 && u < 0.5) {
            const double rise = expMinusOneMinus(u);
            return logOnePlusMinus(y * (rise + u)) + y * rise;
        }
        const double fall = expMinusOneMinus(-u);
        return logOnePlusMinus(x * (fall - u)) + x * fall;
    };
    const double steepness = std::fmax(slope, 0) + std::sqrt(curvature);
    return integrateHalfLine([&](double u) { return -slope * u - total * bend(u); }, 1 / steepness);
}

// ln I_p(a, b) for p <= (a + 1) / (a + b + 2).
double logLower(double a, double b, const MeanSuccess& p)
{
    if (a < 1) {
        return logLowerBySeries(a, b, logsOf(p), p.value);
    }
    const auto fraction = b >= 1 ? continuedFraction(a, b, p) : std::nullopt;
    return logBetaLogitDensity(a, b, p) + std::log(fraction ? *fraction : tailIntegral(a, b, p));
}

}  // namespace

BetaLogitDensity::BetaLogitDensity(double a, double b) noexcept : a_(a), b_(b), constant_(kNaN)
{
    if (areShapes(a, b)) {
        const double total = a + b;
        constant_ = 0.5 * (std::log(a) + std::log(b / total) + std::log(0.5 * std::numbers::inv_pi))
                    + stirlingRest(total) - stirlingRest(a) - stirlingRest(b);
    }
}

double BetaLogitDensity::at(const MeanSuccess& p) const noexcept
{
    if (std::isnan(constant_) || !areChances(p)) {
        return kNaN;
    }
    if (p.value == 0 || p.complement == 0) {
        return -kInfinity;
    }
    const double total = a_ + b_;
    const double excess = b_ * p.value - a_ * p.complement;
    return constant_ - deviance(a_, total * p.value, excess) - deviance(b_, total * p.complement, -excess);
}

double BetaLogitDensity::atLogit(double t) const noexcept
{
    // Beyond, p or 1 - p would underflow, where the density, of slope a or -b, may still be large.
    constexpr double kFar = 600;
    const double near = std::clamp(t, -kFar, kFar);
    const double beyond = t == near ? 0 : (near - t) * (t < near ? -a_ : b_);
    return at(meanSuccessAtLogit(near)) + beyond;
}

double logBetaLogitDensity(double a, double b, const MeanSuccess& p) noexcept
{
    return BetaLogitDensity(a, b).at(p);
}

LogChance logIncompleteBeta(double a, double b, const MeanSuccess& p)
{
    const LogChance logs = logsOf(p);
    if (!areShapes(a, b) || std::isnan(logs.log)) {
        return {kNaN, kNaN};
    }
    if (p.value == 0 || p.complement == 0) {
        return logs;
    }
    if (p.value <= (a + 1) / (a + b + 2)) {
        return chanceOfLog(logLower(a, b, p));
    }
    return chanceOfLogMiss(logLower(b, a, {p.complement, p.value}));
}

}  // namespace core
