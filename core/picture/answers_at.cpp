#include "core/picture/answers_at.h"

#include <algorithm>

#include "core/curve/axis.h"
#include "core/picture/drawing.h"
#include "core/picture/measured_place.h"

namespace core {

namespace {

MeasuredPlace cursorOf(const ValidScenario& scenario, const Shape& shape)
{
    const Model& model = scenario.model();
    const AxisPlace size = placeOnAxis(distributionAt(shape, meanSuccess(model.mean)), model.law, XAxis::Size);
    return measuredPlace(model.mean, size, drawingOf(scenario.view()).xAxis);
}

}  // namespace

int RealAnswers::rightOnes() const noexcept
{
    return static_cast<int>(
        std::count_if(shown.begin(), shown.end(), [](const GivenAnswer* one) { return one->isRight(); }));
}

std::optional<RealAnswers> realAnswers(const ValidScenario& scenario, const Shape& shape, int count)
{
    const std::vector<GivenAnswers>& models = givenAnswers(scenario.view().series, scenario.evidence());
    if (models.empty()) {
        return std::nullopt;
    }
    const GivenAnswers* const model = nearestModel(models, cursorOf(scenario, shape));
    const std::size_t all = model->answers.size();
    const std::size_t step = std::max<std::size_t>(all / static_cast<std::size_t>(count), 1);
    RealAnswers real{model, {}};
    std::size_t next = static_cast<std::size_t>(std::max<std::int64_t>(scenario.model().testSet.seed - 1, 0)) % step;
    for (; next < all && real.shown.size() < static_cast<std::size_t>(count); next += step) {
        real.shown.push_back(&model->answers[next]);
    }
    return real;
}

}  // namespace core
