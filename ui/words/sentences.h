#pragma once

#include <QStringList>

namespace ui {

/// A text's sentences, each with its full stop. A stop ends one before a capital alone: "Brown et al. 2020" and
/// "github.com" go on.
[[nodiscard]] QStringList sentencesOf(const QString& text);

}  // namespace ui
