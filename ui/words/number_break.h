#pragma once

#include <QString>

namespace ui {

/// Whether a letter is of a script without spaces between its words.
[[nodiscard]] bool isDense(QChar letter);

/// Whether a place of a text is within a number, "0.|00029", or a fraction, "1/|n": no line ends there.
[[nodiscard]] bool isInNumber(const QString& text, qsizetype at);

/// Whether a place is behind the hyphen within a word: "pass-|mark".
[[nodiscard]] bool isBehindHyphen(const QString& text, qsizetype at);

/// Whether the space at a place stands inside a value: "1 - 10", "99 %", "alpha = 2", "0.5 nats", "ln y", "6 of 10".
[[nodiscard]] bool isInValue(const QString& text, qsizetype at);

/// Whether a line may end at a place where the script allows it: not within a number, a value, a word of katakana or
/// one with a hyphen, nor between a number and what it counts.
[[nodiscard]] bool mayBreak(const QString& text, qsizetype at);

/// Whether a place is in a name or behind it, and its value follows, a number with decimals or at the end of the text,
/// of a part of it or of what is named: "temperature 0" with a space or, in Japanese, without. In a heading they stay
/// together; long lines of small type may part them.
[[nodiscard]] bool isBeforeValue(const QString& text, qsizetype at);

/// The text with no-break spaces within its values: between numbers, signs, units and what they are the value of. Of
/// the same length.
[[nodiscard]] QString unbroken(QString text);

}  // namespace ui
