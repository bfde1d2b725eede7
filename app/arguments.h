#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/faults.h"
#include "core/options/given_options.h"

namespace app {

/// What was typed, nothing judged yet.
struct Arguments : core::GivenOptions {
    enum class Command { Window, Evaluate, Presets, Export, Table, Score, Fit, Lessons, Check, Link };

    Command command = Command::Window;
    std::vector<std::string> files;     ///< the FILEs of the window, table, score, fit and check
    std::optional<std::string> answer;  ///< the text of --help or --version: print it, all done
    core::Errors errors;                ///< options unknown, without a value, or not offered yet
};

/// Sorts the arguments into options, by CLI11. Values stay text, since CLI11 reads "010" as 8 and numbers as the
/// locale has them.
[[nodiscard]] Arguments readArguments(int argc, const char* const* argv, const ui::Texts& texts);

}  // namespace app
