#pragma once

#include <string>

#include "core/model/scenario.h"

namespace core {

/// Opens a document.
///
/// Domain:   any path.
/// Result:   the scenario, or every fault: readFile()'s under the path, scenarioFromJson()'s under their own.
/// Accuracy: that of scenarioFromJson(). Test: ScenarioFile.
/// Source:   PRODUCT.md, "Scenario and command line".
[[nodiscard]] Result<ValidScenario> readScenarioFile(const std::string& path);

/// Saves a document, whole or not at all.
///
/// Domain:   any path.
/// Result:   nothing, or why it could not be written; the old file is then as it was.
/// Accuracy: that of scenarioToJson(). Test: ScenarioFile.
/// Source:   PRODUCT.md, "Scenario and command line".
[[nodiscard]] Result<void> writeScenarioFile(const std::string& path, const ValidScenario& scenario);

}  // namespace core
