#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/arguments.h"
#include "core/model/scenario.h"
#include "ui/export/embedded_scenario.h"

namespace app {

/// A scenario and where it began: a preset's name, or a file.
struct NamedScenario {
    core::ValidScenario scenario;
    std::string preset;
    std::string file;
};

/// The scenario the options ask for: a built-in one or a file's, then every override. Its faults are named after
/// the options, a file's after the file; nothing comes back where there is one.
[[nodiscard]] std::optional<core::ValidScenario> scenarioFrom(const Arguments& arguments, Faults& faults);

/// The scenarios of a deck: every --preset and --scenario, in the order given, each with every override.
[[nodiscard]] std::vector<NamedScenario> scenariosFrom(const Arguments& arguments, Faults& faults);

/// scenarioFrom() with where it began; empty where there is a fault.
[[nodiscard]] std::vector<NamedScenario> oneScenarioFrom(const Arguments& arguments, Faults& faults);

/// Whether it is a link, not a file.
[[nodiscard]] bool isLinked(const std::string& name);

/// A document's scenario, or an exported figure's.
[[nodiscard]] core::Result<core::ValidScenario> openedScenario(const std::string& file);

/// The document, exported figure or link a person wants opened, of a deck its first scenario; its faults are named
/// after the file.
[[nodiscard]] std::optional<ui::OpenedScenario> scenarioIn(const std::string& file, Faults& faults);

}  // namespace app
