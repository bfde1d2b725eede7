#include "core/statistics/likelihood.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <iterator>

#include <boost/math/tools/toms748_solve.hpp>

#include "core/model/boost_policy.h"
#include "core/model/special_functions.h"

namespace core {

namespace {

constexpr double kNothing = 1e-9;   // of a derivative, a question
constexpr double kLeastB = -690.0;  // exp of it is 0 beside any floor

// The root of a function that falls from `high` at `from` to `low` at `to`.
template <class Function>
double rootOf(const Function& f, double from, double to, double high, double low)
{
    std::uintmax_t steps = 200;
    const auto settled = [](double a, double b) { return std::fabs(b - a) <= 1e-15 * std::fmax(1, std::fabs(a)); };
    const auto [left, right] = boost::math::tools::toms748_solve(f, from, to, high, low, settled, steps, BoostPolicy());
    if (steps >= 200) {
        throw NotConverged("likelihood");
    }
    return 0.5 * (left + right);
}

// Derivative of one point's log likelihood in u.
double lossSlope(const Likelihood::Point& point, double u) noexcept
{
    return (point.wrong > 0 ? point.wrong / std::expm1(u) : 0.0) - point.right;
}

// The same times a factor that may be infinite where u is: 0 right and u infinite fits perfectly.
double lossSlopeTimes(const Likelihood::Point& point, double u, double factor) noexcept
{
    const double wrong = point.wrong > 0 && u < 700 ? point.wrong * factor / std::expm1(u) : 0.0;
    return wrong - (point.right > 0 ? point.right * factor : 0.0);
}

struct Seen {
    double count, questions;
};

// How far what was seen is from what was expected, by the logarithm of its chance where the chance itself underflows.
double distance(const Seen& seen, double expected, double logChance, double ofOthers) noexcept
{
    constexpr double kLeastLog = -700.0;
    if (seen.count > 0 && logChance < kLeastLog) {
        return seen.count * (std::log(seen.count / seen.questions) - logChance) - seen.count + expected;
    }
    return core::deviance(seen.count, expected, ofOthers);
}

}  // namespace

double PowerLaw::power(double x) const noexcept
{
    return std::exp(b + alpha * x);
}

Likelihood::Likelihood(std::span<const CountAtSize> points, double logMiddle)
{
    double right = 0;
    double all = 0;
    for (const CountAtSize& point : points) {
        const auto successes = static_cast<double>(point.successes);
        const auto questions = static_cast<double>(point.questions);
        points_.push_back({std::log(point.size) - logMiddle, successes, questions - successes});
        right += successes;
        all += questions;
    }
    pooledLoss_ = -std::log(right / all);
    questions_ = all;
}

double Likelihood::deviance(const PowerLaw& law) const noexcept
{
    double sum = 0;
    for (const Point& point : points_) {
        const double n = point.right + point.wrong;
        const double u = law.at(point.x);
        const double right = n * std::exp(-u);
        const double wrong = -n * std::expm1(-u);
        const double logLoss = law.floor > 0 ? std::log(u) : law.b + law.alpha * point.x;  // of few wrong: their chance
        // An expectation of 0 with nothing seen is no distance; the differences are taken where they are exact enough.
        sum += distance({point.right, n}, right, -u, point.wrong - wrong)
               + distance({point.wrong, n}, wrong, logLoss, point.right - right);
    }
    return 2 * sum;
}

double Likelihood::powerSlope(const PowerLaw& law) const noexcept
{
    double sum = 0;
    for (const Point& point : points_) {
        const double power = law.power(point.x);
        sum += lossSlopeTimes(point, law.floor + power, power);
    }
    return sum;
}

double Likelihood::alphaSlope(const PowerLaw& law) const noexcept
{
    double sum = 0;
    for (const Point& point : points_) {
        const double power = law.power(point.x);
        sum += point.x == 0 ? 0.0 : lossSlopeTimes(point, law.floor + power, power) * point.x;
    }
    return sum;
}

double Likelihood::floorSlope(const PowerLaw& law) const noexcept
{
    double sum = 0;
    for (const Point& point : points_) {
        sum += lossSlope(point, law.at(point.x));
    }
    return sum;
}

PowerLaw Likelihood::withBestPower(double alpha, double floor) const
{
    const auto slope = [&](double b) { return powerSlope({b, alpha, floor}); };
    double low = std::log(std::fmax(pooledLoss_ - floor, 1e-12));
    double atLow = slope(low);
    double high = low;
    double atHigh = atLow;
    for (double step = 0.5; atLow <= 0 && low > kLeastB; step *= 2) {
        high = low;
        atHigh = atLow;
        low = std::fmax(kLeastB, low - step);
        atLow = slope(low);
    }
    for (double step = 0.5; atHigh > 0; step *= 2) {
        low = high;
        atLow = atHigh;
        high += step;
        atHigh = slope(high);
    }
    if (atLow <= 0) {  // only the floor is left
        return {kLeastB, alpha, floor};
    }
    return {atHigh == 0 ? high : rootOf(slope, low, high, atLow, atHigh), alpha, floor};
}

PowerLaw Likelihood::bestOfAlpha(double alpha, bool withFloor) const
{
    const PowerLaw bare = withBestPower(alpha, 0);
    const double atNone = withFloor ? floorSlope(bare) : 0;
    if (!(atNone > 0)) {
        return bare;
    }
    const auto slope = [&](double floor) { return floorSlope(withBestPower(alpha, floor)); };
    const double atPooled = slope(pooledLoss_);
    if (!(atPooled < 0)) {
        return withBestPower(alpha, pooledLoss_);
    }
    return withBestPower(alpha, rootOf(slope, 0, pooledLoss_, atNone, atPooled));
}

double Likelihood::betweenAlphas(double low, double high, bool withFloor) const
{
    const auto slope = [&](double alpha) { return alphaSlope(bestOfAlpha(alpha, withFloor)); };
    const double atLow = slope(low);
    if (atLow <= kNothing * questions_) {  // also where every steep law fits alike: nothing right but at one size
        return low;
    }
    const double atHigh = slope(high);
    return atHigh >= 0 ? high : rootOf(slope, low, high, atLow, atHigh);
}

PowerLaw Likelihood::best(bool withFloor) const
{
    return withFloor ? bestWithFloor() : bestOfAlpha(betweenAlphas(kSteepestAlpha, kFlattestAlpha, false), false);
}

PowerLaw Likelihood::bestWithFloor() const
{
    constexpr double kStarts[] = {-5.0, -3.2, -2.0, -1.3, -0.8, -0.5, -0.3, -0.18, -0.1, -0.05, -0.02, -0.01};
    PowerLaw best = bestOfAlpha(kStarts[0], true);
    double least = deviance(best);
    double before = alphaSlope(best);
    const auto keep = [&](const PowerLaw& law) {
        const double here = deviance(law);
        if (here < least) {
            least = here;
            best = law;
        }
    };
    for (std::size_t i = 1; i < std::size(kStarts); ++i) {
        const PowerLaw law = bestOfAlpha(kStarts[i], true);
        const double slope = alphaSlope(law);
        if (before > 0 && slope < 0) {
            keep(bestOfAlpha(betweenAlphas(kStarts[i - 1], kStarts[i], true), true));
        }
        keep(law);
        before = slope;
    }
    return best;
}

}  // namespace core
