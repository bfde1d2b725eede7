#include "core/picture/pin_difference.h"

#include <cmath>

#include "core/curve/axis.h"
#include "core/model/score.h"
#include "core/picture/prediction.h"

namespace core {

PinDifference pinDifference(const Pin& pin, const ValidScenario& scenario, const Shape& shape, XAxis axis)
{
    const Shape pinnedShape = anchoredShape(pin.model);
    const Model& model = scenario.model();
    const auto scoreOf = [&](const Model& of, const SuccessDistribution& d) {
        return score(pin.featured, of.grading, d);
    };
    PinDifference found;
    found.pinned = scoreOf(pin.model, distributionAt(pinnedShape, meanSuccess(pin.model.mean)));
    found.shown = scoreOf(model, distributionAt(shape, meanSuccess(model.mean)));
    found.greatest = std::nan("");
    found.at = std::nan("");
    for (const double place : evenPlaces(axisRange(scenario, shape, axis), axis, kGapPlaces)) {
        const double apart = scoreOf(model, distributionOnAxis(shape, model.law, axis, place))
                             - scoreOf(pin.model, distributionOnAxis(pinnedShape, pin.model.law, axis, place));
        if (!std::isnan(apart) && !(std::fabs(apart) <= std::fabs(found.greatest))) {
            found.greatest = apart;
            found.at = place;
        }
    }
    return found;
}

}  // namespace core
