#pragma once

#include <string>

#include "app/arguments.h"
#include "core/model/scenario.h"

namespace app {

/// The option that sets a field of the scenario: "model.anchor.mean" is --mean, "view.show[1]" is --show.
[[nodiscard]] std::string optionOf(const std::string& field);

/// The scenario with every option applied that changes one; not validated. An option that is refused is named in
/// `faults`, and changes nothing.
[[nodiscard]] core::Scenario overridden(const Arguments& arguments, const core::ValidScenario& start,
                                        core::Errors& faults);

}  // namespace app
