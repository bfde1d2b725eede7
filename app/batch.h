#pragma once

#include <string>
#include <vector>

#include "app/arguments.h"
#include "app/figure_request.h"
#include "app/scenario_options.h"

namespace app {

/// A file to be made, and who asks for it.
struct QueuedJob {
    ui::ExportJob job;
    std::string origin;  ///< the batch file's entry, "FILE: [2]"; empty: the command line
};

/// What the export command is to make, in the order asked for. Empty where there is any fault, two names of one file
/// among them.
///
/// A batch file is a JSON list of objects:
///     {"preset": NAME | "scenario": FILE, "overrides": {"mean": 0.7, ...}, "output": FILE or list of them,
///      "options": {"theme": "dark", ...}}
/// Names are those of the command line's options; a flag is true. There are at most 10,000 of them. What stands beside
/// --batch holds for each entry that says nothing else. Faults are named FILE: [2].options.theme, those of the JSON
/// itself by line and column.
[[nodiscard]] std::vector<QueuedJob> jobsFrom(const Arguments& arguments, Faults& faults);

}  // namespace app
