#pragma once

#include "core/model/parameter.h"
#include "ui/words/texts.h"

namespace ui {

/// What leads from one model to another, as the subject of a sentence: "Raising the mean from 60 to 70 %",
/// "Changing the target length from 50 to 100", "Changing the family and the pass mark". The models differ.
[[nodiscard]] QString differenceSubject(const core::ValidScenario& then, const core::ValidScenario& now,
                                        const Texts& texts);

/// "Raising the mean from 60 to 70 %", "Lowering the mean ...".
[[nodiscard]] QString meanSubject(double then, double now, const Texts& texts);

/// The name of a distribution in a sentence, "beta".
[[nodiscard]] QString distributionName(core::Distribution distribution, const Texts& texts);

}  // namespace ui
