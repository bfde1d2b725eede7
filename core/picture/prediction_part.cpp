#include "core/picture/prediction_part.h"

#include <algorithm>
#include <utility>

#include "core/curve/axis.h"

namespace core {

Prediction cutTo(Prediction prediction, const PredictionScale& scale, const Range& places)
{
    const PredictedCurve curve(prediction.points, prediction.axis, scale);
    const double first = prediction.points.front().x;
    const double last = prediction.points.back().x;
    std::vector<PredictionPoint> points;
    for (const PredictionPoint& point : prediction.points) {
        if (point.x >= places.minimum && point.x <= places.maximum) {
            points.push_back(point);
        }
    }
    const auto crosses = [&](double place) { return first < place && place < last; };
    const auto on = [&](double place) { return PredictionPoint{place, curve.at(toCurveX(prediction.axis, place))}; };
    if (crosses(places.minimum) && (points.empty() || points.front().x != places.minimum)) {
        points.insert(points.begin(), on(places.minimum));
    }
    if (crosses(places.maximum) && (points.empty() || points.back().x != places.maximum)) {
        points.push_back(on(places.maximum));
    }
    if (points.size() > 1) {
        prediction.points = std::move(points);
    }
    return prediction;
}

}  // namespace core
