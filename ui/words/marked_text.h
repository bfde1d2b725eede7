#pragma once

#include "ui/words/sentence.h"

namespace ui {

/// Text that stands for a metric, marked so that a translation may put it anywhere.
[[nodiscard]] QString marked(core::Metric metric, const QString& text);

/// A text with marked runs, taken apart.
[[nodiscard]] std::vector<SentencePart> partsOf(const QString& text);

}  // namespace ui
