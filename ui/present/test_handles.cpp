#include "ui/present/test_handles.h"

#include <algorithm>
#include <cmath>

#include "core/model/threshold.h"
#include "core/picture/drawing.h"
#include "core/picture/forecast_picture.h"
#include "core/picture/measured.h"

namespace ui {

namespace {

constexpr double kHandleInset = 0.04;  // of the width, so that the whole glyph is in the picture

core::YScale scaleOf(const core::ValidScenario& scenario)
{
    return core::drawingOf(scenario.view()).yScale;
}

/// The share at a height of the scale; of one that is off the scale its nearest end.
double shareAt(core::YScale scale, double y)
{
    switch (scale) {
    case core::YScale::Linear: return std::clamp(y, 0.0, 1.0);
    case core::YScale::Log10: return std::min(std::pow(10.0, y), 1.0);
    case core::YScale::LogLog: break;
    }
    return std::exp(-std::pow(10.0, -y));
}

/// A number to as many digits as a pixel, so many times it, can tell apart.
double toThePixel(double value, double timesPerPixel)
{
    const double unit = std::pow(10.0, std::floor(std::log10(std::max(value * timesPerPixel, 1e-12))));
    return std::round(value / unit) * unit;
}

}  // namespace

QPointF questionsPlace(const HandleScene& scene)
{
    const double share = 1.0 / core::valueOf(scene.scenario, core::Parameter::Questions);
    const double y = core::shareOnScale(share, scaleOf(scene.scenario));
    const double x = scene.x.maximum - kHandleInset * (scene.x.maximum - scene.x.minimum);
    return {x, std::isnan(y) ? scene.y.maximum : y};  // one question: log(-ln y) has no place for 1
}

double questionsAt(const HandleDrag& drag, const QPointF& to, const QPointF& perPixel)
{
    const double start = core::valueOf(drag.from, core::Parameter::Questions);
    if (to.y() == drag.grabbedAt.y()) {
        return start;
    }
    const core::YScale scale = scaleOf(drag.from);
    const double from = core::shareOnScale(1.0 / start, scale);
    const double y = (std::isnan(from) ? drag.grabbedAt.y() : from) + to.y() - drag.grabbedAt.y();
    const double half = scale == core::YScale::Linear ? 0.5 * perPixel.y() : 0.0;  // nearer to 0 no pixel tells more
    const double questions = 1.0 / std::max(shareAt(scale, y), std::max(half, 1e-12));
    return std::round(toThePixel(questions, 2.0 * perPixel.y()));
}

QPointF cutPlace(const HandleScene& scene)
{
    return {std::log10(core::valueOf(scene.scenario, core::Parameter::Cut)), scene.y.minimum};
}

double cutAt(const HandleDrag& drag, const QPointF& to, const QPointF& perPixel)
{
    const double start = core::valueOf(drag.from, core::Parameter::Cut);
    const double by = to.x() - drag.grabbedAt.x();
    return by == 0.0 ? start : toThePixel(start * std::pow(10.0, by), M_LN10 * perPixel.x());
}

QPointF thresholdPlace(const HandleScene& scene)
{
    constexpr double kApart = 0.06;  // of the height, between two bounds that the axis has on one another
    const double c = core::valueOf(scene.scenario, core::Parameter::Threshold);
    const auto heightOf = [&](double bound) {
        return core::onScale(core::Measure::Loss, scene.scenario.view().yScale, bound);
    };
    double y = HUGE_VAL;
    for (const double bound : core::measuredThresholds(scene.scenario)) {  // from the top
        y = std::min(heightOf(bound), y - kApart * (scene.y.maximum - scene.y.minimum));
        if (bound >= c) {
            break;
        }
    }
    return {scene.x.maximum - kHandleInset * (scene.x.maximum - scene.x.minimum), std::min(y, heightOf(c))};
}

double thresholdAt(const HandleDrag& drag, const QPointF& to, const QPointF& perPixel)
{
    constexpr double kPixelsEach = 14.0;
    const std::vector<double> all = core::measuredThresholds(drag.from);
    const double start = core::valueOf(drag.from, core::Parameter::Threshold);
    const auto from = std::find(all.begin(), all.end(), start) - all.begin();
    const auto steps = std::lround(-(to.y() - drag.grabbedAt.y()) / (kPixelsEach * perPixel.y()));
    const auto last = static_cast<std::ptrdiff_t>(all.size()) - 1;
    return last < 0 ? start : all[static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(from + steps, 0, last))];
}

}  // namespace ui
