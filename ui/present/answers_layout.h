#pragma once

#include <cstddef>
#include <cstdint>

namespace ui {

/// Where the edge of answers of this length is dragged to, from 0 at the top of the strip to 1 at its foot: by the
/// logarithm of the length, so that a step is never too small for a hand. One token takes three quarters of the height
/// and 64, up to which each is a cell of its own, nearly all of it. Longer answers, whose cells are no longer seen,
/// fill the strip, and the hand goes on below it: their places are up to 1.4.
[[nodiscard]] double lengthPlace(double length);

/// The length of the steps 1, 2, 5, 10, ... whose edge is nearest to a place; beyond the ends one that is out of
/// bounds, so that a stop is known.
[[nodiscard]] std::int64_t lengthAt(double place);

/// How many of so many tokens stand beside each other in a column of this size: so many that their cells come nearest
/// to squares and the last row is full, or nearly.
[[nodiscard]] int tokensAcross(std::size_t tokens, double width, double height);

/// The same where each cell has a digit: so many that the digits are largest.
[[nodiscard]] int digitsAcross(std::size_t tokens, double width, double height);

/// The size of a digit that a cell holds, and how many pixels of a cell one of a size takes.
[[nodiscard]] double digitIn(double width, double height);
struct DigitCell {
    double width;
    double height;
};
[[nodiscard]] DigitCell cellOf(double digit);

}  // namespace ui
