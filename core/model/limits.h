#pragma once

#include <limits>

namespace core {

/// No number.
inline constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

/// Beyond all numbers.
inline constexpr double kInfinity = std::numeric_limits<double>::infinity();

/// ln of the square root of 2 pi.
inline constexpr double kHalfLogTwoPi = 0.91893853320467274178;

}  // namespace core
