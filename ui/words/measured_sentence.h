#pragma once

#include <optional>

#include <QString>

#include "core/model/scenario.h"
#include "ui/words/texts.h"

namespace ui {

/// The live sentence of measurements that no model's curve is laid over: what the first two series drawn say, and how
/// many more there are. Nothing where a model's curve is drawn, or none of the layouts of measurements is shown.
[[nodiscard]] std::optional<QString> measuredSentence(const core::ValidScenario& scenario, const Texts& texts);

/// Whether the picture draws measurements, so that a sentence has to say that it speaks of the model.
[[nodiscard]] bool standsByMeasurements(const core::ValidScenario& scenario);

}  // namespace ui
