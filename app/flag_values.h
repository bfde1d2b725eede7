#pragma once

#include <string>
#include <vector>

#include "core/result.h"

namespace app {

/// Takes out flags that were given a value, "--log=1", each a fault: CLI11 would take "--log=true" for the flag alone.
[[nodiscard]] core::Errors takeFlagsWithValues(std::vector<std::string>& words);

}  // namespace app
