#pragma once

#include <string>

namespace app {

/// The program's version and, a line each, those of the libraries whose numbers and pictures it shows: as they are at
/// run time where they say so. Loads the film library.
[[nodiscard]] std::string versionText();

}  // namespace app
