// What makes of a panel of scores one about a test.

#include <algorithm>
#include <cmath>
#include <utility>

#include "ui/present/handle_table.h"
#include "ui/present/measured_parts.h"
#include "ui/present/present_parts.h"
#include "ui/present/thinned.h"
#include "ui/words/evidence_texts.h"
#include "ui/words/series_names.h"

namespace ui {

namespace {

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
        std::vector<core::DrawnScore> tests = drawnTests(ghost.tests, data.x);
        for (core::DrawnScore& test : tests) {
            test.x += number * aside;
        }
        addTestsInOne(still, ghost.metric, ghost.grading, tests, {data.xAxis, data.yScale, data.x, data.y},
                      context.theme);
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

constexpr double kStep = 0.02;  // of the width: from a score to its test, and to that of the next series

/// What the test would have shown of measured series: each score as measured, and right beside it, hollow, the test of
/// it, so that neither lies on the other.
void addMeasuredTests(PanelModel& panel, const PanelContext& context, const core::MetricsData& data)
{
    const DrawnOn on{data.xAxis, data.yScale, data.x, data.y};
    std::vector<std::string> whole;
    for (const core::MeasuredTests& series : data.measured) {
        whole.push_back(series.name);
    }
    const QStringList names = namesApart(whole, context.texts);  // what speaks of a lone one names it
    int number = 0;
    for (const core::MeasuredTests& series : data.measured) {
        const SeriesLook look = seriesLook(context.theme, static_cast<std::size_t>(number));
        const QString id = QStringLiteral("-series-%1").arg(++number);
        StillModel still;
        const std::vector<core::DrawnScore> tests = drawnTests(series.tests, data.x);
        std::vector<core::DrawnScore> beside = tests;
        for (core::DrawnScore& test : beside) {
            const double aside = number * kStep * (data.x.maximum - data.x.minimum);
            test.x = test.x > data.x.maximum ? test.x : std::min(test.x + aside, data.x.maximum);
        }
        addTestsInOne(still, core::Metric::ExactMatch, core::Grading(), beside, on, context.theme);
        LineModel line;
        line.id = QStringLiteral("tested") + id;
        line.stroke = {look.colour, 0.6 * context.theme.curveWidth, {}};
        line.label = data.measured.size() == 1 ? context.texts(evidence::MeasuredScoreRule) : names[number - 1];
        line.mark = look.mark;
        for (LineModel& bar : still.lines) {
            bar.id += id;
            bar.stroke.colour = look.colour;
            panel.still.lines.push_back(std::move(bar));
        }
        for (MarkerModel& dot : still.dots) {
            dot.id += id;
            dot.colour = look.colour;
            dot.hollow = true;
            panel.still.dots.push_back(std::move(dot));
        }
        for (const core::DrawnScore& test : tests) {
            const double y = core::shareOnScale(test.score, data.yScale);
            const bool drawn = test.x >= data.x.minimum && test.x <= data.x.maximum && !std::isnan(y);
            line.points.push_back({test.x, drawn ? y : std::nan("")});
            if (drawn) {
                MarkerModel dot;
                dot.id = QStringLiteral("tested%1-%2").arg(id).arg(line.points.size());
                dot.at = {test.x, y};
                dot.colour = look.colour;
                dot.mark = look.mark;
                dot.size = 0.75;
                panel.still.dots.push_back(std::move(dot));
            }
        }
        panel.still.lines.push_back(std::move(line));
    }
}

/// The series shown that have no place there, as scores that count no answers; a fact of its own.
QString untestedText(const PanelContext& context, const core::MetricsData& data)
{
    QStringList rest;
    for (const std::string& name : context.scenario.view().series) {
        const bool isTested = std::any_of(data.measured.begin(), data.measured.end(),
                                          [&](const core::MeasuredTests& series) { return series.name == name; });
        if (!isTested && context.scenario.evidence().find(name) != nullptr) {
            rest << metricWords(name, context.texts);
        }
    }
    rest.removeDuplicates();
    constexpr qsizetype kMost = 3;
    const QString more = rest.size() > kMost ? QStringLiteral(" …") : QString();
    return rest.isEmpty() ? QString()
                          : kNextFact
                                + context.texts(evidence::NotTested,
                                                rest.mid(0, kMost).join(context.texts(Text::ListSeparator)) + more);
}

}  // namespace

QString testSubtitle(std::int64_t questions, const Texts& texts)
{
    return questions == 1 ? texts(Text::TestScoreSubtitleOne) : texts(Text::TestScoreSubtitle, formatCount(questions));
}

void addTestScore(PanelModel& panel, const PanelContext& context, const core::MetricsData& data)
{
    const core::Model& model = context.scenario.model();
    if (context.spec.kind != core::PanelKind::TestScore) {
        const bool isTested = !data.tests.empty() || context.evaluation.now.test.has_value();
        panel.facts = isTested ? testSubtitle(model.testSet.questions, context.texts).split(kNextFact) : QStringList();
        return;
    }
    panel.subtitle = testSubtitle(model.testSet.questions, context.texts);
    if (data.dots.empty() && !data.tests.empty()) {
        addTests(panel.still, data.metrics.front(), model.grading, data.tests.front(),
                 {data.xAxis, data.yScale, data.x, data.y}, context.theme);
    }
    addGhostTests(panel, context, data);
    if (!data.measured.empty()) {
        addMeasuredTests(panel, context, data);
        panel.subtitle +=
            kNextFact + measuredTestsText(model.testSet.questions, context.texts) + untestedText(context, data);
    }
    panel.facts = panel.subtitle.split(kNextFact);
    const bool isAverage = data.metrics.front() == core::Metric::TokenAccuracy;
    if (!isAverage) {
        addFloor(panel, context, data);
    }
}

}  // namespace ui
