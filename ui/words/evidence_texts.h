#pragma once

#include "ui/words/texts.h"

namespace ui::evidence {

/// Every text of measurements over the model, their fits and forecasts that stands in the list of its own, by name.
#define TEXT(key, source) inline constexpr Phrase key = source;
#include "ui/words/evidence_list.inc"
#undef TEXT

}  // namespace ui::evidence
