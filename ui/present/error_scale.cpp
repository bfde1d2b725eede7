#include "ui/present/error_scale.h"

#include <algorithm>
#include <cmath>

namespace ui {

bool areErrors(const core::MetricsData& data)
{
    return std::ranges::none_of(data.metrics, [](auto metric) { return core::isProbability(metric); });
}

core::Grading reachingAsFar(core::Grading grading, const core::MetricsData& data)
{
    if (areErrors(data)) {
        grading.length = std::llround(static_cast<double>(grading.length) * (data.y.maximum - data.y.minimum));
    }
    return grading;
}

}  // namespace ui
