#pragma once

#include "ui/present/panel_model.h"
#include "ui/words/texts.h"

namespace ui {

/// What can be read off a panel at a place of its coordinates: where on the axis it is, and the score of each curve,
/// the density, or the loss there; a line each. Empty where there is nothing.
///
/// Computed, not read off the picture; throws NotConverged as core/model/score.h does.
[[nodiscard]] QString readingAt(const core::ValidScenario& scenario, const PanelModel& panel, const QPointF& place,
                                const Texts& texts);

/// The scores of the curves drawn over the range shown, as the command line prints them, but parted by tabs, as a
/// spreadsheet takes them. Throws as readingAt().
[[nodiscard]] QString valuesDrawn(const core::ValidScenario& scenario);

}  // namespace ui
