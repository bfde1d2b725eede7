#pragma once

#include "app/batch.h"
#include "core/io/files_in_work.h"

namespace app {

/// Every job's files, one frame after another, each put beside its place as soon as it is drawn; an interrupt is obeyed
/// between two frames and between two files. What could not be drawn is a fault under its option or its path, and what
/// was not made for an interrupt is one that says so. Needs a QApplication.
[[nodiscard]] core::FilesInWork drawAll(const std::vector<QueuedJob>& jobs, Faults& faults);

}  // namespace app
