#pragma once

#include <QString>

#include "core/model/scenario.h"
#include "ui/words/texts.h"

namespace ui {

/// What a figure as a whole is called, where nobody says: a built-in scenario's title, or after its featured metric.
[[nodiscard]] QString figureName(const core::ValidScenario& scenario, const Texts& texts);

}  // namespace ui
