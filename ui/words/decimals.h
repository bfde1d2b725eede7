#pragma once

#include <QChar>
#include <QString>

namespace ui {

inline constexpr QChar kMinusSign(0x2212);

/// Plain decimals, whatever the locale, of the value's own digits, a half to even; a minus that is one.
[[nodiscard]] QString fixed(double value, int decimals);

/// A hundred times a share, to so many decimals, from the digits of the share itself: a product is another number, and
/// 0.225 would be 0.23 and 22 %.
[[nodiscard]] QString fixedPercent(double share, int decimals);

/// The text without the zeros that follow its last digit, down to so many decimals.
[[nodiscard]] QString withoutTrailingZeros(QString text, int leastDecimals);

}  // namespace ui
