#pragma once

#include <optional>

#include "core/model/scenario.h"
#include "core/options/scenario_options.h"

namespace core {

/// A scenario with what --data adds to its measurements and --series chooses of them. Files that cannot be read, and
/// files that hold nothing, are faults; what else is to be said of them are remarks.
[[nodiscard]] std::optional<ValidScenario> withData(const GivenOptions& arguments, const ScenarioFiles& from,
                                                    const ValidScenario& start, OptionFaults& faults);

}  // namespace core
