#pragma once

#include <optional>

#include "ui/present/prediction_plane.h"

namespace ui {

/// Where a series that is predicted is not seen meanwhile, in its axis' unit: from `from` on, of a forecast from its
/// cut on, else between the sizes that are left out, where some are. Nothing where all of it is to be found out.
[[nodiscard]] std::optional<core::Range> unknownPart(const core::Evaluation& evaluation, const PredictionSubject& of,
                                                     std::optional<double> from);

}  // namespace ui
