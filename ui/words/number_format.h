#pragma once

#include <cstdint>
#include <span>

#include <QString>

#include "core/model/parameter.h"
#include "core/model/success_distribution.h"

/// Numbers for people. The decimal mark is '.' in every language and locale, the minus is U+2212, and a chance
/// never rounds to 0 or 1 (or to 0 % or 100 %) unless it is exactly that: small and almost-sure values keep two
/// significant digits of what is left, "0.0043", "99.9998 %", "10⁻²⁰ %", "1 − 10⁻¹²".
namespace ui {

/// "0.60", "0.9999995", "10⁻⁹". Two decimals where that tells the value from 0 and 1.
[[nodiscard]] QString formatMean(double mean);

/// "15 %", "0.00064 %", "99.9998 %", "10⁻²⁰ %", "100 − 10⁻¹⁸ %".
[[nodiscard]] QString formatPercent(const core::LogChance& chance);

/// The same of a plain fraction, for a mean.
[[nodiscard]] QString formatPercent(double fraction);

/// A chance as a plain number, "0.15", "10⁻²⁰⁰", "1 − 10⁻¹²".
[[nodiscard]] QString formatChance(const core::LogChance& chance);

/// A score as a marker's label, "0.15", "−4.54".
[[nodiscard]] QString formatScore(double value);

/// "+0.42", "−0.05", "0".
[[nodiscard]] QString formatDifference(double difference);

/// The size of a difference, with at least `decimals` decimals: "0.42", "0.00043".
[[nodiscard]] QString formatAmount(double amount, int decimals = 2);

/// The decimals at which two means read as what they are and differ: 2 for 0.60 and 0.70, 3 for 0.60 and 0.621.
[[nodiscard]] int decimalsToTellApart(double a, double b);

/// A mean with this many decimals, more where it would read 0 or 1.
[[nodiscard]] QString formatMean(double mean, int decimals);

/// "350M", "1.3B", "200B", "10T"; three significant digits.
[[nodiscard]] QString formatSize(double size);

/// "1.2345B": every digit that tells the size from its neighbours.
[[nodiscard]] QString formatSizeExactly(double size);

/// "350M, 1.3B, 6.7B, 200B"
[[nodiscard]] QString formatSizes(std::span<const double> sizes);

/// "100,000"
[[nodiscard]] QString formatCount(std::int64_t count);

/// A number's digits, minus and point as an exponent: "⁻⁶", "⁻⁰·⁵⁰".
[[nodiscard]] QString superscript(const QString& number);

/// A parameter's value as its box shows it, always something that can be typed back: "0.625", "1e-9", "70 %", "50",
/// "2B", "−0.5"; empty for NaN. What a person typed keeps its digits, what was dragged shows three.
[[nodiscard]] QString formatParameter(core::Parameter parameter, double value);

}  // namespace ui
