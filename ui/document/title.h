#pragma once

#include "ui/document/document.h"
#include "ui/words/texts.h"

namespace ui {

/// What stands above the panels: the title of the built-in scenario a document began as, also where a figure or file
/// carried it; where something else is seen by now, that it began so. Empty: it began as none, or a person's own
/// measurements are shown instead.
[[nodiscard]] QString titleOf(const core::ValidScenario& now, const Origin& origin, const Texts& texts);

/// What a file of a document is called where nobody says: as the file or figure it came from, or as the built-in
/// scenario; empty for nobody's.
[[nodiscard]] QString fileNameOf(const Origin& origin);

}  // namespace ui
