// What makes of a panel of scores one about a test.

#include <cmath>

#include "ui/present/handle_table.h"
#include "ui/present/present_parts.h"

namespace ui {

namespace {

QString subtitleOf(std::int64_t questions, const Texts& texts)
{
    return questions == 1 ? texts(Text::TestScoreSubtitleOne) : texts(Text::TestScoreSubtitle, formatCount(questions));
}

/// 1/n, which is dragged up and down; an average has none.
void addFloor(PanelModel& panel, const PanelContext& context, const core::MetricsData& data)
{
    const HandleRow& row = rowOf(HandleRole::Questions);
    const core::AtTheMean& now = context.evaluation.now;
    const QPointF place = row.place({context.scenario, data.x, data.y, now.location, now.spread, now.cursor});
    const double y = std::clamp(place.y(), data.y.minimum, data.y.maximum);
    if (y == place.y()) {
        LineModel line;
        line.id = QStringLiteral("curve-floor");
        line.stroke = {context.theme.mutedInk, 1.2, {3.0, 3.0}};
        line.points = {{data.x.minimum, y}, {data.x.maximum, y}};
        line.label = context.texts(Text::FloorLine);
        panel.still.lines.push_back(line);
    }
    HandleModel handle;
    handle.role = row.role;
    handle.glyph = row.glyph;
    handle.colour = context.theme.ink;
    handle.name = context.texts(Text::HandleQuestions);
    handle.value = core::valueOf(context.scenario, row.parameter);
    handle.text = formatCount(static_cast<std::int64_t>(handle.value));
    const core::Range bounds = core::rangeOf(context.scenario, row.parameter);
    handle.minimum = bounds.minimum;
    handle.maximum = bounds.maximum;
    handle.at = {place.x(), y};
    panel.handles.push_back(handle);
}

/// Beside the tests of the model shown, paler, so that both are seen.
void addGhostTests(PanelModel& panel, const PanelContext& context, const core::MetricsData& data)
{
    constexpr double kPale = 0.45;      // of a metric's own colour
    constexpr double kBeside = -0.012;  // of the width
    const double aside = kBeside * (data.x.maximum - data.x.minimum);
    int number = 0;
    for (const core::GhostTest& ghost : data.ghostTests) {
        ++number;
        StillModel still;
        std::vector<core::DrawnScore> tests = ghost.tests;
        for (core::DrawnScore& test : tests) {
            test.x += number * aside;
        }
        addTests(still, ghost.metric, ghost.grading, tests, {data.xAxis, data.yScale, data.x, data.y}, context.theme);
        const QColor colour = context.theme.over(context.theme.accent(ghost.metric), kPale);
        const QString id = QStringLiteral("-pin-%1").arg(number);
        for (LineModel& bar : still.lines) {
            bar.id += id;
            bar.stroke.colour = colour;
            panel.still.lines.push_back(std::move(bar));
        }
        for (MarkerModel& dot : still.dots) {
            dot.id += id;
            dot.colour = colour;
            panel.still.dots.push_back(std::move(dot));
        }
    }
}

}  // namespace

void addTestScore(PanelModel& panel, const PanelContext& context, const core::MetricsData& data)
{
    if (context.spec.kind != core::PanelKind::TestScore) {
        return;
    }
    const core::Model& model = context.scenario.model();
    panel.subtitle = subtitleOf(model.testSet.questions, context.texts);
    if (data.dots.empty() && !data.tests.empty()) {
        addTests(panel.still, data.metrics.front(), model.grading, data.tests.front(),
                 {data.xAxis, data.yScale, data.x, data.y}, context.theme);
    }
    addGhostTests(panel, context, data);
    const bool isAverage = data.metrics.front() == core::Metric::TokenAccuracy;
    if (!isAverage) {
        addFloor(panel, context, data);
    }
}

}  // namespace ui
