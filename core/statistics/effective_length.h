#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include "core/evidence/series.h"

namespace core {

/// How a strict metric follows from a graded one of the same outputs: strict = graded^length at every size, were errors
/// in the parts of an answer independent. Below the number of parts they come together.
struct EffectiveLength {
    double length = 0.0;
    double worst = 0.0;     ///< greatest |strict - graded^length| over the sizes
    std::size_t sizes = 0;  ///< used: both scores known there, and between 0 and 1
};

/// The effective length of pairs of shares, sum of ln s ln g over the sum of ln^2 g.
///
/// Domain:   as many of each; pairs with a share that is not in (0, 1) are left out.
/// Result:   nothing with fewer than two pairs; never throws.
/// Accuracy: 1e-14. Test: EffectiveLength.IsThatOfTheModel.
/// Source:   MODEL.md section 10; least squares of ln s = L ln g.
[[nodiscard]] std::optional<EffectiveLength> effectiveLength(std::span<const double> strict,
                                                             std::span<const double> graded);

/// The same of two series, whose scores at one size make a pair. Of several runs at a size their mean counts.
///
/// Domain:   any.
/// Result:   as above.
/// Accuracy: as above. Test: EffectiveLength.PairsScoresBySize.
/// Source:   MODEL.md section 10.
[[nodiscard]] std::optional<EffectiveLength> effectiveLength(const Series& strict, const Series& graded);

/// A strict and a graded series of one family and task, by their places.
struct StrictAndGraded {
    std::size_t strict = 0;
    std::size_t graded = 0;
    EffectiveLength effective;
};

/// Every pair of a strict and a graded series of one family and task that has an effective length.
///
/// Result:   in the order of the strict series, then of the graded.
[[nodiscard]] std::vector<StrictAndGraded> strictAndGraded(std::span<const Series> series);

}  // namespace core
