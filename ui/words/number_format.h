#pragma once

#include <cstdint>
#include <span>

#include <QString>

#include "core/model/parameter.h"
#include "core/model/success_distribution.h"

/// Numbers for people. The decimal mark is '.' in every language and locale, the minus is U+2212. One rule of rounding
/// for all places: a chance has two decimals (whole per cent) from 0.10 to 0.90, outside two digits of the nearer of y
/// and 1 - y without a trailing zero, and nearer than 1e-6 to an end that it is not it is less than that, "< 0.0001 %";
/// it never reads 0 or 1 unless it is exactly that. Other numbers have three digits. The exact number is
/// formatExactly().
namespace ui {

/// "0.60", "0.9999995", "10⁻⁹". Two decimals where that tells the value from 0 and 1.
[[nodiscard]] QString formatMean(double mean);

/// "15 %", "0.00064 %", "99.9998 %", "< 0.0001 %", "> 99.9999 %".
[[nodiscard]] QString formatPercent(const core::LogChance& chance);

/// The same of a plain fraction, for a mean.
[[nodiscard]] QString formatPercent(double fraction);

/// A difference of chances in points, by the same rule and without its unit: 0.4171 is "42", 0.043 is "4.3".
[[nodiscard]] QString formatPoints(double difference);

/// A chance as a plain number, "0.15", "< 10⁻⁶", "> 0.999999".
[[nodiscard]] QString formatChance(const core::LogChance& chance);

/// The same on an axis of decades, where small ones stand apart: "10⁻²⁰⁰".
[[nodiscard]] QString formatChanceOnLog(const core::LogChance& chance);

/// Every digit of a chance: "0.14592861843", "1 − 9.4e−15", "exp(−2047.6)".
[[nodiscard]] QString formatExactly(const core::LogChance& chance);
[[nodiscard]] QString formatExactly(double value);

/// A number that is no chance, to three digits: "0.146", "−4.54".
[[nodiscard]] QString formatScore(double value);

/// The same to so many digits, 3 at least: "0.145917".
[[nodiscard]] QString formatScore(double value, int digits);

/// The digits at which two such numbers differ, 3 at least: the ends of an interval are not "0.146 to 0.146".
[[nodiscard]] int digitsToTellApart(double a, double b);

/// "+0.42", "−0.05", "0".
[[nodiscard]] QString formatDifference(double difference);

/// The size of a difference, with at least `decimals` decimals: "0.42", "0.00043".
[[nodiscard]] QString formatAmount(double amount, int decimals = 2);

/// The decimals, out of 1, at which two means differ, 2 at least: 2 for 0.60 and 0.621, 3 for 0.60 and 0.604.
[[nodiscard]] int decimalsToTellApart(double a, double b);

/// A mean in per cent, without the sign, with this many decimals, more where it would read 0 or 100.
[[nodiscard]] QString formatMeanPercent(double mean, int decimals = 0);

/// "350M", "1.3B", "200B", "10T"; three significant digits.
[[nodiscard]] QString formatSize(double size);

/// "1.2345B": every digit that tells the size from its neighbours.
[[nodiscard]] QString formatSizeExactly(double size);

/// "350M, 1.3B, 6.7B, 200B"
[[nodiscard]] QString formatSizes(std::span<const double> sizes);

/// "100,000"
[[nodiscard]] QString formatCount(std::int64_t count);

/// A limit of bytes, "67108864", as people say it: "64 MiB"; what is no whole number of KiB as "1,000 B".
[[nodiscard]] QString formatBytes(const QString& bytes);

/// A number's digits, minus and point as an exponent: "⁻⁶", "⁻⁰·⁵⁰".
[[nodiscard]] QString superscript(const QString& number);

/// A parameter's value in words: "0.625", "1e-9", "70 %", "50", "1,000", "2B", "−0.5"; empty for NaN. What a person
/// typed keeps its digits, what was dragged shows three.
[[nodiscard]] QString formatParameter(core::Parameter parameter, double value);

/// The same as its box shows it, always something that can be typed back: "1000", whose comma could be a decimal one.
[[nodiscard]] QString formatTyped(core::Parameter parameter, double value);

/// Every digit of it where formatParameter() shows fewer; else nothing.
[[nodiscard]] QString formatParameterExactly(core::Parameter parameter, double value);

}  // namespace ui
