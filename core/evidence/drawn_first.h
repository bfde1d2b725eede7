#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "core/evidence/series.h"

namespace core {

inline constexpr std::size_t kFewSeries = 10;  ///< that are drawn together without being chosen

/// Which of the series of a table a picture begins with: all of few on one scale, else those of one task: the families
/// of one strict and of one graded metric, those with three sizes first. The others wait to be chosen.
///
/// Domain:   any series.
/// Result:   rising indices; at least one where there is any, and in neither panel numbers of two kinds.
/// Accuracy: exact. Test: DrawnFirst.
/// Source:   elementary; three sizes make a step visible.
[[nodiscard]] std::vector<std::size_t> drawnFirst(std::span<const Series> series);

}  // namespace core
