#include "core/model/quantile.h"

#include <cmath>
#include <limits>

#include <boost/math/special_functions/erf.hpp>

#include "core/model/boost_policy.h"
#include "core/model/limits.h"
#include "core/model/special_functions.h"

namespace core {

namespace {

constexpr double kFar = 700;  // on the logit scale: beyond, p or 1 - p is no normal number

/// The place where a rising function of t, given with its slope, is 0; -inf or inf where it lies beyond kFar.
template <class Function>
double rootOf(const Function& function, double start)
{
    constexpr double kEps = std::numeric_limits<double>::epsilon();
    double low = -kFar;
    double high = kFar;
    double t = std::fmin(std::fmax(start, -0.9 * kFar), 0.9 * kFar);
    for (int tries = 0; tries < 200; ++tries) {
        const auto [value, slope] = function(t);
        const double next = t - value / slope;
        if (std::fabs(value) <= 1e-12 || std::fabs(next - t) <= kEps * std::fabs(t)) {
            return t;
        }
        (value < 0 ? low : high) = t;
        if (next <= -kFar && low == -kFar && function(low).value >= 0) {
            return -std::numeric_limits<double>::infinity();
        }
        if (next >= kFar && high == kFar && function(high).value <= 0) {
            return std::numeric_limits<double>::infinity();
        }
        t = next > low && next < high ? next : 0.5 * (low + high);
        if (t == low || t == high) {
            return t;  // no double lies between
        }
    }
    throw NotConverged("quantile of the distribution of per-token success");
}

struct ValueAndSlope {
    double value;
    double slope;
};

MeanSuccess ofContinuous(const SuccessDistribution& d, double v)
{
    const double wanted = std::log(v) - std::log1p(-v);
    const auto excess = [&](double t) {
        const LogChance above = survival(d, meanSuccessAtLogit(t));
        return ValueAndSlope{above.logMiss - above.log - wanted,
                             std::exp(logLogitDensity(d, t) - above.log - above.logMiss)};
    };
    return meanSuccessAtLogit(rootOf(excess, d.location()));
}

struct Quantile {
    const SuccessDistribution& d;
    double v;

    MeanSuccess operator()(const NoBell&) const { return {kNaN, kNaN}; }
    MeanSuccess operator()(const AtomsBell& bell) const
    {
        return bell.upper.weight == 0 || v <= bell.lower.weight ? bell.lower.at : bell.upper.at;
    }
    MeanSuccess operator()(const LogitNormal& bell) const
    {
        const double z = -M_SQRT2 * boost::math::erfc_inv(2 * v, BoostPolicy());
        return meanSuccessAtLogit(bell.mu + bell.sigma * z);
    }
    template <class Continuous>
    MeanSuccess operator()(const Continuous&) const
    {
        return v == 0 ? MeanSuccess{0, 1} : v == 1 ? MeanSuccess{1, 0} : ofContinuous(d, v);
    }
};

}  // namespace

MeanSuccess quantile(const SuccessDistribution& d, double v)
{
    return v >= 0 && v <= 1 ? std::visit(Quantile{d, v}, d.bell()) : MeanSuccess{kNaN, kNaN};
}

}  // namespace core
