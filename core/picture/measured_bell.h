#pragma once

#include <optional>
#include <vector>

#include "core/evidence/evidence.h"
#include "core/model/view.h"
#include "core/picture/evaluation.h"

namespace core {

/// How accuracy spreads over parts of a test from hard to easy, of one model.
struct DecileSet {
    double size = 0.0;          ///< parameters
    double mean = 0.0;          ///< over the parts, each as large as the next
    std::vector<double> parts;  ///< the accuracy of each, rising
};

/// What partsOf() the series shown finds, parts of one test from hard to easy, by model size.
///
/// Domain:   any view of valid evidence.
/// Result:   sizes rising; only those at which every part was measured, three parts at least.
/// Source:   resources/data/README.md, real-bell.
[[nodiscard]] std::vector<DecileSet> decileSets(const View& view, const Evidence& evidence);

/// The set whose mean is nearest to a mean, as a density in steps: each part has its share of the questions, spread
/// evenly to half-way to its neighbours.
///
/// Domain:   any sets; a mean in [0, 1]; a density scale > 0.
/// Result:   nothing without sets; the area under the steps is 1 where none is capped at the scale.
/// Accuracy: 1e-12 of the area. Test: MeasuredBell.HoldsEveryQuestion.
/// Source:   elementary.
[[nodiscard]] std::optional<MeasuredBell> measuredBell(const std::vector<DecileSet>& sets, double mean,
                                                       double densityScale);

}  // namespace core
