#pragma once

#include <array>

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

inline constexpr std::array kMetrics = {
    Metric::TokenAccuracy, Metric::TokenEditDistance, Metric::ExactMatch, Metric::PassMark, Metric::MultipleChoiceGrade,
    Metric::Brier,         Metric::CrossEntropy,      Metric::BestOfR,
};

enum class MetricKind { Linear, Continuous, Nonlinear, Discontinuous, Threshold };

/// What makes the metric sharp or not.
///
/// Domain:   the metrics.
/// Result:   as said; never throws.
/// Accuracy: not a number. Test: MetricKey.FollowsTheTable.
/// Source:   MODEL.md section 4, kind.
[[nodiscard]] constexpr MetricKind kindOf(Metric metric) noexcept
{
    switch (metric) {
    case Metric::TokenAccuracy:
    case Metric::TokenEditDistance: return MetricKind::Linear;
    case Metric::ExactMatch:
    case Metric::BestOfR: return MetricKind::Nonlinear;
    case Metric::PassMark: return MetricKind::Threshold;
    case Metric::MultipleChoiceGrade: return MetricKind::Discontinuous;
    case Metric::Brier:
    case Metric::CrossEntropy: break;
    }
    return MetricKind::Continuous;
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
    return metric != Metric::TokenEditDistance && metric != Metric::Brier && metric != Metric::CrossEntropy;
}

/// Whether the metric may own the shading: g stays in [0, 1] and is not the straight line.
///
/// Domain:   the metrics.
/// Result:   as said; never throws.
/// Accuracy: not a number. Test: MetricKey.FollowsTheTable.
/// Source:   MODEL.md section 4, "Featured metric".
[[nodiscard]] constexpr bool canBeFeatured(Metric metric) noexcept
{
    return isProbability(metric) && metric != Metric::TokenAccuracy;
}

}  // namespace core
