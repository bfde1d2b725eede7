#include "core/model/success_distribution.h"

#include <algorithm>
#include <cmath>

#include "core/model/limits.h"
#include "core/model/log_beta.h"

namespace core {

namespace {

constexpr MeanSuccess kNoMean{kNaN, kNaN};

bool isValid(const MeanSuccess& p) noexcept
{
    return p.value >= 0 && p.value <= 1 && p.complement >= 0 && p.complement <= 1;
}

AtomsBell oneAtom(const MeanSuccess& at) noexcept
{
    return {{at, 1}, {at, 0}};
}

Bell bellOf(const TwoGroupsShape& shape, const MeanSuccess& mean)
{
    const MeanSuccess low{shape.low, shape.lowComplement};
    const MeanSuccess high{shape.high, shape.highComplement};
    // A mean whose value is that of a level is that level: its complement, 1 - value, may be a rounding beyond the
    // level's own.
    const double above = mean.value == low.value ? std::max(difference(mean, low), 0.0) : difference(mean, low);
    const double below = mean.value == high.value ? std::max(difference(high, mean), 0.0) : difference(high, mean);
    const double whole = difference(high, low);
    if (!(above >= 0 && below >= 0)) {
        return NoBell{};
    }
    if (above == 0 || below == 0) {
        return oneAtom(above == 0 ? low : high);
    }
    return AtomsBell{{low, below / whole}, {high, above / whole}};
}

Bell bellOf(const PointShape&, const MeanSuccess& mean)
{
    return oneAtom(mean);
}

bool isAtAnEnd(const MeanSuccess& mean) noexcept
{
    return mean.value < kLeastOfABell || mean.complement < kLeastOfABell;
}

MeanSuccess nearerEnd(const MeanSuccess& mean) noexcept
{
    return mean.value < mean.complement ? MeanSuccess{0, 1} : MeanSuccess{1, 0};
}

Bell bellOf(const BetaShape& shape, const MeanSuccess& mean)
{
    if (isAtAnEnd(mean)) {
        return oneAtom(nearerEnd(mean));
    }
    const double a = mean.value * shape.concentration;
    const double b = mean.complement * shape.concentration;
    return std::isfinite(a + b) ? Bell(BetaBell{a, b}) : Bell(NoBell{});
}

Bell bellOf(const LogitNormalShape& shape, const MeanSuccess& mean)
{
    if (isAtAnEnd(mean)) {
        return oneAtom(nearerEnd(mean));
    }
    const LogitNormal bell = logitNormalWithMean(mean, shape.sigma);
    return std::isnan(bell.mu) ? Bell(NoBell{}) : Bell(bell);
}

Bell bellOf(const TruncatedNormalShape& shape, const MeanSuccess& mean)
{
    if (isAtAnEnd(mean)) {
        return oneAtom(nearerEnd(mean));
    }
    const TruncatedNormal bell = truncatedNormalWithMean(mean, shape.lambda);
    return std::isnan(bell.alpha) ? Bell(NoBell{}) : Bell(bell);
}

double logitOf(const MeanSuccess& p) noexcept
{
    const bool isZero = p.value == 0 && p.deepLog == 0;
    return isZero ? -kInfinity : p.complement == 0 ? kInfinity : logit(p);
}

// -ln(p (1 - p)), the difference between the density of p and that of logit p.
double logStretch(const MeanSuccess& p) noexcept
{
    const LogChance logs = logsOf(p);
    return -(logs.log + logs.logMiss);
}

double logBetaEnd(double nearer, double other) noexcept  // ln f at the end whose exponent is nearer - 1
{
    return nearer < 1 ? kInfinity : nearer > 1 ? -kInfinity : std::log(other);
}

struct LogDensity {
    MeanSuccess p;

    double operator()(const NoBell&) const { return kNaN; }
    double operator()(const AtomsBell&) const { return kNaN; }
    double operator()(const BetaBell& bell) const
    {
        if (p.value == 0 || p.complement == 0) {
            return p.value == 0 ? logBetaEnd(bell.a, bell.b) : logBetaEnd(bell.b, bell.a);
        }
        return logBetaLogitDensity(bell.a, bell.b, p) + logStretch(p);
    }
    double operator()(const LogitNormal& bell) const
    {
        const double t = logitOf(p);
        return std::isinf(t) ? -kInfinity : bell.logDensity(t) + logStretch(p);
    }
    double operator()(const TruncatedNormal& bell) const { return bell.logChanceDensity(p); }
};

struct LogLogitDensity {
    double t;

    double operator()(const NoBell&) const { return kNaN; }
    double operator()(const AtomsBell&) const { return kNaN; }
    double operator()(const BetaBell& bell) const { return bell.logDensity(t); }
    double operator()(const LogitNormal& bell) const { return bell.logDensity(t); }
    double operator()(const TruncatedNormal& bell) const { return bell.logDensity(t); }
};

struct Survival {
    MeanSuccess p;

    LogChance operator()(const NoBell&) const { return {kNaN, kNaN}; }
    LogChance operator()(const AtomsBell& bell) const
    {
        if (difference(p, bell.lower.at) < 0) {
            return chanceOfLog(0);
        }
        return difference(p, bell.upper.at) < 0 ? LogChance{std::log(bell.upper.weight), std::log(bell.lower.weight)}
                                                : chanceOfLogMiss(0);
    }
    LogChance operator()(const BetaBell& bell) const { return complementOf(logIncompleteBeta(bell.a, bell.b, p)); }
    LogChance operator()(const LogitNormal& bell) const
    {
        const double t = logitOf(p);
        return {bell.logUpper(t), bell.logLower(t)};
    }
    LogChance operator()(const TruncatedNormal& bell) const
    {
        const double log = bell.logAbove(p);
        return log < -0.7 ? chanceOfLog(log) : chanceOfLogMiss(bell.logBelow(p));
    }
};

struct Spread {
    MeanSuccess mean;

    double operator()(const NoBell&) const { return kNaN; }
    double operator()(const AtomsBell& bell) const
    {
        return difference(bell.upper.at, bell.lower.at) * std::sqrt(bell.lower.weight * bell.upper.weight);
    }
    double operator()(const BetaBell& bell) const
    {
        return std::sqrt(mean.value * mean.complement / (bell.a + bell.b + 1));
    }
    double operator()(const LogitNormal& bell) const { return spreadOf(bell); }
    double operator()(const TruncatedNormal& bell) const { return spreadOf(bell); }
};

}  // namespace

SuccessDistribution distributionAt(const Shape& shape, const MeanSuccess& mean)
{
    if (!isValid(mean)) {
        return {shape, kNoMean, kNaN, NoBell{}};
    }
    const Bell bell = std::visit([&](const auto& family) { return bellOf(family, mean); }, shape);
    if (std::holds_alternative<NoBell>(bell)) {
        return {shape, kNoMean, kNaN, bell};
    }
    const auto* normal = std::get_if<LogitNormal>(&bell);
    return {shape, mean, normal ? normal->mu : logitOf(mean), bell};
}

SuccessDistribution distributionAtLocation(const Shape& shape, double location)
{
    const auto* normal = std::get_if<LogitNormalShape>(&shape);
    if (!normal || !std::isfinite(location)) {
        return distributionAt(shape, meanSuccessAtLogit(location));
    }
    const LogitNormal bell{location, normal->sigma};
    const MeanSuccess mean = meanOf(bell);
    return isAtAnEnd(mean) || std::isnan(mean.value) ? distributionAt(shape, mean)
                                                     : SuccessDistribution{shape, mean, location, bell};
}

double spread(const SuccessDistribution& d)
{
    return std::visit(Spread{d.mean()}, d.bell());
}

double logDensity(const SuccessDistribution& d, const MeanSuccess& p)
{
    return isValid(p) ? std::visit(LogDensity{p}, d.bell()) : kNaN;
}

double logLogitDensity(const SuccessDistribution& d, double t)
{
    return std::isnan(t) ? kNaN : std::visit(LogLogitDensity{t}, d.bell());
}

LogChance survival(const SuccessDistribution& d, const MeanSuccess& p)
{
    return isValid(p) ? std::visit(Survival{p}, d.bell()) : LogChance{kNaN, kNaN};
}

std::vector<Atom> atoms(const SuccessDistribution& d)
{
    const auto* bell = std::get_if<AtomsBell>(&d.bell());
    if (!bell) {
        return {};
    }
    return bell->upper.weight == 0 ? std::vector{bell->lower} : std::vector{bell->lower, bell->upper};
}

}  // namespace core
