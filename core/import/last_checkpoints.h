#pragma once

#include <vector>

#include "core/import/reading.h"

namespace core {

/// Of series that differ in their checkpoint alone, each size keeps its last; where each point stands goes with it.
void keepLastCheckpoints(std::vector<Series>& series, std::vector<std::vector<PointOrigin>>& origins);

}  // namespace core
