#pragma once

#include <functional>
#include <optional>
#include <span>
#include <string>

#include "core/model/scenario.h"
#include "core/options/given_options.h"

namespace core {

/// Reads the file of --scenario; its faults are named as in the file.
using OpenScenario = std::function<Result<ValidScenario>(const std::string& file)>;

/// The scenario the options ask for: a built-in one or a file's, then every override. Its faults are named after
/// the options, a file's after the file; nothing comes back where there is one.
[[nodiscard]] std::optional<ValidScenario> scenarioFrom(const GivenOptions& given, const OpenScenario& open,
                                                        OptionFaults& faults);

/// An option's name, "--mean", and whether a value follows it.
struct OptionName {
    std::string name;
    bool takesValue = true;
};

/// Every option that says or changes a scenario, in the order of the help.
[[nodiscard]] std::span<const OptionName> scenarioOptionNames();

}  // namespace core
