#pragma once

#include <QString>

#include "ui/words/texts.h"

namespace ui {

/// What a source says, line by line; the notes of the measurements that ship in the language of the texts, all else as
/// it is.
[[nodiscard]] QString sourceText(const QString& source, const Texts& texts);

}  // namespace ui
