#pragma once

#include "core/picture/evaluation.h"

namespace core {

/// The mirage test of exact match: on log10(-ln y) against log10 N a plain power law without spread is straight, of
/// slope alpha, for every length. How far each of jump, spread and irreducible loss bends it by itself.
///
/// Domain:   any valid scenario and its shape.
/// Result:   the reference's ends, drawn upwards as -log10(-ln y), and the bends in decades of -ln y; 0 for a cause
/// that
///           is not there. A cause is taken alone: the power law with it and nothing else.
/// Accuracy: the greatest of 65 places of the range. Test: MirageTest.NamesWhatBends.
/// Source:   MODEL.md section 5.
[[nodiscard]] MirageFindings mirageFindings(const ValidScenario& scenario, const Shape& shape, const Range& logSizes);

}  // namespace core
