#pragma once

#include <cstdint>

namespace ui {

/// How token cells stand in a column of the answers strip: so many beside each other, row under row.
inline constexpr int kCellsInARow = 5;
inline constexpr int kMostRows = 13;  ///< of the 64 tokens up to which each is a cell of its own

/// Where the edge of answers of this length stands, from 0 at the top of the strip to 1 at its foot: under their last
/// row up to 64 tokens, and then on by the logarithm to 100,000.
[[nodiscard]] double lengthPlace(double length);

/// The length of the steps 1, 2, 5, 10, ... whose edge is nearest to a place; beyond the ends one that is out of
/// bounds, so that a stop is known.
[[nodiscard]] std::int64_t lengthAt(double place);

}  // namespace ui
