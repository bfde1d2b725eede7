#pragma once

#include <string>
#include <string_view>

#include "core/evidence/series.h"

namespace core {

/// What a metric's name tells of its numbers.
enum class MetricScale {
    Unknown,
    Bounded,     ///< a share, 0 to 1, or in per cent
    Loss,        ///< lower is better
    Perplexity,  ///< likewise, e to the loss
    Score,       ///< any number, higher is better: mcc, or what is negative already
};

struct MetricTraits {
    MetricScale kind = MetricScale::Unknown;
    bool zeroOne = false;  ///< each question is right or wrong, so that a standard error tells n
    Grade grade = Grade::Unknown;
};

/// What is known of a metric by its name, whatever its case and punctuation.
///
/// Result:   Unknown where nothing is.
[[nodiscard]] MetricTraits traitsOf(std::string_view metric);

/// Whether a task's metric is printed in per cent by the harness that makes it: squad2's exact, f1, HasAns_*, NoAns_*
/// and best_*.
///
/// Result:   false where nothing is known.
[[nodiscard]] bool isPercentInTask(std::string_view task, std::string_view metric);

/// A column's header as what it measures.
struct HeaderName {
    std::string task;
    std::string metric;
    bool percent = false;  ///< "acc (%)", "accuracy_percent"
};

/// "gsm8k_5_exact_match,strict-match" is the metric "exact_match,strict-match" of task "gsm8k_5".
///
/// Result:   no task where the header does not end in a known metric.
[[nodiscard]] HeaderName headerName(std::string_view header);

/// Lower case, letters and digits alone: "Model Size" is "modelsize".
///
/// Result:   possibly empty.
[[nodiscard]] std::string plainName(std::string_view name);

}  // namespace core
