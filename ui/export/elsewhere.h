#pragma once

#include <QString>

#include "ui/words/texts.h"

namespace ui {

/// Where a reader finds the facts that a page has no room for, which it says; frames and pages of larger files have no
/// description of their own.
enum class Elsewhere { Description, Notes, Nowhere };

/// How so many more of them than stand on the page are spoken of; empty: not at all.
[[nodiscard]] QString spokenOf(Elsewhere elsewhere, const Texts& texts);

/// The same where none of them stands on the page.
[[nodiscard]] QString spokenAloneOf(Elsewhere elsewhere, const Texts& texts);

}  // namespace ui
