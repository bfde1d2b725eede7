#pragma once

#include "core/model/scenario.h"
#include "ui/present/formula.h"

namespace ui {

/// g(p) = ...: what a metric gives a question of chance p, errors negative as they are drawn (MODEL.md section 4).
[[nodiscard]] Formula gradeFormula(core::Metric metric, const core::Grading& grading);

/// y = ...: how the featured metric's score comes of the bell and g: the integral over it, the sum of two groups, or g
/// at the mean for a point and where every token draws its own chance (MODEL.md sections 1 to 4).
[[nodiscard]] Formula scoreFormula(const core::ValidScenario& scenario);

/// What the letters of these stand for, each "letter = value": of g(p) those of the metric, of y the mean, the spread
/// or the groups.
[[nodiscard]] std::vector<Formula> lettersOf(core::Metric metric, const core::Grading& grading);

}  // namespace ui
