#pragma once

namespace app {

/// The whole program: reads the arguments, does what they ask, returns the exit code the README promises
/// (0 done, 1 could not, 2 wrong usage or value). Results go to stdout, messages to stderr.
[[nodiscard]] int runCommandLine(int argc, char** argv);

}  // namespace app
