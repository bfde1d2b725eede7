#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "core/evidence/series.h"

namespace core {

/// Measurements of exact match at these sizes, each of so many questions.
inline Series seriesOf(const std::vector<double>& sizes, const std::vector<double>& scores,
                       std::optional<std::int64_t> questions)
{
    Series series;
    series.metric = "exact match";
    for (std::size_t i = 0; i < sizes.size(); ++i) {
        Measurement point;
        point.size = sizes[i];
        point.score = scores[i];
        point.questions = questions;
        series.points.push_back(point);
    }
    return series;
}

}  // namespace core
