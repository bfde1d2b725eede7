#include "ui/present/error_scale.h"

#include <cmath>

#include "core/picture/film_scales.h"

namespace ui {

core::Grading reachingAsFar(core::Grading grading, const core::MetricsData& data)
{
    if (core::areErrors(data)) {
        grading.length = std::llround(static_cast<double>(grading.length) * (data.y.maximum - data.y.minimum));
    }
    return grading;
}

}  // namespace ui
