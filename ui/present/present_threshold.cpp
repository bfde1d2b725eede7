// The bound of error below which outputs are counted, on the panel of the errors.

#include <algorithm>
#include <cmath>

#include "core/model/threshold.h"
#include "core/picture/measured.h"
#include "ui/present/handle_table.h"
#include "ui/present/present_parts.h"
#include "ui/words/evidence_texts.h"

namespace ui {

namespace {

/// A line of the errors that the outputs counted have.
bool isOfErrors(const core::ValidScenario& scenario, const core::MeasuredLine& line)
{
    const core::Series* series = scenario.evidence().find(line.name);
    return line.measure == core::Measure::Loss && series != nullptr
           && series->metric.find("error") != std::string::npos;
}

}  // namespace

void addThreshold(PanelModel& panel, const PanelContext& context, const core::MeasuredData& data)
{
    const auto c = core::shownThreshold(context.scenario);
    const bool errors = std::any_of(data.lines.begin(), data.lines.end(),
                                    [&](const core::MeasuredLine& line) { return isOfErrors(context.scenario, line); });
    if (!c || !errors) {
        return;
    }
    const HandleRow& row = rowOf(HandleRole::Threshold);
    const core::AtTheMean& now = context.evaluation.now;
    const QPointF place = row.place({context.scenario, data.x, data.y, now.location, now.spread, now.cursor});
    const double drawn = core::onScale(core::Measure::Loss, data.yScale, *c);
    const double y = std::clamp(drawn, data.y.minimum, data.y.maximum);
    LineModel line;
    line.id = QStringLiteral("threshold");
    line.stroke = {context.theme.mutedInk, 1.2, {3.0, 3.0}};
    line.points = {{data.x.minimum, y}, {data.x.maximum, y}};
    line.label = context.texts(evidence::ThresholdLine, formatScore(*c));
    panel.still.lines.push_back(line);
    HandleModel handle;
    handle.role = row.role;
    handle.glyph = row.glyph;
    handle.colour = context.theme.ink;
    handle.name = context.texts(evidence::HandleThreshold);
    handle.value = *c;
    handle.text = formatScore(*c);
    const core::Range range = core::rangeOf(context.scenario, row.parameter);
    handle.minimum = range.minimum;
    handle.maximum = range.maximum;
    handle.at = {place.x(), std::clamp(place.y(), data.y.minimum, data.y.maximum)};
    panel.handles.push_back(handle);
}

}  // namespace ui
