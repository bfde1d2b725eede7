#pragma once

#include <span>
#include <string_view>

#include "core/model/scenario.h"

namespace core {

/// The names of the built-in scenarios, in the order a person is shown them; their titles are in ui/state.
///
/// Domain:   -
/// Result:   resources/scenarios/NAME.mirage, built into the program; `first-light` comes first.
/// Accuracy: not a number. Test: Presets.
/// Source:   PRODUCT.md, "First sight"; MODEL.md section 1.
[[nodiscard]] std::span<const std::string_view> presetNames() noexcept;

/// A built-in scenario, read by the reader of every other document.
///
/// Domain:   any text; UnknownName with the names offered where it is none.
/// Result:   the scenario.
/// Accuracy: that of scenarioFromJson(). Test: Presets.
/// Source:   resources/scenarios.
[[nodiscard]] Result<ValidScenario> presetScenario(std::string_view name);

}  // namespace core
