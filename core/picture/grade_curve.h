#pragma once

#include <vector>

#include "core/curve/sample.h"
#include "core/model/metric_key.h"
#include "core/model/model.h"
#include "core/picture/evaluation.h"

namespace core {

/// Where the cross entropy's grading curve is left: it falls without end towards p = 0.
inline constexpr double kLowestGrade = -5.0;

/// The values a metric's grading curve runs between as it is drawn: 0 and 1 for a chance; for an error, which is drawn
/// negative, its worst (kLowestGrade for the cross entropy) and 0.
///
/// Domain:   grading within MODEL.md's bounds.
/// Result:   minimum < maximum; never throws.
/// Accuracy: exact. Test: GradeCurve.RunsBetweenItsEnds.
/// Source:   MODEL.md section 4.
[[nodiscard]] Range gradeRange(Metric metric, const Grading& grading) noexcept;

/// What a metric gives a question of chance p, as it is drawn: gradeOf() of a chance, the negative of an error.
///
/// Domain:   members of p in [0, 1]; grading within MODEL.md's bounds.
/// Result:   in [0, 1] for a chance, at most 0 for an error, -inf for the cross entropy at 0.
/// Accuracy: as gradeOf(), and score() of a point. Test: GradeCurve.IsTheScoreOfAPoint.
/// Source:   MODEL.md section 4, g(p).
[[nodiscard]] double gradeAt(Metric metric, const Grading& grading, const MeanSuccess& p);

/// The metric's grading curve over p from 0 to 1 (from exp(kLowestGrade) for the cross entropy), for a small picture.
///
/// Domain:   grading within MODEL.md's bounds; a picture of a pixel or more.
/// Result:   points with rising p, a step drawn as a step.
/// Accuracy: a tenth of a pixel. Test: GradeCurve.IsTheScoreOfAPoint.
/// Source:   MODEL.md section 4.
[[nodiscard]] std::vector<CurvePoint> gradeCurve(Metric metric, const Grading& grading, const PictureSize& picture);

}  // namespace core
