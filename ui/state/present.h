#pragma once

#include "core/curve/evaluate.h"
#include "ui/state/panel_model.h"
#include "ui/state/texts.h"

namespace ui {

/// The panels of the two-panel layout, in reading order.
struct PanelModels {
    PanelModel bell;
    PanelModel metric;

    friend bool operator==(const PanelModels&, const PanelModels&) = default;
};

/// What a picture shows of an evaluation, in words and colours: pure, so that the screen, a figure and a test
/// cannot disagree.
[[nodiscard]] PanelModels present(const core::ValidScenario& scenario, const core::Evaluation& evaluation,
                                  const Texts& texts, const Theme& theme);

/// The bell panel: the density, the grading curve, the scored area, the handles.
[[nodiscard]] PanelModel presentBell(const core::ValidScenario& scenario, const core::Evaluation& evaluation,
                                     const Texts& texts, const Theme& theme);

/// The metric panel: each shown metric's curve, the cursor, the markers and their values.
[[nodiscard]] PanelModel presentMetrics(const core::ValidScenario& scenario, const core::Evaluation& evaluation,
                                        const Texts& texts, const Theme& theme);

/// A metric's name as it stands beside its curve, "70 % of 50 tokens right".
[[nodiscard]] QString metricLabel(core::Metric metric, const core::ValidScenario& scenario, const Texts& texts);

}  // namespace ui
