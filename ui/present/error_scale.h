#pragma once

#include "core/picture/evaluation.h"

namespace ui {

/// Whether a panel shows errors alone, which run from their worst, drawn negative, up to 0 over its whole height.
[[nodiscard]] bool areErrors(const core::MetricsData& data);

/// The grading whose errors reach as far down as the panel does: in a film of lengths that of the longest answers.
[[nodiscard]] core::Grading reachingAsFar(core::Grading grading, const core::MetricsData& data);

}  // namespace ui
