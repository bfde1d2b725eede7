// What makes of a panel of scores one about a test.

#include <algorithm>
#include <cmath>
#include <utility>

#include "core/picture/memory.h"
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

/// All that the picture of tests of measured series follows from.
struct TestedKey {
    std::vector<core::MeasuredTests> measured;
    QStringList labels;
    DrawnOn on;
    Theme theme;

    friend bool operator==(const TestedKey&, const TestedKey&) = default;
};

struct TestedPicture {
    std::vector<LineModel> lines;
    std::vector<MarkerModel> dots;
};

/// A series' scores as measured, and right beside each, hollow, the test of it, so that neither lies on the other.
void addTested(TestedPicture& picture, const TestedKey& key, std::size_t which)
{
    const core::MeasuredTests& series = key.measured[which];
    const auto number = static_cast<int>(which) + 1;
    const SeriesLook look = seriesLook(key.theme, which);
    const QString id = QStringLiteral("-series-%1").arg(number);
    StillModel still;
    const std::vector<core::DrawnScore> tests = drawnTests(series.tests, key.on.x);
    std::vector<core::DrawnScore> beside = tests;
    for (core::DrawnScore& test : beside) {
        const double aside = number * kStep * (key.on.x.maximum - key.on.x.minimum);
        test.x = test.x > key.on.x.maximum ? test.x : std::min(test.x + aside, key.on.x.maximum);
    }
    addTestsInOne(still, core::Metric::ExactMatch, core::Grading(), beside, key.on, key.theme);
    for (LineModel& bar : still.lines) {
        bar.id += id;
        bar.stroke.colour = look.colour;
        picture.lines.push_back(std::move(bar));
    }
    for (MarkerModel& dot : still.dots) {
        dot.id += id;
        dot.colour = look.colour;
        dot.hollow = true;
        picture.dots.push_back(std::move(dot));
    }
    LineModel line;
    line.id = QStringLiteral("tested") + id;
    line.stroke = {look.colour, 0.6 * key.theme.curveWidth, {}};
    line.label = key.labels[number - 1];
    line.mark = look.mark;
    for (const core::DrawnScore& test : tests) {
        const double y = core::shareOnScale(test.score, key.on.scale);
        const bool drawn = test.x >= key.on.x.minimum && test.x <= key.on.x.maximum && !std::isnan(y);
        line.points.push_back({test.x, drawn ? y : std::nan("")});
        if (drawn) {
            MarkerModel dot;
            dot.id = QStringLiteral("tested%1-%2").arg(id).arg(line.points.size());
            dot.at = {test.x, y};
            dot.colour = look.colour;
            dot.mark = look.mark;
            dot.size = 0.75;
            picture.dots.push_back(std::move(dot));
        }
    }
    picture.lines.push_back(std::move(line));
}

/// What the test would have shown of measured series. Remembered: there may be thousands, which stand whatever of the
/// model is dragged.
void addMeasuredTests(PanelModel& panel, const PanelContext& context, const core::MetricsData& data)
{
    std::vector<std::string> whole;
    for (const core::MeasuredTests& series : data.measured) {
        whole.push_back(series.name);
    }
    // What speaks of a lone one names it.
    const QStringList labels =
        whole.size() == 1 ? QStringList{context.texts(evidence::MeasuredScoreRule)} : namesApart(whole, context.texts);
    const TestedKey key{data.measured, labels, {data.xAxis, data.yScale, data.x, data.y}, context.theme};
    constexpr std::size_t kMost = 4;
    static thread_local core::Memory<TestedKey, TestedPicture> pictures(kMost);
    const TestedPicture& picture = pictures.of(key, [&] {
        TestedPicture made;
        for (std::size_t i = 0; i < key.measured.size(); ++i) {
            addTested(made, key, i);
        }
        return made;
    });
    panel.still.lines.insert(panel.still.lines.end(), picture.lines.begin(), picture.lines.end());
    panel.still.dots.insert(panel.still.dots.end(), picture.dots.begin(), picture.dots.end());
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
