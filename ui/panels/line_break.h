#pragma once

#include <QStringList>

namespace ui {

/// A short text in two lines of about equal length, or as it is where it has no place to break. English breaks at
/// spaces; Japanese, which has none, before a bracket, after a comma or a particle, or else where the script changes,
/// never within a word, and never so that a line begins with what may not begin one.
[[nodiscard]] QStringList inTwoLines(const QString& words);

}  // namespace ui
