#include <algorithm>
#include <cmath>
#include <limits>

#include "core/model/success_distribution.h"

namespace core {

namespace {

Shape betaShape(const MeanSuccess& m, double s)
{
    const double whole = std::sqrt(m.value * m.complement);
    return BetaShape{(whole - s) * (whole + s) / (s * s)};
}

// low = m (1 - r), high = 1 - (1 - m)(1 - r) with r the spread's share of its largest.
Shape twoGroupsShape(const MeanSuccess& m, double s)
{
    const double whole = std::sqrt(m.value * m.complement);
    const double share = s / whole;
    const double rest = (whole - s) / whole;
    return TwoGroupsShape{m.value * rest, m.complement + m.value * share, m.value + m.complement * share,
                          m.complement * rest};
}

}  // namespace

Shape shapeOf(const ValidScenario& scenario)
{
    return anchoredShape(scenario.model());
}

Shape anchoredShape(const Model& model)
{
    if (model.distribution == Distribution::TwoGroups && model.groups) {
        return TwoGroupsShape{model.groups->low, 1 - model.groups->low, model.groups->high, 1 - model.groups->high};
    }
    const double s = model.anchor.spread;
    const MeanSuccess m = meanSuccess(model.anchor.mean);
    if (s == 0) {
        return PointShape{};
    }
    switch (model.distribution) {
    case Distribution::Point: break;
    case Distribution::Beta: return betaShape(m, s);
    case Distribution::LogitNormal: return LogitNormalShape{logitNormalSigma(m, s)};
    case Distribution::TruncatedNormal: return TruncatedNormalShape{truncatedNormalLambda(m, s)};
    case Distribution::TwoGroups: return twoGroupsShape(m, s);
    }
    return PointShape{};
}

double largestSpread(Distribution distribution, const MeanSuccess& mean)
{
    const double product = mean.value * mean.complement;
    if (std::isnan(logsOf(mean).log)) {
        return std::numeric_limits<double>::quiet_NaN();
    }
    if (distribution == Distribution::Point || product == 0) {
        return 0;
    }
    if (distribution == Distribution::TruncatedNormal) {
        // A few roundings up: the maximum itself is allowed.
        return spread(distributionAt(TruncatedNormalShape{0}, mean)) * (1 + 4 * std::numeric_limits<double>::epsilon());
    }
    return std::sqrt(product);
}

MeanRange meanRange(const Shape& shape)
{
    if (const auto* groups = std::get_if<TwoGroupsShape>(&shape)) {
        return {{groups->low, groups->lowComplement}, {groups->high, groups->highComplement}};
    }
    return {{0, 1}, {1, 0}};
}

}  // namespace core
