#pragma once

#include <QString>

#include "core/result.h"
#include "ui/words/languages.h"

namespace ui {

/// The family a figure is set in: the one asked for, which must be installed, or where none is asked for a real one
/// ("Sans Serif" is another font elsewhere), of the language's own letters: digits from another font than the words
/// around them are of another size and weight.
[[nodiscard]] core::Result<QString> figureFont(const QString& asked, Language language);

}  // namespace ui
