#pragma once

#include "ui/words/texts.h"

namespace ui::teaching {

/// Every text of lessons, predictions, presentation, play and help, by name.
#define TEXT(key, source) inline constexpr Phrase key = source;
#include "ui/words/teaching_list.inc"
#undef TEXT

}  // namespace ui::teaching
