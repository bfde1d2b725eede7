#pragma once

#include <span>
#include <string_view>

#include "core/model/scenario.h"

namespace core {

/// The names of the built-in scenarios, in the order a person is shown them; their titles are in ui/words.
///
/// Result:   resources/scenarios/NAME.mirage, built into the program, `first-light` first; then those of measurements,
///           which are made from resources/data.
/// Source:   MODEL.md section 1, for the paper's.
[[nodiscard]] std::span<const std::string_view> presetNames() noexcept;

/// What a built-in scenario is about, in the order they are offered.
enum class PresetGroup {
    Model,     ///< the model alone
    Paper,     ///< the paper's measurements
    Families,  ///< those of modern model families
};

/// The group of a built-in scenario.
[[nodiscard]] PresetGroup presetGroup(std::string_view name) noexcept;

/// A built-in scenario, read by the reader of every other document.
///
/// Domain:   any text; UnknownName with the names offered where it is none.
/// Result:   the scenario.
/// Source:   resources/scenarios.
[[nodiscard]] Result<ValidScenario> presetScenario(std::string_view name);

/// The built-in scenario that a scenario is, or that it is as a figure carries it: without the series not drawn.
///
/// Domain:   any scenario.
/// Result:   its name; empty where it is none.
[[nodiscard]] std::string_view presetNameOf(const ValidScenario& scenario);

}  // namespace core
