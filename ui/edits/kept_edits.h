#pragma once

#include "ui/edits/edits.h"

namespace ui {

// What applied() makes of the requests about pins and predictions: the scenario, or its faults. A name that is not
// there any more changes nothing.

[[nodiscard]] core::Result<core::ValidScenario> withPin(const core::ValidScenario& scenario, const PinShown& request);
[[nodiscard]] core::Result<core::ValidScenario> withPrediction(const core::ValidScenario& scenario,
                                                               const KeepPrediction& request);
[[nodiscard]] core::Result<core::ValidScenario> withName(const core::ValidScenario& scenario,
                                                         const RenameKept& request);
[[nodiscard]] core::Result<core::ValidScenario> withShown(const core::ValidScenario& scenario, const ShowKept& request);
[[nodiscard]] core::Result<core::ValidScenario> without(const core::ValidScenario& scenario, const RemoveKept& request);

}  // namespace ui
