#pragma once

#include <optional>
#include <vector>

#include "core/evidence/evidence.h"
#include "core/model/model.h"
#include "core/model/success_distribution.h"
#include "core/model/view.h"
#include "core/picture/measured_data.h"
#include "core/picture/measured_place.h"

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

/// The set of the nearest model, as a density in steps: each part has its share of the questions, spread evenly to
/// half-way to its neighbours. With `shares` the share in each twentieth of p instead, beside atoms, which have no
/// density.
///
/// Domain:   any sets; a density scale > 0.
/// Result:   nothing without sets; the area under the steps is 1 where none is capped at the scale, the sum of the
///           shares 1.
/// Accuracy: 1e-12 of the area. Test: MeasuredBell.HoldsEveryQuestion, MeasuredBell.IsSharesBesideAtoms.
/// Source:   elementary.
[[nodiscard]] std::optional<MeasuredBell> measuredBell(const std::vector<DecileSet>& sets, const MeasuredPlace& place,
                                                       double densityScale, bool shares);

/// That bell and the model's own at the same size.
///
/// Domain:   a valid model, its shape and the means the shape can have.
/// Result:   nothing without sets. The top is a twentieth above the measured bell's highest step.
/// Accuracy: as measuredBell(), the model's line a tenth of a pixel of the picture. Test:
/// MeasuredBell.StandsBesideTheModelsAtItsSize.
/// Source:   MODEL.md section 2.
[[nodiscard]] std::optional<BellPair> bellPair(const std::vector<DecileSet>& sets, const MeasuredPlace& place,
                                               const Model& model, const Shape& shape, const Range& means);

}  // namespace core
