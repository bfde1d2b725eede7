#include "core/statistics/whole_rise.h"

#include <algorithm>
#include <cmath>

#include "core/model/limits.h"
#include "core/model/score.h"

namespace core {

namespace {

constexpr double kNoRise = 1e-12;  // of the score: less is rounding

/// The law's loss at a size that only its logarithm need hold, and how fast it falls with that.
struct LossAndFall {
    double loss;
    double fall;  ///< -d loss / d log10 N
};

LossAndFall lossAtLogSize(const ScaleLaw& law, double logSize) noexcept
{
    const double power = std::exp(law.exponent * M_LN10 * (logSize - std::log10(law.unitLossSize)));
    LossAndFall result{law.floor + power, -law.exponent * M_LN10 * power};
    if (law.jump > 0) {
        const double odds = std::exp(M_LN10 / law.jumpWidth * (logSize - std::log10(law.jumpSize)));
        const double left = 1 / (1 + odds);
        result.loss += law.jump * left;
        result.fall += std::isinf(odds) ? 0 : law.jump * left * left * odds * M_LN10 / law.jumpWidth;
    }
    return result;
}

MeanRange limitsOf(const Model& model, const Shape& shape, XAxis axis)
{
    MeanRange means = meanRange(shape);
    const MeanSuccess reached = meanSuccessAtLoss(model.law.floor);
    if (axis == XAxis::Size && difference(means.highest, reached) > 0) {
        means.highest = reached;
    }
    return means;
}

SharpnessReason reasonAgainst(const Range& scores)
{
    if (std::isnan(scores.minimum) || std::isnan(scores.maximum)) {
        return SharpnessReason::NoCurve;
    }
    if (std::isinf(scores.minimum) || std::isinf(scores.maximum)) {
        return SharpnessReason::Unbounded;
    }
    const double size = std::max(std::fabs(scores.minimum), std::fabs(scores.maximum));
    return scores.maximum - scores.minimum <= kNoRise * size ? SharpnessReason::Flat : SharpnessReason::None;
}

/// (y - low) / (high - low) and its complement, by the members that have the digits.
RiseShare between(const LogChance& y, const LogChance& low, const LogChance& high) noexcept
{
    if (std::isinf(low.log)) {
        const double log = std::min(0.0, y.log - high.log);
        return {std::exp(log), std::isinf(high.logMiss) ? std::exp(y.logMiss) : -std::expm1(log)};
    }
    const bool byMisses = low.log > -0.5;
    const double scale = byMisses ? low.logMiss : high.log;
    const auto value = [&](const LogChance& chance) {
        return std::exp((byMisses ? chance.logMiss : chance.log) - scale);
    };
    const double whole = value(high) - value(low);
    return {std::clamp((value(y) - value(low)) / whole, 0.0, 1.0),
            std::clamp((value(high) - value(y)) / whole, 0.0, 1.0)};
}

}  // namespace

WholeRise::WholeRise(const ValidScenario& scenario, const Shape& shape, XAxis axis, Metric metric)
    : model_(scenario.model()), shape_(shape), axis_(axis), metric_(metric),
      means_(limitsOf(scenario.model(), shape, axis))
{
    if (!(difference(means_.highest, means_.lowest) > 0)) {
        reason_ = SharpnessReason::NoCurve;
        scores_ = {kNaN, kNaN};
        return;
    }
    const auto low = distributionAt(shape, means_.lowest);
    const auto high = distributionAt(shape, means_.highest);
    scores_ = {score(metric, model_.grading, low), score(metric, model_.grading, high)};
    reason_ = reasonAgainst(scores_);
    if (reason_ == SharpnessReason::None && !isLineOfMean()) {
        lowest_ = raw(low);
        highest_ = raw(high);
    }
}

bool WholeRise::hasKinks() const noexcept
{
    return std::holds_alternative<TwoGroupsShape>(shape_);
}

/// Of two groups every score is the line between its two levels, unless the mean itself is graded.
bool WholeRise::isLineOfMean() const noexcept
{
    return metric_ == Metric::TokenAccuracy || metric_ == Metric::TokenEditDistance
           || (hasKinks() && !gradesTheMean(metric_, model_.grading));
}

/// The score, or what rises in it, as a chance from 0 at a mean of 0 to 1 at a mean of 1.
LogChance WholeRise::raw(const SuccessDistribution& d) const
{
    const MeanSuccess& m = d.mean();
    LogChance chance;
    if (metric_ == Metric::MultipleChoiceGrade) {
        const auto choices = double(model_.grading.choices);
        chance = survival(d, {1 / choices, 1 - 1 / choices});
    } else if (metric_ == Metric::Brier) {
        const double variance = spread(d) * spread(d);
        chance = {std::log(m.value * (1 + m.complement) - variance), std::log(m.complement * m.complement + variance)};
    } else {
        chance = logScore(metric_, model_.grading, d);
    }
    // Beyond its bell a logarithm may not be known; the score then is that of the end.
    return std::isnan(chance.log) || std::isnan(chance.logMiss) ? (m.value < 0.5 ? chanceOfLogMiss(0) : chanceOfLog(0))
                                                                : chance;
}

MeanSuccess WholeRise::meanAt(double u) const
{
    switch (axis_) {
    case XAxis::Mean: return meanSuccessAtLogit(u);
    case XAxis::Logit: return distributionAtLocation(hasKinks() ? Shape(PointShape{}) : shape_, u).mean();
    case XAxis::Loss: return meanSuccessAtLoss(std::exp(-u));
    case XAxis::Size: break;
    }
    return meanSuccessAtLoss(lossAtLogSize(model_.law, u).loss);
}

SuccessDistribution WholeRise::distribution(double u) const
{
    return axis_ == XAxis::Logit ? distributionAtLocation(shape_, u) : distributionAt(shape_, meanAt(u));
}

RiseShare WholeRise::at(double u) const
{
    if (isLineOfMean() || hasKinks()) {
        const MeanSuccess m = meanAt(u);
        const double above = difference(m, means_.lowest);
        const double below = difference(means_.highest, m);
        if (!(above > 0)) {
            return {0, 1};
        }
        if (!(below > 0)) {
            return {1, 0};
        }
        if (isLineOfMean()) {
            const double whole = difference(means_.highest, means_.lowest);
            return {above / whole, below / whole};
        }
    }
    return between(raw(distribution(u)), lowest_, highest_);
}

RisePlace WholeRise::placeAt(double u) const
{
    switch (axis_) {
    case XAxis::Mean: {
        const MeanSuccess m = meanSuccessAtLogit(u);
        return {m.value, m.complement};
    }
    case XAxis::Loss: return {-std::exp(-u), 0};
    case XAxis::Logit:
    case XAxis::Size: break;
    }
    return {u, 0};
}

double WholeRise::placeSlope(double u) const
{
    switch (axis_) {
    case XAxis::Mean: {
        const MeanSuccess m = meanSuccessAtLogit(u);
        return m.value * m.complement;
    }
    case XAxis::Loss: return std::exp(-u);
    case XAxis::Logit:
    case XAxis::Size: break;
    }
    return 1;
}

double WholeRise::linearSlope(double u) const
{
    const bool moves = axis_ == XAxis::Logit && std::holds_alternative<LogitNormalShape>(shape_);
    if (!isLineOfMean() || moves) {
        return kNaN;
    }
    const MeanSuccess m = meanAt(u);
    const double whole = difference(means_.highest, means_.lowest);
    if (difference(m, means_.lowest) < 0 || difference(means_.highest, m) < 0) {
        return 0;
    }
    switch (axis_) {
    case XAxis::Mean: return 1 / whole;
    case XAxis::Logit: return m.value * m.complement / whole;
    case XAxis::Loss: return m.value / whole;
    case XAxis::Size: break;
    }
    return m.value == 0 ? 0 : m.value * lossAtLogSize(model_.law, u).fall / whole;
}

Range WholeRise::ends() const
{
    const auto placeOf = [&](const MeanSuccess& mean, double beyond) {
        const SuccessDistribution d = distributionAt(shape_, mean);
        const AxisPlace place = placeOnAxis(d, model_.law, axis_);
        return axis_ == XAxis::Size && !place.reachable ? beyond : toCurveX(axis_, place.x);
    };
    return {placeOf(means_.lowest, -kInfinity), placeOf(means_.highest, kInfinity)};
}

double WholeRise::start() const
{
    return axis_ == XAxis::Size ? std::log10(model_.law.unitLossSize) : 0;
}

}  // namespace core
