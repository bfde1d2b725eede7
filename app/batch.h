#pragma once

#include <string>
#include <vector>

#include "app/arguments.h"
#include "app/figure_request.h"
#include "app/scenario_options.h"

namespace app {

/// One scenario in several formats, or several of them in a deck, to be drawn.
struct FigureJob {
    std::vector<NamedScenario> scenarios;  ///< at least one
    FigureRequest request;
};

/// What the export command is to draw: one job, or a batch file's. Empty where there is any fault.
///
/// A batch file is a JSON list of objects:
///     {"preset": NAME | "scenario": FILE, "overrides": {"mean": 0.7, ...}, "output": FILE or list of them,
///      "options": {"theme": "dark", ...}}
/// Names are those of the command line's options; a flag is true. What stands beside --batch holds for each entry
/// that says nothing else. Faults are named FILE: [2].options.theme, those of the JSON itself by line and column.
[[nodiscard]] std::vector<FigureJob> jobsFrom(const Arguments& arguments, Faults& faults);

}  // namespace app
