#pragma once

#include <string>

#include "core/model/scenario.h"

namespace core {

/// Opens a document.
///
/// Result:   the scenario, or every fault: readFile()'s under the path, scenarioFromJson()'s under their own.
[[nodiscard]] Result<ValidScenario> readScenarioFile(const std::string& path);

/// Saves a document, whole or not at all.
///
/// Result:   nothing, or why it could not be written; the old file is then as it was. TooLarge where measurements make
///           it longer than can be opened again.
[[nodiscard]] Result<void> writeScenarioFile(const std::string& path, const ValidScenario& scenario);

}  // namespace core
