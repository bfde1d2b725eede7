#include "core/picture/measured.h"

#include <algorithm>
#include <cmath>

#include "core/curve/axis.h"
#include "core/model/limits.h"
#include "core/picture/metric_curve.h"

namespace core {

Range measuredRange(const ValidScenario& scenario, const Shape& shape, const MeasuredData& data)
{
    if (data.place == Place::Size) {
        return curveRange(XAxis::Size, axisRange(scenario, shape, XAxis::Size));
    }
    constexpr double kBeside = 0.5;  // decades, or tokens
    Range range{kInfinity, -kInfinity};
    for (const MeasuredLine& line : data.lines) {
        for (const MeasuredPoint& point : line.points) {
            range.minimum = std::min(range.minimum, point.at.x - kBeside);
            range.maximum = std::max(range.maximum, point.at.x + kBeside);
        }
    }
    return range.minimum < range.maximum ? range : Range{18.0, 26.0};  // of training runs as there are
}

Model modelFor(const std::optional<std::int64_t>& length, const Model& model)
{
    Model with = model;
    with.grading.length = length.value_or(model.grading.length);
    return with;
}

double modelOnScale(const ScoreValue& score, YScale scale)
{
    if (scale == YScale::Linear) {
        return score.value;
    }
    if (!isProbability(score.metric)) {
        return onScale(Measure::Loss, scale, -score.value);  // an error is minus a loss there
    }
    return scale == YScale::Log10 ? score.chance.log / M_LN10 : -std::log10(-score.chance.log);
}

std::vector<CurvePoint> measuredModel(Metric metric, const Model& model, const Shape& shape, const MeasuredData& frame,
                                      const PictureSize& picture)
{
    SamplingPlan plan;
    plan.x = frame.x;
    plan.xPerPixel = (frame.x.maximum - frame.x.minimum) / picture.width;
    plan.yPerPixel = (frame.y.maximum - frame.y.minimum) / picture.height;
    return sampleCurve(
        [&](double x) {
            const auto d = distributionOnAxis(shape, model.law, XAxis::Size, fromCurveX(XAxis::Size, x));
            const double y = modelOnScale(scoreValue(metric, model.grading, d), frame.yScale);
            return y >= frame.y.minimum && y <= frame.y.maximum ? y : std::nan("");
        },
        plan);
}

std::vector<CurvePoint> modelByLength(const ModelLine& line, const Model& model, const Shape& shape,
                                      const MeasuredData& frame)
{
    constexpr double kMost = 64.0;
    const auto d = distributionOnAxis(shape, model.law, XAxis::Size, line.size.value_or(1.0));
    const double from = std::max(1.0, std::ceil(frame.x.minimum));
    const double step = std::max(1.0, std::ceil((frame.x.maximum - from) / kMost));
    std::vector<CurvePoint> points;
    for (double length = from; length <= frame.x.maximum; length += step) {
        const Grading grading = modelFor(static_cast<std::int64_t>(length), model).grading;
        const double y = modelOnScale(scoreValue(line.metric, grading, d), frame.yScale);
        points.push_back({length, y >= frame.y.minimum && y <= frame.y.maximum ? y : std::nan("")});
    }
    return points;
}

MeasuredData measuredData(const ValidScenario& scenario, const Shape& shape, Grade grade, const PictureSize& picture)
{
    MeasuredData data = measuredPoints(scenario, grade);
    data.x = measuredRange(scenario, shape, data);
    data.models = scenario.view().dataAlone ? std::vector<ModelLine>() : modelsOf(data);
    for (ModelLine& line : data.models) {
        line.points = data.place == Place::Length
                          ? modelByLength(line, scenario.model(), shape, data)
                          : measuredModel(line.metric, modelFor(line.length, scenario.model()), shape, data, picture);
    }
    return data;
}

bool areMultiples(const MeasuredData& data) noexcept
{
    return data.lines.size() > kMostInOnePanel && data.place == Place::Size;
}

std::vector<ModelLine> modelsOf(const MeasuredData& data)
{
    std::vector<ModelLine> models;
    for (const MeasuredLine& line : data.lines) {
        const auto same = [&](const ModelLine& model) {
            return model.metric == *line.metric && model.length == line.length && model.size == line.size;
        };
        if (line.metric && data.place != Place::Compute && std::none_of(models.begin(), models.end(), same)) {
            models.push_back({*line.metric, line.length, line.size, {}});
        }
    }
    return models;
}

}  // namespace core
