#pragma once

#include <vector>

#include "core/curve/sample.h"
#include "core/model/range.h"

namespace core {

/// Points joined by straight lines, cut at the edges of a picture.
///
/// Domain:   any points, x rising or equal.
/// Result:   nothing beyond the first and last point or outside the ranges; a gap, a point whose y is NaN, where the
///           line leaves the picture and at points that are not finite.
/// Accuracy: 4 ulp. Test: JoinedLine.IsCutAtTheEdges.
/// Source:   elementary.
[[nodiscard]] std::vector<CurvePoint> joinedLine(const std::vector<CurvePoint>& points, const Range& x, const Range& y);

}  // namespace core
