#include "core/model/binomial.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

#include "core/model/gauss_legendre.h"
#include "core/model/special_functions.h"

namespace core {

namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
constexpr double kLogHalf = -0.6931471805599453;

struct Odds {
    double p;
    double q;
};

// Ratios of neighbouring terms, P(X = x + 1) / P(X = x), as numerator and denominator.
struct BinomialRatio {
    double n;
    Odds odds;

    double operator()(double x) const noexcept { return (n - x) * odds.p / ((x + 1) * odds.q); }
    bool decreasesFrom(double x) const noexcept { return (*this)(x) < 1; }
};

struct BetaBinomialRatio {
    double n, a, b;

    double operator()(double x) const noexcept { return (n - x) * (x + a) / ((x + 1) * (n - x - 1 + b)); }
    // ratio < 1 is linear in x: true at x and at the last x, it is true between.
    bool decreasesFrom(double x) const noexcept { return (*this)(x) < 1 && (*this)(n - 1) < 1; }
};

// P(X >= k) / P(X = k) = 1 + r(k) + r(k) r(k + 1) + ... in blocks of four, so that the divisions overlap.
template <class Ratio>
double tailSum(double n, double k, const Ratio& ratio) noexcept
{
    double sum = 1;
    double term = 1;
    double x = k;
    bool decreasing = false;
    for (; x + 4 <= n; x += 4) {
        const double first = ratio(x);
        const double second = first * ratio(x + 1);
        const double third = second * ratio(x + 2);
        const double fourth = third * ratio(x + 3);
        sum += term * ((first + second) + (third + fourth));
        term *= fourth;
        decreasing = decreasing || ratio.decreasesFrom(x + 4);
        if (decreasing && term * (n - x) < 1e-18 * sum) {
            return sum;
        }
    }
    for (; x < n; x += 1) {
        term *= ratio(x);
        sum += term;
    }
    return sum;
}

// ln P(X = k), 0 < k < n.
double logBinomialTerm(double n, double k, const Odds& odds) noexcept
{
    const double rest = n - k;
    const double excess = rest * odds.p - k * odds.q;
    return -deviance(k, n * odds.p, excess) - deviance(rest, n * odds.q, -excess) +
           0.5 * std::log(n / (k * rest) * (0.5 * std::numbers::inv_pi)) + stirlingRest(n) - stirlingRest(k) -
           stirlingRest(rest);
}

double logBetaBinomialTerm(double n, double k, double a, double b) noexcept
{
    const double rest = n - k;
    const double total = a + b;
    const double all = n + total;
    const double right = (k + a) / all;    // the pooled proportions
    const double wrong = (rest + b) / all;
    const double excess = (rest * a - k * b) / all;
    const double distance = deviance(k, n * right, excess) + deviance(rest, n * wrong, -excess) +
                            deviance(a, total * right, -excess) + deviance(b, total * wrong, excess);
    const double rests = stirlingRest(n) - stirlingRest(k) - stirlingRest(rest) + stirlingRest(k + a) +
                         stirlingRest(rest + b) - stirlingRest(all) - stirlingRest(a) - stirlingRest(b) +
                         stirlingRest(total);
    return rests - distance + 0.5 * (std::log(n / (k * rest) * (0.5 * std::numbers::inv_pi)) + std::log(a) +
                                     std::log(b / total) - std::log(right) - std::log(rest + b));
}

double logUpperTail(std::int64_t n, std::int64_t k, const Odds& odds, const LogChance& logs) noexcept
{
    const auto size = double(n);
    if (k == n) {
        return size * logs.log;
    }
    return logBinomialTerm(size, double(k), odds) + std::log(tailSum(size, double(k), BinomialRatio{size, odds}));
}

double logUpperTail(std::int64_t n, std::int64_t k, double a, double b) noexcept
{
    if (k == n) {
        return logBetaPower(n, a, b);
    }
    const auto size = double(n);
    const auto mark = double(k);
    return logBetaBinomialTerm(size, mark, a, b) + std::log(tailSum(size, mark, BetaBinomialRatio{size, a, b}));
}

// Computes the side that looks smaller first and the other only where that was wrong.
template <class Upper, class Lower>
LogChance smallerSide(bool upperFirst, const Upper& upper, const Lower& lower) noexcept
{
    if (upperFirst) {
        const double log = upper();
        return log > kLogHalf ? chanceOfLogMiss(lower()) : chanceOfLog(log);
    }
    const double logMiss = lower();
    return logMiss > kLogHalf ? chanceOfLog(upper()) : chanceOfLogMiss(logMiss);
}

constexpr double kSmallestForSeries = 20;

// -(first, third, fifth and seventh derivative) of log1p(b / y), times their Euler-Maclaurin coefficients;
// s^n - r^n is factored into (s - r) (s^(n-1) + ... + r^(n-1)), so that b may be tiny.
double boundaryTerms(double y, double b) noexcept
{
    const double s = 1 / y;
    const double r = 1 / (y + b);
    constexpr double kCoefficients[] = {1.0 / 12, -1.0 / 360, 1.0 / 1260, -1.0 / 1680};
    double sum = 0;
    double powers = 1;
    double power = 1;
    for (const double coefficient : kCoefficients) {
        sum += coefficient * powers;
        power *= r;
        powers = powers * s + power;
        power *= r;
        powers = powers * s + power;
    }
    return b * s * r * sum;
}

// sum over j < n of log1p(b / (x + j)) for x >= kSmallestForSeries, by Euler and Maclaurin.
double sumOfLogs(double n, double x, double b) noexcept
{
    const double end = x + n;
    double integral = 0;
    for (double from = x; from < end;) {
        const double to = from * 2.5 > end ? end : from * 2;
        integral += gaussLegendre<10>([b](double y) { return std::log1p(b / y); }, from, to);
        from = to;
    }
    return integral + 0.5 * (std::log1p(b / x) - std::log1p(b / end)) + (boundaryTerms(x, b) - boundaryTerms(end, b));
}

}  // namespace

LogChance binomialTail(std::int64_t n, std::int64_t k, const MeanSuccess& p) noexcept
{
    const LogChance logs = logsOf(p);
    if (std::isnan(logs.log) || k < 1 || k > n) {
        return {kNaN, kNaN};
    }
    if (p.value == 0 || p.complement == 0) {
        return p.value == 0 ? chanceOfLogMiss(0) : chanceOfLog(0);
    }
    const Odds odds{p.value, p.complement};
    return smallerSide(
        double(k) > double(n) * p.value, [&] { return logUpperTail(n, k, odds, logs); },
        [&] { return logUpperTail(n, n - k + 1, {odds.q, odds.p}, complementOf(logs)); });
}

LogChance betaBinomialTail(std::int64_t n, std::int64_t k, double a, double b) noexcept
{
    if (!(a > 0 && b > 0 && std::isfinite(a + b)) || k < 1 || k > n) {
        return {kNaN, kNaN};
    }
    return smallerSide(
        double(k) > double(n) * (a / (a + b)), [&] { return logUpperTail(n, k, a, b); },
        [&] { return logUpperTail(n, n - k + 1, b, a); });
}

double logBetaPower(std::int64_t n, double a, double b) noexcept
{
    if (!(a > 0 && b > 0 && std::isfinite(a + b)) || n < 0) {
        return kNaN;
    }
    double sum = 0;
    std::int64_t j = 0;
    for (; j < n && (a + double(j) < kSmallestForSeries || n - j < 12); ++j) {
        sum += std::log1p(b / (a + double(j)));
    }
    return j == n ? -sum : -(sum + sumOfLogs(double(n - j), a + double(j), b));
}

}  // namespace core
