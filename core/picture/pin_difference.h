#pragma once

#include "core/model/scenario.h"
#include "core/model/success_distribution.h"

namespace core {

/// How far what is shown is from a pin, by the pin's featured metric.
struct PinDifference {
    double pinned = 0.0;    ///< the pin's score at its own mean
    double shown = 0.0;     ///< that of the model shown at its mean
    double greatest = 0.0;  ///< the score shown less the pin's where on the axis they are farthest apart
    double at = 0.0;        ///< there, in the axis' unit
};

/// A pin against the model shown, at 257 places of the range the axis shows.
///
/// Domain:   any pin of a valid scenario, the scenario's shape.
/// Result:   scores as printed; NaN where one of the two has none, `greatest` and `at` where they nowhere have both; of
///           equal distances the first place.
/// Accuracy: that of score(). Test: PinDifference.IsThatOfTheTwoScores.
/// Source:   elementary.
[[nodiscard]] PinDifference pinDifference(const Pin& pin, const ValidScenario& scenario, const Shape& shape,
                                          XAxis axis);

}  // namespace core
