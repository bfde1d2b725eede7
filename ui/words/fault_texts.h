#pragma once

#include "ui/words/texts.h"

namespace ui::faults {

/// Every text of refused values and of the headings of the command line's help, by name.
#define TEXT(key, source) inline constexpr Phrase key = source;
#include "ui/words/fault_list.inc"
#undef TEXT

}  // namespace ui::faults
