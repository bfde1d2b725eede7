#pragma once

#include <algorithm>
#include <cmath>
#include <optional>
#include <vector>

#include "core/curve/axis.h"
#include "core/model/view.h"

namespace core {

/// Which of a family's measured models a picture speaks of: the one at the cursor's size, or, where the x axis has no
/// sizes, the one with the mean.
struct MeasuredPlace {
    double mean = 0.0;
    std::optional<double> size;  ///< parameters; 0 or infinite beyond the law's reach
};

/// The place of a mean, `size` being where the law puts it.
[[nodiscard]] inline MeasuredPlace measuredPlace(double mean, const AxisPlace& size, XAxis axis)
{
    const bool known = axis == XAxis::Size && !std::isnan(size.x);
    return {mean, known ? std::optional(size.x) : std::nullopt};
}

/// The nearest of some models, each with `size` and `mean`, sizes rising: by ratio of the sizes, or by the mean.
template <typename Model>
[[nodiscard]] const Model* nearestModel(const std::vector<Model>& models, const MeasuredPlace& place)
{
    if (models.empty()) {
        return nullptr;
    }
    const double size = std::clamp(place.size.value_or(0.0), models.front().size, models.back().size);
    const auto away = [&](const Model& model) {
        return place.size ? std::fabs(std::log(model.size / size)) : std::fabs(model.mean - place.mean);
    };
    return &*std::min_element(models.begin(), models.end(),
                              [&](const Model& a, const Model& b) { return away(a) < away(b); });
}

}  // namespace core
