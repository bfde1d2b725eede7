#pragma once

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/import/remark.h"
#include "core/result.h"

namespace core {

/// Options as a command line or a lesson gives them, nothing judged yet.
struct GivenOptions {
    std::map<std::string, std::vector<std::string>> values;   ///< by option, "--mean"; in the order given
    std::vector<std::pair<std::string, std::string>> starts;  ///< every --preset and --scenario, in the order given
    std::vector<std::string> flags;                           ///< options without value that were given

    bool has(const std::string& flag) const;

    /// The one value of an option; reports a second one and an empty one.
    std::optional<std::string> valueOf(const std::string& option, Errors& faults) const;

    /// The values of an option that may be given several times; reports an empty one.
    std::vector<std::string> valuesOf(const std::string& option, Errors& faults) const;

    /// The same cut at commas.
    std::optional<std::vector<std::string>> listOf(const std::string& option, Errors& faults) const;
};

/// Everything that was found wrong, collected so that a person sees all of it at once.
struct OptionFaults {
    Errors usage;                      ///< options and their values
    Errors inWork;                     ///< files and devices
    std::vector<Remark> remarks = {};  ///< on files of measurements; no fault by themselves

    bool nothingRead = false;  ///< files of measurements that hold none

    bool any() const noexcept { return !usage.empty() || !inWork.empty() || nothingRead; }
};

}  // namespace core
