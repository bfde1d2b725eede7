#pragma once

#include <string>
#include <vector>

#include "app/arguments.h"
#include "ui/export/job.h"

namespace app {

/// Whether the mean moves in a file: in a film, in numbered PNGs, in a PDF with --steps.
[[nodiscard]] bool isMoving(const std::string& path, ui::Format format, const Arguments& arguments);

/// Reads how the mean moves, --from, --to, --pace, --frames, --steps, --fps and --loop, into every job, and refuses
/// those that no job has a use for.
void readMedia(const Arguments& arguments, std::vector<ui::ExportJob>& jobs, core::Errors& faults);

/// What moves where nothing is said: what the scenario's layout follows, of a forecast the cut. What it does not follow
/// is refused, for the pictures would stand still.
void followScenario(const Arguments& arguments, const core::ValidScenario& scenario, std::vector<ui::ExportJob>& jobs,
                    core::Errors& faults);

}  // namespace app
