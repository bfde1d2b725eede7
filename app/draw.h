#pragma once

#include "app/batch.h"

namespace app {

/// Every job's files as bytes, one frame after another; an interrupt is obeyed between two of them and between two
/// files. What could not be drawn is a fault under its option or its path, and what was not made for an interrupt is
/// one that says so. Needs a QApplication.
[[nodiscard]] ui::DrawnFiles drawAll(const std::vector<QueuedJob>& jobs, Faults& faults);

}  // namespace app
