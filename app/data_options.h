#pragma once

#include <optional>

#include "app/arguments.h"
#include "core/model/scenario.h"

namespace app {

/// A scenario with what --data adds to its measurements and --series chooses of them. Files that cannot be read, and
/// files that hold nothing, are faults; what else is to be said of them are remarks.
[[nodiscard]] std::optional<core::ValidScenario> withData(const Arguments& arguments, const core::ValidScenario& start,
                                                          Faults& faults);

}  // namespace app
