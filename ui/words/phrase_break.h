#pragma once

#include <optional>

#include <QChar>
#include <QString>

namespace ui {

/// What it costs to break a text at a place, in parts of the text's length; nothing where it is no place to.
[[nodiscard]] std::optional<double> costAt(const QString& text, qsizetype at);

/// Whether a letter is katakana, or the mark that makes one long.
[[nodiscard]] bool isKatakana(QChar letter);

/// Whether a place is inside a word though no script breaks there only at spaces: of katakana, which spells whole
/// words, or of ない, which turns what stands before it round.
[[nodiscard]] bool isInWord(const QString& text, qsizetype at);

}  // namespace ui
