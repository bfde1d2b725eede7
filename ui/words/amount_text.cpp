#include "ui/words/amount_text.h"

#include <algorithm>
#include <cmath>

#include "ui/words/number_format.h"

namespace ui {

namespace {

constexpr double kRare = 1e-6;  // a share, or its miss, below is not said in digits

bool isNearlyAll(double amount)
{
    return amount < 1.0 && 1.0 - amount < kRare;
}

}  // namespace

QString shareText(const core::LogChance& chance, const Texts& texts)
{
    if (std::isinf(chance.logMiss)) {
        return texts(Text::SaidEverything);
    }
    if (std::isinf(chance.log)) {
        return texts(Text::SaidNothing);
    }
    if (std::exp(chance.log) < kRare) {
        return texts(Text::SaidFew);
    }
    return std::exp(chance.logMiss) < kRare ? texts(Text::SaidPractically) : formatPercent(chance);
}

QString gradeText(const core::LogChance& chance, const Texts& texts)
{
    const bool nearly = std::exp(chance.logMiss) < kRare && std::isfinite(chance.logMiss);
    return nearly ? texts(Text::SaidPracticallyFull) : formatPercent(chance);
}

QString pointsText(double amount, const Texts& texts)
{
    if (amount < kRare) {
        return texts(Text::PointsFew);
    }
    if (isNearlyAll(amount)) {
        return texts(Text::PointsNearlyAll);
    }
    const QString number = formatPoints(amount);
    return number == QLatin1String("1") ? texts(Text::PointOne) : texts(Text::PointsMany, number);
}

QString morePointsText(double amount, const Texts& texts)
{
    if (amount < kRare) {
        return texts(Text::MorePointsFew);
    }
    return isNearlyAll(amount) ? texts(Text::MorePointsNearlyAll) : texts(Text::MorePoints, formatPoints(amount));
}

Change changeOf(const core::LogChance& from, const core::LogChance& to)
{
    constexpr double kSame = 1e-12;
    // Near 1 the misses hold the digits; and logarithms, since both may lie below the smallest double.
    const bool high = from.logMiss < from.log && to.logMiss < to.log;
    const double a = high ? from.logMiss : to.log;
    const double b = high ? to.logMiss : from.log;
    if (a == b || std::isnan(a) || std::isnan(b) || std::fabs(a - b) < kSame) {
        return {};
    }
    const double log = std::max(a, b) + std::log(-std::expm1(-std::fabs(a - b)));
    return {a > b ? 1 : -1, std::exp(log)};
}

}  // namespace ui
