// Measured series in a panel of the model's metrics.

#include <algorithm>
#include <cmath>

#include "core/evidence/places.h"
#include "core/picture/measured.h"
#include "ui/present/present_parts.h"
#include "ui/words/family_texts.h"
#include "ui/words/metric_text.h"
#include "ui/words/series_names.h"

namespace ui {

namespace {

constexpr double kWidth = 0.5;  // of a curve's: the line only leads from point to point
constexpr double kSize = 0.6;   // of a marker's

bool addSeries(PanelModel& panel, const core::Series& series, core::Metric metric, const core::MetricsData& data)
{
    if (series.measure != core::Measure::Fraction || core::placeOf(series) != core::Place::Size) {
        return false;
    }
    LineModel line;
    line.id = QStringLiteral("measured-") + metricKey(metric);
    const QString dots = line.id + u'-';  // put together once: there may be thousands, at every step of a drag
    line.stroke = {panel.theme.accent(metric), kWidth * panel.theme.curveWidth, {}};
    int number = 0;
    const std::vector<core::PlacedScore> scores = core::placedScores(series, core::Place::Size);
    line.points.reserve(scores.size());
    panel.still.dots.reserve(panel.still.dots.size() + scores.size());
    for (const core::PlacedScore& placed : scores) {
        const double x = std::log10(placed.at);
        const double y = core::onScale(series.measure, data.yScale, placed.mean.score);
        ++number;
        if (std::isnan(y) || x < data.x.minimum || x > data.x.maximum) {
            continue;
        }
        MarkerModel dot;
        dot.id = dots + QString::number(number);
        dot.at = {x, std::clamp(y, data.y.minimum, data.y.maximum)};
        dot.beyond = y < data.y.minimum ? -1 : y > data.y.maximum ? 1 : 0;
        dot.colour = line.stroke.colour;
        dot.mark = Mark::Square;
        dot.size = kSize;
        line.points.push_back({x, dot.at.y()});
        panel.still.dots.push_back(std::move(dot));
    }
    panel.still.lines.push_back(std::move(line));
    return true;
}

}  // namespace

void addMeasuredBeside(PanelModel& panel, const PanelContext& context, const core::MetricsData& data)
{
    if (context.spec.metrics != core::PanelMetrics::Shown || data.xAxis != core::XAxis::Size) {
        return;
    }
    bool any = false;
    for (const core::Metric metric : data.metrics) {
        const core::Series* const series = core::isProbability(metric) ? measuredAs(metric, context.scenario) : nullptr;
        any = (series != nullptr && addSeries(panel, *series, metric, data)) || any;
    }
    if (any) {
        panel.subtitle += QChar(u'\n') + context.texts(families::MeasuredBeside);
    }
}

}  // namespace ui
