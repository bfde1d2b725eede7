#include "core/model/special_functions.h"
#include "core/model/limits.h"

#include <cmath>
#include <iterator>
#include <limits>
#include <numbers>

namespace core {

namespace {

// sum of y^n / (2 n + 3): what artanh(r) = r + r^3 (...) leaves, y = r^2 <= 1/9.
double artanhTail(double y) noexcept
{
    constexpr double kCoefficients[] = {1.0 / 35, 1.0 / 33, 1.0 / 31, 1.0 / 29, 1.0 / 27, 1.0 / 25,
                                        1.0 / 23, 1.0 / 21, 1.0 / 19, 1.0 / 17, 1.0 / 15, 1.0 / 13,
                                        1.0 / 11, 1.0 / 9,  1.0 / 7,  1.0 / 5,  1.0 / 3};
    // Fewer terms do for small y: the n-th is y^n.
    const std::ptrdiff_t skipped = y < 1e-4 ? 12 : y < 4e-3 ? 9 : y < 0.03 ? 5 : 0;
    double sum = 0;
    for (const double* c = kCoefficients + skipped; c != std::end(kCoefficients); ++c) {
        sum = sum * y + *c;
    }
    return sum;
}

// The asymptotic series of sqrt(pi) z exp(z^2) erfc(z), x = 1 / (2 z^2), z >= 10.
double erfcSeries(double x) noexcept
{
    double sum = 1;
    for (int n = 25; n >= 1; n -= 2) {
        sum = 1 - n * x * sum;
    }
    return sum;
}

}  // namespace

double logOnePlusMinus(double x) noexcept
{
    if (x < -0.5 || x > 0.9) {
        return std::log1p(x) - x;
    }
    const double r = x / (2 + x);
    const double y = r * r;
    return r * (2 * y * artanhTail(y) - x);
}

double expMinusOneMinus(double x) noexcept
{
    if (std::fabs(x) > 0.7) {
        return std::expm1(x) - x;
    }
    double sum = 1;
    for (int n = 16; n >= 3; --n) {
        sum = 1 + sum * x / n;
    }
    return x * x / 2 * sum;
}

double stirlingRest(double x) noexcept
{
    if (!(x > 0)) {
        return x == 0 ? std::numeric_limits<double>::infinity() : std::numeric_limits<double>::quiet_NaN();
    }
    double product = 1;
    double shifted = x;
    while (shifted < 10) {
        product *= shifted;
        shifted += 1;
    }
    const double y = 1 / (shifted * shifted);
    constexpr double kSeries[] = {-3617.0 / 122400, 1.0 / 156,  -691.0 / 360360, 1.0 / 1188,
                                  -1.0 / 1680,      1.0 / 1260, -1.0 / 360,      1.0 / 12};
    double sum = 0;
    for (const double coefficient : kSeries) {
        sum = sum * y + coefficient;
    }
    const double series = sum / shifted;
    if (shifted == x) {
        return series;
    }
    return (shifted - 0.5) * std::log(shifted) - (shifted - x) - std::log(product) - (x - 0.5) * std::log(x) + series;
}

double deviance(double x, double y, double difference) noexcept
{
    if (x == 0) {
        return y;
    }
    const double relative = difference / x;
    if (relative > -0.5 && relative < 0.9) {
        return -x * logOnePlusMinus(relative);
    }
    return difference - x * std::log(y / x);
}

double logNormalSurvival(double z) noexcept
{
    const double x = z / std::numbers::sqrt2;
    if (x < 0) {
        return std::log1p(-0.5 * std::erfc(-x));
    }
    if (x < 10) {
        return std::log(0.5 * std::erfc(x));
    }
    if (std::isinf(x)) {
        return -x;
    }
    return std::log(erfcSeries(1 / (z * z)) / z) - kHalfLogTwoPi - 0.5 * z * z;
}

double decayIntegral(double slope, double curvature) noexcept
{
    const double inverse = 2 * curvature / (slope * slope);  // 1 / (2 z^2)
    if (inverse <= 0.005) {
        return erfcSeries(inverse) / slope;
    }
    const double root = std::sqrt(curvature);
    const double z = slope / (2 * root);
    const double square = z * z;
    const double rest = std::fma(z, z, -square);
    return 0.5 / (std::numbers::inv_sqrtpi * root) * std::exp(square) * (1 + rest) * std::erfc(z);
}

}  // namespace core
