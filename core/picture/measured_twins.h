#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "core/evidence/series.h"
#include "core/model/view.h"
#include "core/picture/measured_data.h"

namespace core {

/// A series that is shown, and its name.
struct Shown {
    std::string_view name;
    const Series* series;
};

/// Whether a series belongs to the panel of a grade; one of unknown grade stands with the strict.
[[nodiscard]] bool stands(const Series& series, Grade grade);

/// Whether each series of a panel has one of the same outputs in the other.
[[nodiscard]] bool haveTwins(const std::vector<Shown>& all, Grade grade);

/// What a strict series would be, were it a graded one to a power: where a graded one of the same outputs is shown,
/// both shares; without the sizes that are left out.
///
/// Domain:   the series shown, sizes of them.
/// Result:   nothing where none is shown, or no power fits.
/// Accuracy: that of effectiveLength(). Test: Measured.RaisesAGradedSeriesToItsEffectiveLength.
/// Source:   MODEL.md section 10.
[[nodiscard]] std::optional<RaisedLine> raisedLine(const Series& strict, const std::vector<Shown>& all,
                                                   const std::vector<double>& hidden, YScale scale);

}  // namespace core
