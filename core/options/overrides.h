#pragma once

#include <string>

#include "core/model/scenario.h"
#include "core/options/given_options.h"

namespace core {

/// The option that sets a field of the scenario: "model.anchor.mean" is --mean, "view.show[1]" is --show.
[[nodiscard]] std::string optionOf(const std::string& field);

/// The scenario with every option applied that changes one; not validated. An option that is refused is named in
/// `faults`, and changes nothing.
[[nodiscard]] Scenario overridden(const GivenOptions& arguments, const ValidScenario& start, Errors& faults);

}  // namespace core
