#pragma once

#include <vector>

namespace core {

/// The slopes of the monotone cubic through points: the weighted harmonic mean of the secants beside a point, 0 where
/// they turn; at the ends the secant.
///
/// Domain:   2 points or more of finite coordinates, x rising; as many heights.
/// Result:   a slope a point; never throws.
/// Accuracy: 4 ulp. Test: Prediction.IsJoinedAsASecondImplementationJoinsIt.
/// Source:   Fritsch and Butland 1984, the slopes of Boost.Math's pchip.
[[nodiscard]] std::vector<double> monotoneSlopes(const std::vector<double>& x, const std::vector<double>& y);

}  // namespace core
