#include "core/statistics/score_variance.h"

#include <cmath>

#include <boost/math/special_functions/trigamma.hpp>

#include "core/model/boost_policy.h"
#include "core/model/limits.h"
#include "core/model/score.h"
#include "core/model/token_loss.h"
#include "core/model/trapezoid.h"

namespace core {

namespace {

// What a question of chance p is graded with, as an error.
struct Loss {
    bool isBrier;

    double at(const MeanSuccess& p) const { return isBrier ? p.complement * p.complement : -logsOf(p).log; }
    double slope(const MeanSuccess& p) const { return isBrier ? -2 * p.complement : -1 / p.value; }
};

struct VarianceOf {
    Loss loss;
    const SuccessDistribution& d;

    double operator()(const NoBell&) const { return kNaN; }

    double operator()(const AtomsBell& bell) const
    {
        if (bell.upper.weight == 0) {
            return 0;
        }
        const double apart = loss.at(bell.upper.at) - loss.at(bell.lower.at);
        return bell.upper.weight * bell.lower.weight * apart * apart;
    }

    double operator()(const BetaBell& bell) const
    {
        const auto [a, b] = bell;
        const double k = a + b;
        if (loss.isBrier) {  // E[q^4] - E[q^2]^2, by one denominator, so that nothing cancels
            return b * (b + 1) / (k * (k + 1)) * (a / (k * (k + 1)))
                   * ((4 * b * k + 6 * (k + b) + 6) / ((k + 2) * (k + 3)));
        }
        return boost::math::trigamma(a, BoostPolicy()) - boost::math::trigamma(k, BoostPolicy());
    }

    double operator()(const LogitNormal& bell) const { return byTrapezoid(bell, lossOf(bell)); }

    double operator()(const TruncatedNormal& bell) const
    {
        if (bell.isNarrow()) {
            const double change = loss.slope(d.mean()) * spread(d);
            return change * change;
        }
        return byTrapezoid(bell, lossOf(bell));
    }

    template <class Continuous>
    double byTrapezoid(const Continuous& bell, double meanLoss) const
    {
        const double s = spread(d);
        const double mean = loss.isBrier ? d.mean().complement * d.mean().complement + s * s : meanLoss;
        const auto integrand = [&](double t) {
            const double off = loss.at(meanSuccessAtLogit(t)) - mean;
            return IntegrandPoint{bell.logDensity(t), 1, off * off};
        };
        const ScaledIntegral integral = integrateLine(integrand, bell.mode(), bell.width());
        return integral.weighted / integral.sum;
    }
};

double shareVariance(const Grading& grading, const SuccessDistribution& d)
{
    const double variance = d.mean().value * d.mean().complement;
    const auto length = static_cast<double>(grading.length);
    if (grading.tokens == TokenMode::Independent) {
        return variance / length;
    }
    const double s = spread(d);
    return s * s + std::fmax(0.0, variance - s * s) / length;
}

}  // namespace

double scoreVariance(Metric metric, const Grading& grading, const SuccessDistribution& d)
{
    switch (metric) {
    case Metric::TokenAccuracy: return shareVariance(grading, d);
    case Metric::TokenEditDistance: {
        const auto length = static_cast<double>(grading.length);
        return length * length * shareVariance(grading, d);
    }
    case Metric::Brier:
    case Metric::CrossEntropy: return std::visit(VarianceOf{{metric == Metric::Brier}, d}, d.bell());
    case Metric::ExactMatch:
    case Metric::PassMark:
    case Metric::MultipleChoiceGrade:
    case Metric::BestOfR: break;
    }
    const LogChance chance = logScore(metric, grading, d);
    return std::exp(chance.log + chance.logMiss);
}

double standardErrorOf(Metric metric, const Grading& grading, const SuccessDistribution& d, std::int64_t questions)
{
    return std::sqrt(scoreVariance(metric, grading, d) / static_cast<double>(questions));
}

}  // namespace core
