#pragma once

#include "ui/words/texts.h"

namespace ui::unsaved {

/// Every text of work that is not saved and of what is kept of it, by name.
#define TEXT(key, source) inline constexpr Phrase key = source;
#include "ui/words/unsaved_list.inc"
#undef TEXT

}  // namespace ui::unsaved
