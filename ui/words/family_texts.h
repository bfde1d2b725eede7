#pragma once

#include "ui/words/texts.h"

namespace ui::families {

/// Every text of our own families of models, by name.
#define TEXT(key, source) inline constexpr Phrase key = source;
#include "ui/words/family_list.inc"
#undef TEXT

}  // namespace ui::families
