#include "core/model/binomial.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

#include "core/model/gauss_legendre.h"
#include "core/model/limits.h"
#include "core/model/special_functions.h"

namespace core {

namespace {

constexpr double kLogHalf = -0.6931471805599453;
constexpr double kLeastDigits = std::numeric_limits<double>::min();  // smaller chances have only their logarithm
constexpr double kReference = 1e-300;                                // a chance at which C(n, k) p^k is all

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

// (n - x)(x + a) / ((x + 1)(n - x - 1 + b)), as 1 + a linear function of x over the denominator: x + a would lose the
// same low bits of a for every x of a binade, and 30,000 such ratios drift by 4e-12.
struct BetaBinomialRatio {
    double n, b, slope, offset;

    BetaBinomialRatio(double size, double a, double other) noexcept
        : n(size), b(other), slope(2 - (a + b)), offset(n * (a - 1) + (1 - b))
    {
    }

    double operator()(double x) const noexcept { return 1 + (offset + slope * x) / ((x + 1) * (n - x - 1 + b)); }
    bool decreasesFrom(double x) const noexcept { return offset + slope * x < 0 && offset + slope * (n - 1) < 0; }
};

// P(k <= X <= last) / P(X = k) = 1 + r(k) + r(k) r(k + 1) + ... in blocks of four, so that the divisions overlap.
template <class Ratio>
double partSum(double k, double last, const Ratio& ratio) noexcept
{
    double sum = 1;
    double term = 1;
    double x = k;
    bool decreasing = false;
    for (; x + 4 <= last; x += 4) {
        const double first = ratio(x);
        const double second = first * ratio(x + 1);
        const double third = second * ratio(x + 2);
        const double fourth = third * ratio(x + 3);
        sum += term * ((first + second) + (third + fourth));
        term *= fourth;
        decreasing = decreasing || ratio.decreasesFrom(x + 4);
        if (decreasing && term * (last - x) < 1e-18 * sum) {
            return sum;
        }
    }
    for (; x < last; x += 1) {
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
    return -deviance(k, n * odds.p, excess) - deviance(rest, n * odds.q, -excess)
           + 0.5 * std::log(n / (k * rest) * (0.5 * std::numbers::inv_pi)) + stirlingRest(n) - stirlingRest(k)
           - stirlingRest(rest);
}

double logBetaBinomialTerm(double n, double k, double a, double b) noexcept
{
    const double rest = n - k;
    const double total = a + b;
    const double all = n + total;
    const double right = (k + a) / all;  // the pooled proportions
    const double wrong = (rest + b) / all;
    const double excess = (rest * a - k * b) / all;
    const double distance = deviance(k, n * right, excess) + deviance(rest, n * wrong, -excess)
                            + deviance(a, total * right, -excess) + deviance(b, total * wrong, excess);
    const double rests = stirlingRest(n) - stirlingRest(k) - stirlingRest(rest) + stirlingRest(k + a)
                         + stirlingRest(rest + b) - stirlingRest(all) - stirlingRest(a) - stirlingRest(b)
                         + stirlingRest(total);
    return rests - distance
           + 0.5
                 * (std::log(n / (k * rest) * (0.5 * std::numbers::inv_pi)) + std::log(a) + std::log(b / total)
                    - std::log(right) - std::log(rest + b));
}

// The outcome up to which P(X = x) falls, where it rises again towards n (b < 1): below k it rises all the way.
double valleyOf(double n, double k, double a, double b) noexcept
{
    return a < 1 ? std::clamp(std::floor((n * (1 - a) - 1 + b) / (2 - a - b)), k - 1, n - 1) : k - 1;
}

double logUpperTail(std::int64_t n, std::int64_t k, double a, double b) noexcept
{
    const auto size = double(n);
    const auto mark = double(k);
    if (b >= 1) {
        return logBetaBinomialTerm(size, mark, a, b) + std::log(partSum(mark, size, BetaBinomialRatio(size, a, b)));
    }
    // Each part from its larger end, else the roundings of all the ratios pile up in the terms that matter.
    const double valley = valleyOf(size, mark, a, b);
    const double rise = logBetaPower(n, a, b) + std::log(partSum(0, size - valley - 1, BetaBinomialRatio(size, b, a)));
    if (valley < mark) {
        return rise;
    }
    const double fall = std::log(partSum(mark, valley, BetaBinomialRatio(size, a, b)));
    return logSumExp(rise, logBetaBinomialTerm(size, mark, a, b) + fall);
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

// The integral of log1p(b / y) from x to end: in closed form where its parts are of the size of the whole.
double integralOfLogs(double x, double end, double b) noexcept
{
    if (end < 2 * x) {
        return gaussLegendre<10>([b](double y) { return std::log1p(b / y); }, x, end);
    }
    return end * std::log1p(b / end) - x * std::log1p(b / x) + b * std::log1p((end - x) / (x + b));
}

// sum over j < n of log1p(b / (x + j)) for x >= kSmallestForSeries, by Euler and Maclaurin.
double sumOfLogs(double n, double x, double b) noexcept
{
    const double end = x + n;
    return integralOfLogs(x, end, b) + 0.5 * (std::log1p(b / x) - std::log1p(b / end))
           + (boundaryTerms(x, b) - boundaryTerms(end, b));
}

// A sum of log1p(x) of falling x > 0, as few logarithms of products less 1, to which every term adds: none cancels.
class LogOfProduct {
public:
    void add(double x) noexcept
    {
        constexpr double kLarge = 1e8;  // products of two such are far from the largest double
        product_ += (1 + product_) * x;
        if (product_ > kLarge) {
            sum_ += std::log1p(product_);
            product_ = 0;
        }
    }
    double value() const noexcept { return sum_ + std::log1p(product_); }

private:
    double sum_ = 0;
    double product_ = 0;  // of all (1 + x) since the last logarithm, less 1
};

}  // namespace

double logBinomialChance(std::int64_t n, std::int64_t k, const MeanSuccess& p) noexcept
{
    const LogChance logs = logsOf(p);
    if (std::isnan(logs.log) || n < 1 || k < 0 || k > n) {
        return kNaN;
    }
    if (k == 0 || k == n) {
        return double(n) * (k == 0 ? logs.logMiss : logs.log);
    }
    if (p.value == 0 || p.complement == 0) {
        return -kInfinity;
    }
    return logBinomialTerm(double(n), double(k), {p.value, p.complement});
}

LogChance binomialTail(std::int64_t n, std::int64_t k, const MeanSuccess& p) noexcept
{
    const LogChance logs = logsOf(p);
    if (std::isnan(logs.log) || k < 1 || k > n) {
        return {kNaN, kNaN};
    }
    if (p.value < kLeastDigits && logs.log > -kInfinity) {  // to first order, all there is: C(n, k) p^k
        const auto least = double(k);
        const double choices =
            k == n ? 0 : logBinomialTerm(double(n), least, {kReference, 1}) - least * std::log(kReference);
        return chanceOfLog(choices + least * logs.log);
    }
    if (p.value == 0 || p.complement == 0) {
        return p.value == 0 ? chanceOfLogMiss(0) : chanceOfLog(0);
    }
    if (k == n || k == 1) {  // one outcome, whose logarithm is exact enough to serve both sides
        return k == n ? chanceOfLog(double(n) * logs.log) : chanceOfLogMiss(double(n) * logs.logMiss);
    }
    return binomialTail(n, k, p, logBinomialTerm(double(n), double(k), {p.value, p.complement}));
}

LogChance binomialTail(std::int64_t n, std::int64_t k, const MeanSuccess& p, double logTerm) noexcept
{
    const auto size = double(n);
    const auto mark = double(k);
    const double rest = size - mark;
    const Odds odds{p.value, p.complement};
    const auto upper = [&] { return logTerm + std::log(partSum(mark, size, BinomialRatio{size, odds})); };
    const auto lower = [&] {
        const double toTermBelow = mark / (rest + 1) * (odds.q / odds.p);
        const double sum = partSum(rest + 1, size, BinomialRatio{size, {odds.q, odds.p}});
        return logTerm + std::log(toTermBelow * sum);
    };
    return smallerSide(mark > size * p.value, upper, lower);
}

LogChance betaBinomialTail(std::int64_t n, std::int64_t k, double a, double b) noexcept
{
    if (!(a > 0 && b > 0 && std::isfinite(a + b)) || k < 1 || k > n) {
        return {kNaN, kNaN};
    }
    if (k == n || k == 1) {
        return k == n ? chanceOfLog(logBetaPower(n, a, b)) : chanceOfLogMiss(logBetaPower(n, b, a));
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
    LogOfProduct sum;
    std::int64_t j = 0;
    for (; j < n && (a + double(j) < kSmallestForSeries || n - j < 12); ++j) {
        sum.add(b / (a + double(j)));
    }
    return j == n ? -sum.value() : -(sum.value() + sumOfLogs(double(n - j), a + double(j), b));
}

}  // namespace core
