#pragma once

#include "app/batch.h"

namespace app {

/// Refuses two names of one file, by whatever links and dots: only the second would be left.
void refuseSameFiles(const std::vector<QueuedJob>& jobs, Faults& faults);

}  // namespace app
