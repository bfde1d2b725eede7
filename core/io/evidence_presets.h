#pragma once

#include <optional>
#include <string_view>

#include "core/model/scenario.h"

namespace core {

/// The built-in scenario of a set of measurements that ships, from its tables and a row of settings: the law and the
/// bell that the measurements are laid over, the layout they open in, the series shown.
///
/// Domain:   any name.
/// Result:   the scenario; nothing where builtInEvidence() has no such name.
/// Source:   resources/data/README.md; laws by `metric-mirage fit` of a series that is shown, bells as the table says.
[[nodiscard]] std::optional<Result<ValidScenario>> evidencePreset(std::string_view name);

/// The layout that it opens in, told without its tables; nothing for a name that is none.
[[nodiscard]] std::optional<Layout> layoutOfEvidencePreset(std::string_view name);

}  // namespace core
