#include "ui/words/number_format.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <string>

#include "core/text/number_text.h"
#include "ui/words/decimals.h"

namespace ui {

namespace {

/// Every digit that tells a number from its neighbours.
QString exactText(double value)
{
    return QString::fromStdString(core::shortestText(value)).replace(QLatin1Char('-'), kMinusSign);
}

/// 10^log10, by its logarithm because it may underflow: "10⁻⁹", "1.2 × 10⁻⁶"; "10^(−1.8 × 10²²)" where the exponent
/// is none that anybody counts.
QString powerOfTen(double log10)
{
    constexpr double kMostExponent = 1e9;
    if (std::fabs(log10) >= kMostExponent) {
        return QStringLiteral("10^(%1)").arg(formatScore(log10));
    }
    double exponent = std::floor(log10);
    double mantissa = std::round(std::pow(10.0, log10 - exponent) * 10.0) / 10.0;
    if (mantissa >= 10.0) {
        mantissa = 1.0;
        exponent += 1.0;
    }
    const QString power = QStringLiteral("10") + superscript(QString::number(static_cast<int>(exponent)));
    if (mantissa == 1.0) {
        return power;
    }
    return withoutTrailingZeros(fixed(mantissa, 1), 0) + QStringLiteral(" × ") + power;
}

/// The decimals at which a value shows so many significant digits.
int decimalsFor(double value, int digits)
{
    return std::max(0, digits - 1 - static_cast<int>(std::floor(std::log10(value))));
}

/// A chance as the smaller of its two sides, which alone says how many digits are needed.
struct Side {
    bool high = false;  ///< the side is the miss
    double value = 0.0;
    double log10 = 0.0;  ///< of the value, also where that underflows
};

Side sideOf(const core::LogChance& chance)
{
    const bool high = chance.logMiss < chance.log;
    const double log = high ? chance.logMiss : chance.log;
    return {high, std::exp(log), log / std::numbers::ln10};
}

Side sideOf(double fraction)
{
    constexpr double kRounding = -1e-12;  // as far beyond an end is at it; further is no chance
    const bool high = fraction > 0.5;
    const double beside = high ? 1.0 - fraction : fraction;
    const double value = beside < 0.0 && beside > kRounding ? 0.0 : beside;
    return {high, value, std::log10(value)};
}

/// How a chance is written: out of 1 or out of 100, to two digits of its smaller side.
struct Style {
    double whole = 1.0;
    int leastDecimals = 2;
    double leastLog10 = -4.0;       ///< below, a low side is written as a power of ten
    double leastMissLog10 = -10.0;  ///< below, a high side is
};
constexpr Style kPlain;
constexpr Style kPercent{100.0, 0, -5.0, -8.0};
constexpr int kDigits = 2;
constexpr double kRareLog10 = -6.0;  ///< a side below is not written in digits any more, but as less than this

QString written(Side side, const Style& style)
{
    if (std::isnan(side.value) || std::isnan(side.log10)) {
        return {};
    }
    const QString whole = QString::number(static_cast<int>(style.whole));
    if (std::isinf(side.log10)) {
        return side.high ? whole : QStringLiteral("0");
    }
    const double log10 = side.log10 + std::log10(style.whole);
    if (side.high && log10 < style.leastMissLog10) {
        return whole + QStringLiteral(" − ") + powerOfTen(log10);
    }
    if (!side.high && log10 < style.leastLog10) {
        return powerOfTen(log10);
    }
    const int decimals = std::max(style.leastDecimals, decimalsFor(side.value * style.whole, kDigits));
    const double share = side.high ? 1.0 - side.value : side.value;
    return withoutTrailingZeros(style.whole == 1.0 ? fixed(share, decimals) : fixedPercent(share, decimals),
                                style.leastDecimals);
}

bool isRare(const Side& side)
{
    return side.log10 < kRareLog10 && std::isfinite(side.log10);
}

QString percent(const Side& side)
{
    if (isRare(side)) {
        return side.high ? QStringLiteral("> 99.9999 %") : QStringLiteral("< 0.0001 %");
    }
    const QString number = written(side, kPercent);
    return number.isEmpty() ? number : number + QStringLiteral(" %");
}

QString grouped(QString digits)
{
    for (qsizetype place = digits.size() - 3; place > 0; place -= 3) {
        digits.insert(place, QLatin1Char(','));
    }
    return digits;
}

/// A magnitude that need not be a chance, to three digits.
QString magnitude(double value, int leastDecimals)
{
    if (!std::isfinite(value)) {
        return std::isnan(value) ? QString() : QStringLiteral("∞");
    }
    if (value >= 100.0) {
        return value < 1e15 ? grouped(fixed(value, 0)) : powerOfTen(std::log10(value));
    }
    if (value >= 10.0) {
        return fixed(value, 1);
    }
    if (value < 1e-4) {
        return value > 0.0 ? powerOfTen(std::log10(value)) : QStringLiteral("0");
    }
    return withoutTrailingZeros(fixed(value, std::max(leastDecimals, decimalsFor(value, 3))), leastDecimals);
}

}  // namespace

QString superscript(const QString& number)
{
    static const QString kDigits = QStringLiteral("⁰¹²³⁴⁵⁶⁷⁸⁹");
    QString raised;
    for (const QChar c : number) {
        if (c.isDigit()) {
            raised += kDigits[c.digitValue()];
        } else if (c == u'.') {
            raised += QChar(u'·');  // there is no raised point; this one stands as high
        } else {
            raised += c == u'-' || c == QChar(u'−') ? QChar(u'⁻') : c;
        }
    }
    return raised;
}

QString formatMean(double mean)
{
    return written(sideOf(mean), kPlain);
}

QString formatMeanPercent(double mean, int decimals)
{
    Style style = kPercent;
    style.leastDecimals = decimals;
    return written(sideOf(mean), style);
}

QString formatPercent(const core::LogChance& chance)
{
    return percent(sideOf(chance));
}

QString formatPercent(double fraction)
{
    return percent(sideOf(fraction));
}

QString formatPoints(double difference)
{
    return written(sideOf(difference), kPercent);
}

QString formatChance(const core::LogChance& chance)
{
    const Side side = sideOf(chance);
    if (isRare(side)) {
        return side.high ? QStringLiteral("> 0.999999") : QStringLiteral("< 10⁻⁶");
    }
    return written(side, kPlain);
}

QString formatChanceOnLog(const core::LogChance& chance)
{
    const Side side = sideOf(chance);
    return side.high ? formatChance(chance) : written(side, kPlain);
}

QString formatExactly(const core::LogChance& chance)
{
    const Side side = sideOf(chance);
    QString text;
    if (std::isnan(side.value)) {
        return text;
    }
    constexpr double kCloseToOne = 1e-3;  // nearer, the miss has digits that 1 less it has not
    if (side.high && side.value > 0.0 && side.value < kCloseToOne) {
        text = QStringLiteral("1 − ") + exactText(side.value);
    } else if (side.value == 0.0 && std::isfinite(side.log10)) {
        const double log = side.high ? chance.logMiss : chance.log;
        text = (side.high ? QStringLiteral("1 − exp(") : QStringLiteral("exp(")) + exactText(log) + u')';
    } else {
        text = exactText(side.high ? 1.0 - side.value : side.value);
    }
    return text;
}

QString formatExactly(double value)
{
    return exactText(value);
}

QString formatScore(double value)
{
    return value < 0.0 ? kMinusSign + magnitude(-value, 2) : magnitude(value, 2);
}

QString formatDifference(double difference)
{
    if (difference == 0.0 || std::isnan(difference)) {
        return difference == 0.0 ? QStringLiteral("0") : QString();
    }
    return (difference < 0.0 ? kMinusSign : QChar(u'+')) + magnitude(std::fabs(difference), 2);
}

QString formatAmount(double amount, int decimals)
{
    return magnitude(amount, decimals);
}

int decimalsToTellApart(double a, double b)
{
    constexpr int kMostDecimals = 12;
    int decimals = 2;
    while (a != b && decimals < kMostDecimals && fixed(a, decimals) == fixed(b, decimals)) {
        ++decimals;
    }
    return decimals;
}

QString formatCount(std::int64_t count)
{
    const QString digits = grouped(QString::number(std::abs(count)));
    return count < 0 ? kMinusSign + digits : digits;
}

}  // namespace ui
