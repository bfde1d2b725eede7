#pragma once

#include <optional>
#include <vector>

#include "app/arguments.h"
#include "ui/export/job.h"

namespace app {

/// What export is to write, a job a file; their scenarios are still missing. Nothing comes back where an option that
/// only export has is faulty.
[[nodiscard]] std::optional<std::vector<ui::ExportJob>> exportJobsIn(const Arguments& arguments, core::Errors& faults);

}  // namespace app
