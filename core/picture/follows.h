#pragma once

#include "core/model/parameter.h"
#include "core/model/scenario.h"

namespace core {

/// Whether a metric's score follows the length of an answer.
///
/// Domain:   any grading within MODEL.md's bounds.
/// Result:   of a very long answer the pass mark's limit does not.
/// Accuracy: exact. Test: Sweep.MovesWhereTheFramesDiffer.
/// Source:   MODEL.md section 2.
[[nodiscard]] bool dependsOnLength(Metric metric, const Grading& grading) noexcept;

/// Whether anything that a scenario's layout draws follows a parameter that a film can move: mean, spread, length,
/// questions or cut.
///
/// Domain:   any valid scenario; of the other parameters, what no layout tells: yes.
/// Result:   of a measured series whose own numbers of questions are all known, its intervals do not follow the
///           scenario's; of one that says how long its answers are, its model's curve does not follow the length.
/// Accuracy: exact. Test: Sweep.MovesWhereTheFramesDiffer.
/// Source:   MODEL.md sections 5 and 7.
[[nodiscard]] bool follows(const ValidScenario& scenario, Parameter parameter);

}  // namespace core
