#pragma once

#include "ui/words/texts.h"

namespace ui::readings {

/// Every text on scores read from a drawing, by name.
#define TEXT(key, source) inline constexpr Phrase key = source;
#include "ui/words/reading_list.inc"
#undef TEXT

}  // namespace ui::readings
