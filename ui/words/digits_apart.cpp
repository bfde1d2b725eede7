// Another part of number_format.h: numbers to as many digits as tell them apart.

#include <algorithm>
#include <cmath>

#include "ui/words/decimals.h"
#include "ui/words/number_format.h"

namespace ui {

namespace {

constexpr int kUsualDigits = 3;
constexpr int kLeastExponent = -4;  // below, powers of ten are written

QString longMagnitude(double value, int digits)
{
    const int exponent = static_cast<int>(std::floor(std::log10(value)));
    if (exponent >= kLeastExponent) {
        return QString::number(value, 'f', std::max(0, digits - 1 - exponent));
    }
    return QString::number(value / std::pow(10.0, exponent), 'f', digits - 1) + QStringLiteral(" × 10")
           + superscript(QString::number(exponent));
}

}  // namespace

QString formatScore(double value, int digits)
{
    if (digits <= kUsualDigits || value == 0.0 || !std::isfinite(value)) {
        return formatScore(value);
    }
    return (value < 0.0 ? QString(kMinusSign) : QString()) + longMagnitude(std::fabs(value), digits);
}

int digitsToTellApart(double a, double b)
{
    constexpr int kMostDigits = 15;
    int digits = kUsualDigits;
    while (a != b && digits < kMostDigits && formatScore(a, digits) == formatScore(b, digits)) {
        ++digits;
    }
    return digits;
}

}  // namespace ui
