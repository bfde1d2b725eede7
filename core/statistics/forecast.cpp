#include "core/statistics/forecast.h"

#include <algorithm>
#include <cmath>

#include <boost/math/distributions/binomial.hpp>
#include <boost/math/special_functions/erf.hpp>
#include <boost/math/special_functions/gamma.hpp>

#include "core/model/boost_policy.h"
#include "core/model/limits.h"
#include "core/statistics/likelihood.h"
#include "core/statistics/series_fit.h"

namespace core {

namespace {

// Variance of ln(-ln y) of the curve.
double curveVariance(const Fit& fit, const PowerLaw& law, double x)
{
    const double power = law.power(x);
    const double u = law.floor + power;
    const std::array<double, 3> slopes = {power / u, power / u * x, 1 / u};
    double variance = 0;
    for (std::size_t row = 0; row < 3; ++row) {
        for (std::size_t column = 0; column < 3; ++column) {
            variance += slopes[row] * slopes[column] * fit.covariance[row][column];
        }
    }
    return variance;
}

// exp(-u e^h) for h from -z sd to z sd.
Interval bandOf(double u, double variance)
{
    const double reach = kHalfOf95 * std::sqrt(variance);
    return {std::exp(-u * std::exp(reach)), std::exp(-u * std::exp(-reach))};
}

// No more than n questions show of the ends of the curve's band: where hardly one is right, or wrong, the first order
// in the variance of ln(-ln y) reaches from 0 to 1, which no count does. At every size: a bound from which on this
// holds would be a leap in the band.
Interval withinCounts(const Interval& measured, const Interval& curve, double questions)
{
    using Counts = boost::math::binomial_distribution<double, BoostPolicy>;
    const double half = 0.5 * boost::math::erfc(kHalfOf95 / std::sqrt(2.0));
    const double low = boost::math::quantile(Counts(questions, curve.low), half) / questions;
    const double high = boost::math::quantile(boost::math::complement(Counts(questions, curve.high), half)) / questions;
    return {std::fmax(measured.low, std::fmin(curve.low, low)), std::fmin(measured.high, std::fmax(curve.high, high))};
}

Verdict verdictOf(const Forecast& forecast)
{
    if (forecast.heldBack.empty()) {
        return Verdict::NothingHeldBack;
    }
    if (chanceOfOneLaw(forecast.fit) < kLeastOfOneLaw) {
        return Verdict::NotOneLaw;
    }
    const auto isKnown = [](const HeldBack& point) { return !std::isnan(point.widths); };
    if (!std::any_of(forecast.heldBack.begin(), forecast.heldBack.end(), isKnown)) {
        return Verdict::CannotSay;
    }
    const auto isMissed = [](const HeldBack& point) { return std::fabs(point.widths) > 1; };
    return std::any_of(forecast.heldBack.begin(), forecast.heldBack.end(), isMissed) ? Verdict::Missed : Verdict::Held;
}

HeldBack heldBack(const Fit& fit, const Measurement& point)
{
    HeldBack held;
    held.observed = point.score;
    held.expected = fittedAt(fit, *point.size, questionsOf(point));
    held.miss = point.score - held.expected.y;
    const Interval& band = held.expected.measured;
    held.widths = held.miss / (held.miss >= 0 ? band.high - held.expected.y : held.expected.y - band.low);
    return held;
}

}  // namespace

FittedPoint fittedAt(const Fit& fit, double size, std::optional<std::int64_t> questions, Widening widening)
{
    const PowerLaw law{fit.b, fit.alpha, fit.floor * static_cast<double>(fit.request.length)};
    const double x = std::log(size) - fit.logMiddle;
    const double u = law.at(x);
    FittedPoint point{size, std::exp(-u), {kNaN, kNaN}, {kNaN, kNaN}};
    if (!fit.hasErrors()) {
        return point;
    }
    const double wider = widening == Widening::ByDispersion ? fit.dispersion() : 1;
    const double variance = curveVariance(fit, law, x);
    point.curve = bandOf(u, wider * variance);
    if (questions) {
        const double ofCount = std::expm1(u) / (static_cast<double>(*questions) * u * u);  // (1 - y) / (n y ln^2 y)
        point.measured = bandOf(u, wider * (variance + ofCount));
        const double worth = std::fmax(1.0, static_cast<double>(*questions) / wider);  // of questions that cluster
        point.measured = withinCounts(point.measured, point.curve, worth);
    }
    return point;
}

double chanceOfOneLaw(const Fit& fit)
{
    if (fit.freedom < 1 || !(fit.deviance > 0)) {
        return 1;
    }
    return boost::math::gamma_q(0.5 * fit.freedom, 0.5 * fit.deviance, BoostPolicy());
}

ForecastResult forecast(const Series& series, const FitRequest& request, double cut)
{
    FitResult fit = fitSeries(series, request, cut);
    if (!fit) {
        return tl::unexpected(fit.error());
    }
    Forecast forecast{*fit, cut, {}, Verdict::NothingHeldBack};
    for (const Measurement& point : series.points) {
        if (point.size && *point.size >= cut) {
            forecast.heldBack.push_back(heldBack(*fit, point));
        }
    }
    std::stable_sort(forecast.heldBack.begin(), forecast.heldBack.end(),
                     [](const HeldBack& a, const HeldBack& b) { return a.expected.size < b.expected.size; });
    forecast.verdict = verdictOf(forecast);
    return forecast;
}

}  // namespace core
