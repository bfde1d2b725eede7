#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "app/faults.h"

namespace app {

/// What was typed, nothing judged yet.
struct Arguments {
    enum class Command { Window, Evaluate, Presets, Export, Table, Score, Fit };

    Command command = Command::Window;
    std::map<std::string, std::vector<std::string>> values;   ///< by option, "--mean"; in the order given
    std::vector<std::pair<std::string, std::string>> starts;  ///< every --preset and --scenario, in the order given
    std::vector<std::string> flags;                           ///< options without value that were given
    std::vector<std::string> files;                           ///< the FILEs of the window, table, score and fit
    std::optional<std::string> answer;                        ///< the text of --help or --version: print it, all done
    core::Errors errors;                                      ///< options unknown, without a value, or not offered yet

    bool has(const std::string& flag) const;

    /// The one value of an option; reports a second one and an empty one.
    std::optional<std::string> valueOf(const std::string& option, core::Errors& faults) const;

    /// The values of an option that may be given several times; reports an empty one.
    std::vector<std::string> valuesOf(const std::string& option, core::Errors& faults) const;

    /// The same cut at commas.
    std::optional<std::vector<std::string>> listOf(const std::string& option, core::Errors& faults) const;
};

/// Sorts the arguments into options, by CLI11. Values stay text, since CLI11 reads "010" as 8 and numbers as the
/// locale has them.
[[nodiscard]] Arguments readArguments(int argc, const char* const* argv, const ui::Texts& texts);

}  // namespace app
