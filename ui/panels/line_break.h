#pragma once

#include <QFont>
#include <QStringList>

namespace ui {

/// A short text in two lines of about equal length, or as it is where it has no place to break. English breaks at
/// spaces; Japanese, which has none, before a bracket, after a comma or a particle, or else where the script changes,
/// never within a word or a value, and never so that a line begins with what may not begin one.
[[nodiscard]] QStringList inTwoLines(const QString& words);

/// How lines are broken: of nearly one length, at phrases; or each as long as there is room, where lines are dear.
enum class Lines { Even, Full };

/// The text in as many lines as `width` asks, broken at its own line feeds and between words and never within a value;
/// a word wider than the width is broken where it must.
[[nodiscard]] QStringList wrapped(const QString& text, const QFont& font, double width, Lines kind = Lines::Even);

}  // namespace ui
