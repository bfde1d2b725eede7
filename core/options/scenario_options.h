#pragma once

#include <functional>
#include <optional>
#include <span>
#include <string>

#include "core/model/scenario.h"
#include "core/options/given_options.h"

namespace core {

/// Opens the file of --scenario; its faults are named as in the file.
using OpenScenario = std::function<Result<ValidScenario>(const std::string& path)>;

/// Where the files that options name are, and who opens documents.
struct ScenarioFiles {
    OpenScenario open;
    std::string folder = {};  ///< of the lesson whose options they are; empty: the working folder
};

/// Where a file that an option names is. A lesson comes from strangers, and names only what stands beside or below it:
/// of "/" every folder of the disk would be searched for tables.
[[nodiscard]] Result<std::string> placed(const ScenarioFiles& files, const std::string& name);

/// The scenario the options ask for: a built-in one or a file's, with the measurements chosen, then every override. Its
/// faults are named after the options, a file's after the file; nothing comes back where there is one.
[[nodiscard]] std::optional<ValidScenario> scenarioFrom(const GivenOptions& given, const ScenarioFiles& files,
                                                        OptionFaults& faults);

/// An option's name, "--mean", and whether a value follows it.
struct OptionName {
    std::string name;
    bool takesValue = true;
    bool several = false;  ///< takes all that follow it, and may be given again
};

/// Every option that says or changes a scenario, in the order of the help.
[[nodiscard]] std::span<const OptionName> scenarioOptionNames();

}  // namespace core
