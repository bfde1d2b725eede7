#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "core/picture/forecast_picture.h"
#include "core/picture/measured_data.h"

namespace ui {

/// Points of one panel that can be told apart; more are thinned.
inline constexpr std::size_t kMostPoints = 4000;

/// The points of a line that are drawn: all of so many, else of each of as many strips of the range as that allows the
/// first, the lowest, the highest and the last, which cover what the others would.
///
/// Domain:   places whose x does not fall.
/// Result:   rising indices of them; none of those left out is seen to be missing.
[[nodiscard]] std::vector<std::size_t> thinnedPlaces(std::span<const core::CurvePoint> places, const core::Range& x,
                                                     std::size_t most);

/// The same of a measured line's points.
[[nodiscard]] std::vector<std::size_t> thinned(const core::MeasuredLine& line, const core::Range& x, std::size_t most);

/// Tests along an axis, of more than can be told apart those that cover the others.
[[nodiscard]] std::vector<core::DrawnScore> drawnTests(const std::vector<core::DrawnScore>& tests,
                                                       const core::Range& x);

/// The same of a forecast's points, which stand in any order.
///
/// Result:   indices of them, by their x where any is left out.
[[nodiscard]] std::vector<std::size_t> drawnPoints(const std::vector<core::ForecastPoint>& points,
                                                   const core::Range& x);

}  // namespace ui
