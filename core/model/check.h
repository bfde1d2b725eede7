#pragma once

#include "core/model/scenario.h"

namespace core {

/// Every fault of a model, under "model.mean" and so on: the first half of validate().
///
/// Domain:   any model, NaN and infinities included.
/// Result:   the faults; none of a sound model.
/// Accuracy: bounds are inclusive, to the last bit. Test: Scenario.ReportsEveryFaultAtOnce.
/// Source:   MODEL.md section 2, Bounds.
[[nodiscard]] Errors faultsOf(const Model& model);

/// Every fault of a view over the evidence it may draw, under "view.sizes[2]" and so on.
///
/// Domain:   any view, NaN and infinities included.
/// Result:   the faults; none of a sound view.
/// Accuracy: bounds are inclusive, to the last bit. Test: View.ReportsEveryFaultAtOnce.
[[nodiscard]] Errors faultsOf(const View& view, const Evidence& evidence);

}  // namespace core
