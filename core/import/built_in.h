#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/evidence/evidence.h"

namespace core {

/// The built-in scenarios of measurements, "gpt3-metric", "ifeval" and so on, in the order they are offered.
[[nodiscard]] std::span<const std::string_view> builtInEvidenceNames() noexcept;

/// The measured series of one of them, from resources/data.
///
/// Result:   the evidence, the same object each time; UnknownName with the names there are for another.
/// "bigbench-metrics"
///           has none: its numbers are of metrics, not of models.
/// Source:   resources/data/README.md.
[[nodiscard]] Result<Evidence> builtInEvidence(std::string_view name);

/// The series that one of them opens with: a strict metric and the graded one of the same outputs, where there is one.
///
/// Result:   names among those of its evidence; none for a name that is unknown.
[[nodiscard]] std::span<const std::string_view> builtInSeriesShown(std::string_view name) noexcept;

/// How emergence scores by one metric spread over BIG-Bench's tasks and models.
struct MetricBox {
    std::string metric;
    bool drawn = false;  ///< false: the figure names the metric and draws nothing
    double median = 0.0;
    double lowerQuartile = 0.0;
    double upperQuartile = 0.0;
    double least = 0.0;
    double most = 0.0;
    std::vector<double> outliers;
};

/// The 39 metrics of the paper's Fig. 5 A.
[[nodiscard]] const std::vector<MetricBox>& metricBoxes();

/// Where they come from, in words.
[[nodiscard]] std::string metricBoxesSource();

/// How many cases were annotated as emergent by one metric.
struct AnnotatedCount {
    std::string metric;
    int cases = 0;
};

/// Those of the paper's Fig. 5 C, most first.
[[nodiscard]] const std::vector<AnnotatedCount>& annotatedCounts();

}  // namespace core
