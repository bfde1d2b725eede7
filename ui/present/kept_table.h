#pragma once

#include "ui/present/comparison.h"

namespace ui {

/// The pins shown, each against the present by its own featured metric.
[[nodiscard]] TitledTable pinsTable(const core::ValidScenario& scenario, const core::Shape& shape, core::XAxis axis,
                                    const Texts& texts);

/// The predictions drawn, each with its gap.
[[nodiscard]] TitledTable predictionsTable(const core::ValidScenario& scenario, const core::Evaluation& evaluation,
                                           const Texts& texts);

}  // namespace ui
