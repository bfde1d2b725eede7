#pragma once

#include <QString>

#include "core/result.h"
#include "ui/words/texts.h"

namespace ui {

/// Why what was typed is no number, with the way out where what is meant can be told: "0,7" has a comma.
[[nodiscard]] QString noNumber(const core::Error& error, const QString& field, const Texts& texts);

/// "70 %" of a "70" that is refused where up to 1 is allowed: who writes it means per cent. Empty for what is none.
[[nodiscard]] QString asPercent(const core::Error& error);

}  // namespace ui
