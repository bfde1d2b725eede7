#pragma once

#include <string>
#include <vector>

#include "core/curve/sample.h"
#include "core/model/metric_key.h"

namespace core {

/// A line of a ghost, exactly on the axis and scale shown.
struct GhostLine {
    std::string name;  ///< empty: of what was shown before
    Metric metric = Metric::TokenAccuracy;
    std::vector<CurvePoint> points;

    friend bool operator==(const GhostLine&, const GhostLine&) = default;
};

/// How far a prediction is from what is the case, in scores as they are printed.
struct PredictionGap {
    double mean = 0.0;      ///< of |prediction - truth|; NaN where the truth has no number
    double greatest = 0.0;  ///< likewise
    double at = 0.0;        ///< where it is greatest, in the axis' unit
};

/// A prediction of the view as a panel draws it, with what is the case under it.
struct DrawnPrediction {
    std::string name;
    std::vector<CurvePoint> points;  ///< x and y as the panel's curves have them
    std::vector<CurvePoint> drawn;   ///< where the gap is measured: the prediction's height
    std::vector<CurvePoint> truth;   ///< and the truth's
    PredictionGap gap;
    bool locked = false;  ///< only then the gap is shown
};

}  // namespace core
