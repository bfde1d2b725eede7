#pragma once

#include "ui/words/texts.h"

namespace ui::help {

/// Every text of "What am I seeing?" and of the sound of a curve, by name.
#define TEXT(key, source) inline constexpr Phrase key = source;
#include "ui/words/help_list.inc"
#undef TEXT

}  // namespace ui::help
