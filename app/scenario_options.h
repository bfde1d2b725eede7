#pragma once

#include <optional>

#include "app/arguments.h"
#include "core/model/scenario.h"

namespace app {

/// The scenario the options ask for: a built-in one or a file's, then every override. Its faults are named after
/// the options, a file's after the file; nothing comes back where there is one.
[[nodiscard]] std::optional<core::ValidScenario> scenarioFrom(const Arguments& arguments, Faults& faults);

/// The document a person wants opened; its faults are named after the file.
[[nodiscard]] std::optional<core::ValidScenario> scenarioIn(const std::string& file, Faults& faults);

}  // namespace app
