#pragma once

#include "ui/words/sentence.h"

namespace ui {

/// A bound that a drag or key stopped at.
[[nodiscard]] QString stopSentence(const StoppedAt& stopped, const Texts& texts);

/// Says one more thing at the end of the live sentence.
void addSentence(SentenceModel& sentence, const QString& said, const Texts& texts);

}  // namespace ui
