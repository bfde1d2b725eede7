#pragma once

#include <cstddef>
#include <vector>

#include "core/picture/measured_data.h"

namespace ui {

/// The points of a line that are drawn: all of so many, else of each of as many strips of the range as that allows the
/// first, the lowest, the highest and the last, which cover what the others would.
///
/// Result:   rising indices of its points; none of those left out is seen to be missing.
[[nodiscard]] std::vector<std::size_t> thinned(const core::MeasuredLine& line, const core::Range& x, std::size_t most);

}  // namespace ui
