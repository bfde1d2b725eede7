#pragma once

#include <array>
#include <cstddef>
#include <string_view>

#include "core/model/complete.h"

namespace core {

/// The metrics, in MODEL.md's order (section 4).
enum class Metric {
    TokenAccuracy,
    TokenEditDistance,
    ExactMatch,
    PassMark,
    MultipleChoiceGrade,
    Brier,
    CrossEntropy,
    BestOfR,
};

enum class MetricKind { Linear, Continuous, Nonlinear, Discontinuous, Threshold };

/// What there is to know of a metric without its formula (core/model/score.h) and words (ui/words/metric_text.h).
struct MetricRow {
    Metric metric;
    std::string_view key;
    MetricKind kind;
    bool isProbability;  ///< the score is a chance in [0, 1]; the others are errors, printed and drawn negative
    bool canBeFeatured;  ///< g stays in [0, 1] and is not the straight line
};

inline constexpr std::array kMetricTable = std::to_array<MetricRow>({
    {Metric::TokenAccuracy, "token-accuracy", MetricKind::Linear, true, false},
    {Metric::TokenEditDistance, "token-edit-distance", MetricKind::Linear, false, false},
    {Metric::ExactMatch, "exact-match", MetricKind::Nonlinear, true, true},
    {Metric::PassMark, "pass-mark", MetricKind::Threshold, true, true},
    {Metric::MultipleChoiceGrade, "multiple-choice-grade", MetricKind::Discontinuous, true, true},
    {Metric::Brier, "brier", MetricKind::Continuous, false, false},
    {Metric::CrossEntropy, "cross-entropy", MetricKind::Continuous, false, false},
    {Metric::BestOfR, "best-of-r", MetricKind::Nonlinear, true, true},
});
static_assert(isComplete<Metric>(kMetricTable, &MetricRow::metric));

inline constexpr std::array kMetrics = everyValue<Metric>();

/// What makes the metric sharp or not.
///
/// Domain:   the metrics.
/// Result:   as said; never throws.
/// Accuracy: not a number. Test: MetricKey.FollowsTheTable.
/// Source:   MODEL.md section 4, kind.
[[nodiscard]] constexpr MetricKind kindOf(Metric metric) noexcept
{
    return kMetricTable[static_cast<std::size_t>(metric)].kind;
}

/// Whether the score is a chance in [0, 1], with a logarithm and a miss of its own;
/// the others are errors, printed and drawn negative.
///
/// Domain:   the metrics.
/// Result:   as said; never throws.
/// Accuracy: not a number. Test: MetricKey.FollowsTheTable.
/// Source:   MODEL.md section 4, score.
[[nodiscard]] constexpr bool isProbability(Metric metric) noexcept
{
    return kMetricTable[static_cast<std::size_t>(metric)].isProbability;
}

/// Whether the metric may own the shading: g stays in [0, 1] and is not the straight line.
///
/// Domain:   the metrics.
/// Result:   as said; never throws.
/// Accuracy: not a number. Test: MetricKey.FollowsTheTable.
/// Source:   MODEL.md section 4, "Featured metric".
[[nodiscard]] constexpr bool canBeFeatured(Metric metric) noexcept
{
    return kMetricTable[static_cast<std::size_t>(metric)].canBeFeatured;
}

}  // namespace core
