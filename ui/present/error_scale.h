#pragma once

#include "core/picture/evaluation.h"

namespace ui {

/// The grading whose errors reach as far down as the panel does: in a film of lengths that of the longest answers.
[[nodiscard]] core::Grading reachingAsFar(core::Grading grading, const core::MetricsData& data);

}  // namespace ui
