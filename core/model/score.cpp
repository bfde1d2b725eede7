#include "core/model/score.h"

#include <cmath>

#include "core/model/bell_average.h"
#include "core/model/best_kernel.h"
#include "core/model/binomial.h"
#include "core/model/limits.h"
#include "core/model/token_loss.h"

namespace core {

namespace {

constexpr LogChance kNoChance{kNaN, kNaN};

/// Exact match and pass mark of one token are token accuracy itself, and so is their one attempt.
bool asksForOneToken(Metric metric, const Grading& grading) noexcept
{
    switch (metric) {
    case Metric::ExactMatch: return grading.length == 1;
    case Metric::PassMark: return grading.length == 1 && !grading.veryLong;
    case Metric::BestOfR: return grading.length == 1 && grading.attempts == 1;
    case Metric::TokenAccuracy: return true;
    case Metric::TokenEditDistance:
    case Metric::MultipleChoiceGrade:
    case Metric::Brier:
    case Metric::CrossEntropy: break;
    }
    return false;
}

// A step at the mark, 1/2 on it. Near 1 the value has rounded, the complement has not.
LogChance stepAt(const MeanSuccess& mark, const MeanSuccess& p) noexcept
{
    const bool nearOne = mark.value == 1;
    const double above = nearOne ? mark.complement - p.complement : p.value - mark.value;
    if (std::isnan(above)) {
        return kNoChance;
    }
    return above > 0 ? chanceOfLog(0) : above < 0 ? chanceOfLogMiss(0) : chanceOfLog(std::log(0.5));
}

// ln(1/K + (1 - 1/K) y) and its miss, from y's: what the multiple-choice grade makes of the chance to be above.
LogChance withGuessing(const LogChance& above, std::int64_t choices) noexcept
{
    const double logMiss = std::log1p(-1 / double(choices)) + above.logMiss;
    const double log = above.log + std::log1p(-1 / double(choices));
    return {logMiss < -0.7 ? logOneMinusExp(logMiss) : logSumExp(-std::log(double(choices)), log), logMiss};
}

// "k of n right" as the counts that grade it; no counts where it is the very long limit.
struct Counts {
    std::int64_t length;
    std::int64_t right;
};

Counts countsOf(Metric metric, const Grading& grading) noexcept
{
    return {grading.length, metric == Metric::PassMark ? passCount(grading) : grading.length};
}

struct AverageOfTail {
    Counts counts;

    LogChance operator()(const BetaBell& bell) const
    {
        return betaBinomialTail(counts.length, counts.right, bell.a, bell.b);
    }
    template <class Continuous>
    LogChance operator()(const Continuous& bell) const
    {
        return averageOverBell(counts.length, counts.right, bell);
    }
    LogChance operator()(const NoBell&) const { return kNoChance; }
    LogChance operator()(const AtomsBell&) const { return kNoChance; }
};

// Of 1 - (1 - p^L)^R.
struct AverageOfBest {
    std::int64_t attempts;
    std::int64_t length;

    LogChance operator()(const BetaBell& bell) const
    {
        constexpr double kTailsAreDear = 0.4;  // the beta's tails are series and fractions
        return averageOfKernel(BestKernel(attempts, length), bell, kTailsAreDear);
    }
    template <class Continuous>
    LogChance operator()(const Continuous& bell) const
    {
        return averageOfKernel(BestKernel(attempts, length), bell, 1);
    }
    LogChance operator()(const NoBell&) const { return kNoChance; }
    LogChance operator()(const AtomsBell&) const { return kNoChance; }
};

// E[-ln P].
struct AverageLoss {
    double operator()(const NoBell&) const { return kNaN; }
    double operator()(const AtomsBell& bell) const
    {
        const double lower = -bell.lower.weight * logsOf(bell.lower.at).log;
        return bell.upper.weight == 0 ? lower : lower - bell.upper.weight * logsOf(bell.upper.at).log;
    }
    template <class Continuous>
    double operator()(const Continuous& bell) const
    {
        return lossOf(bell);
    }
};

LogChance averageOverAtoms(Metric metric, const Grading& grading, const AtomsBell& bell)
{
    const LogChance lower = gradeOf(metric, grading, bell.lower.at);
    if (bell.upper.weight == 0) {
        return lower;
    }
    const LogChance upper = gradeOf(metric, grading, bell.upper.at);
    const double logLow = std::log(bell.lower.weight);
    const double logHigh = std::log(bell.upper.weight);
    const double log = logSumExp(logLow + lower.log, logHigh + upper.log);
    const double logMiss = logSumExp(logLow + lower.logMiss, logHigh + upper.logMiss);
    return log < logMiss ? chanceOfLog(log) : chanceOfLogMiss(logMiss);
}

bool isContinuous(const Shape& shape) noexcept
{
    return !std::holds_alternative<PointShape>(shape) && !std::holds_alternative<TwoGroupsShape>(shape);
}

/// Whether the mean, or its miss, is so small that the bell has become its atom, though it is not 0.
bool isBeyondItsBell(const SuccessDistribution& d) noexcept
{
    if (!isContinuous(d.shape()) || !std::holds_alternative<AtomsBell>(d.bell())) {
        return false;
    }
    const LogChance logs = logsOf(d.mean());
    return !std::isinf(logs.log) && !std::isinf(logs.logMiss);
}

/// The nearest mean at which the bell has a form, and how far its smaller member is from the one asked for.
struct Reference {
    MeanSuccess mean;
    double logRatio;
};

Reference referenceOf(const MeanSuccess& mean) noexcept
{
    constexpr double kThere = 1e-280;
    const LogChance logs = logsOf(mean);
    return mean.value < mean.complement ? Reference{{kThere, 1}, logs.log - std::log(kThere)}
                                        : Reference{{1, kThere}, logs.logMiss - std::log(kThere)};
}

LogChance chanceWithin(Metric metric, const Grading& grading, const SuccessDistribution& d)
{
    if (const auto* atoms = std::get_if<AtomsBell>(&d.bell())) {
        return averageOverAtoms(metric, grading, *atoms);
    }
    if (metric == Metric::MultipleChoiceGrade) {
        const auto choices = double(grading.choices);
        return withGuessing(survival(d, {1 / choices, 1 - 1 / choices}), grading.choices);
    }
    if (metric == Metric::PassMark && grading.veryLong) {
        return survival(d, passMarkOf(grading));
    }
    if (metric == Metric::BestOfR && grading.attempts > 1) {
        return std::visit(AverageOfBest{grading.attempts, grading.length}, d.bell());
    }
    const Counts counts = countsOf(metric, grading);
    return std::visit(AverageOfTail{counts}, d.bell());
}

/// Beyond its bell a beta's every chance of success is in proportion to its mean, and of failure to its miss: 1/B(a, b)
/// is a, or b, to all digits. The other families follow no such rule.
LogChance chanceBeyond(Metric metric, const Grading& grading, const SuccessDistribution& d)
{
    const LogChance atEnd = chanceWithin(metric, grading, d);
    if (!std::isinf(atEnd.log) && !std::isinf(atEnd.logMiss)) {
        return atEnd;  // a grade that stays away from 0 and 1
    }
    if (!std::holds_alternative<BetaShape>(d.shape())) {
        return kNoChance;
    }
    const Reference reference = referenceOf(d.mean());
    const LogChance there = chanceWithin(metric, grading, distributionAt(d.shape(), reference.mean));
    return d.mean().value < d.mean().complement ? chanceOfLog(there.log + reference.logRatio)
                                                : chanceOfLogMiss(there.logMiss + reference.logRatio);
}

double lossBeyond(const SuccessDistribution& d)
{
    if (!std::holds_alternative<BetaShape>(d.shape())) {
        return kNaN;
    }
    const Reference reference = referenceOf(d.mean());
    const double there = std::visit(AverageLoss{}, distributionAt(d.shape(), reference.mean).bell());
    const double sign = d.mean().value < d.mean().complement ? -1 : 1;  // ~ 1 / a, ~ b
    return there * std::exp(sign * reference.logRatio);
}

}  // namespace

MeanSuccess passMarkOf(const Grading& grading) noexcept
{
    return {double(grading.passMarkMillionths) / double(kMillionths),
            double(kMillionths - grading.passMarkMillionths) / double(kMillionths)};
}

std::int64_t passCount(const Grading& grading) noexcept
{
    return (grading.passMarkMillionths * grading.length + kMillionths - 1) / kMillionths;
}

bool gradesTheMean(Metric metric, const Grading& grading) noexcept
{
    const bool ofAnAnswer = metric == Metric::ExactMatch || metric == Metric::PassMark || metric == Metric::BestOfR;
    return ofAnAnswer && grading.tokens == TokenMode::Independent;
}

LogChance gradeOf(Metric metric, const Grading& grading, const MeanSuccess& p)
{
    if (asksForOneToken(metric, grading)) {
        return logsOf(p);
    }
    switch (metric) {
    case Metric::PassMark:
        if (grading.veryLong) {
            return stepAt(passMarkOf(grading), p);
        }
        [[fallthrough]];
    case Metric::ExactMatch: {
        const auto [length, right] = countsOf(metric, grading);
        return binomialTail(length, right, p);
    }
    case Metric::MultipleChoiceGrade: {
        if (std::isnan(logsOf(p).log)) {
            return kNoChance;
        }
        const bool isMost = p.value > 1 / double(grading.choices);
        return withGuessing(isMost ? chanceOfLog(0) : chanceOfLogMiss(0), grading.choices);
    }
    case Metric::BestOfR: return bestOf(grading.attempts, grading.length, p);
    case Metric::TokenAccuracy:
    case Metric::TokenEditDistance:
    case Metric::Brier:
    case Metric::CrossEntropy: break;
    }
    return kNoChance;
}

LogChance logScore(Metric metric, const Grading& grading, const SuccessDistribution& d)
{
    if (!isProbability(metric) || std::isnan(d.mean().value)) {
        return kNoChance;
    }
    if (gradesTheMean(metric, grading) || asksForOneToken(metric, grading)) {
        return gradeOf(metric, grading, d.mean());
    }
    return isBeyondItsBell(d) ? chanceBeyond(metric, grading, d) : chanceWithin(metric, grading, d);
}

double score(Metric metric, const Grading& grading, const SuccessDistribution& d)
{
    const MeanSuccess& m = d.mean();
    if (asksForOneToken(metric, grading)) {
        return m.value;
    }
    switch (metric) {
    case Metric::TokenEditDistance: return -double(grading.length) * m.complement;
    case Metric::Brier: {
        const double s = spread(d);
        return -(m.complement * m.complement + s * s);
    }
    case Metric::CrossEntropy: return isBeyondItsBell(d) ? -lossBeyond(d) : -std::visit(AverageLoss{}, d.bell());
    case Metric::TokenAccuracy:
    case Metric::ExactMatch:
    case Metric::PassMark:
    case Metric::MultipleChoiceGrade:
    case Metric::BestOfR: break;
    }
    LogChance chance = logScore(metric, grading, d);
    if (std::isnan(chance.log) && isBeyondItsBell(d)) {
        chance = chanceWithin(metric, grading, d);  // its logarithm is not known, but that it is next to 0 or 1
    }
    return chance.log > -0.5 ? -std::expm1(chance.logMiss) : std::exp(chance.log);
}

}  // namespace core
