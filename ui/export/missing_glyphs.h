#pragma once

#include <QFont>
#include <QString>

#include "ui/words/texts.h"

namespace ui {

/// The letters of its own script that a language's texts are written with, each once: kana and kanji of Japanese.
[[nodiscard]] QString lettersOf(Language language);

/// Those of the letters that neither the font nor anything it falls back on has, so that a figure would show boxes.
[[nodiscard]] QString missingLetters(const QString& letters, const QFont& font);

/// Why a figure in a language cannot be set in a family (empty: the one of figures), with the package that mends it; in
/// the words of `texts`. Empty where it can.
[[nodiscard]] QString missingGlyphs(Language language, const QString& family, const Texts& texts);

}  // namespace ui
