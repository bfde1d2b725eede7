// The numbers at the left of scores.

#include "core/picture/film_scales.h"
#include "ui/present/present_parts.h"

namespace ui {

std::vector<Tick> errorTicks(core::Metric metric, const core::Grading& grading)
{
    const double worst = -core::lowestDrawn(metric, grading);
    std::vector<Tick> ticks;
    for (const Tick& tick : linearTicks({-worst, 0.0}, 5)) {
        ticks.push_back({1.0 + tick.at / worst, tick.label});
    }
    return ticks;
}

AxisModel scoreAxis(const core::MetricsData& data, const core::Grading& grading, const Texts& texts)
{
    AxisModel y;
    y.lower = data.y.minimum;
    y.upper = data.y.maximum;
    switch (data.yScale) {
    case core::YScale::Linear: {
        const bool errorsOnly = core::areErrors(data);
        if (errorsOnly) {
            y.lower = 0.0;
            y.upper = 1.0;
        }
        y.title = texts(Text::AxisScore);
        y.ticks = errorsOnly ? errorTicks(data.metrics.front(), grading) : linearTicks(data.y, 6);
        break;
    }
    case core::YScale::Log10:
        y.title = texts(Text::AxisScoreLog);
        y.ticks = decadeTicks(data.y, 8);
        break;
    case core::YScale::LogLog:
        y.title = texts(Text::AxisScoreLogLog);
        y.ticks = logLogTicks(data.y, 12);
        break;
    }
    return y;
}

}  // namespace ui
