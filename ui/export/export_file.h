#pragma once

#include "ui/export/animation.h"
#include "ui/export/export_choice.h"

namespace ui {

/// The bytes of what was chosen, the same as the command line's: a figure, a film of the mean, a deck with a slide for
/// each of `before` and one for the scenario.
///
/// Needs a QApplication. Errors: those of renderFigure(), sweep(), renderAnimation() and renderDeck().
[[nodiscard]] core::Result<QByteArray> exportedBytes(const core::ValidScenario& scenario, const ExportChoice& choice,
                                                     const std::vector<core::ValidScenario>& before,
                                                     const Progress& progress = {});

/// About how many bytes a film will have; 0 where it cannot be made or the format is no film.
[[nodiscard]] qint64 estimatedBytes(const core::ValidScenario& scenario, const ExportChoice& choice);

}  // namespace ui
