#include "ui/present/reading.h"

#include <algorithm>
#include <cmath>

#include "core/curve/axis.h"
#include "core/model/keys.h"
#include "core/picture/drawing.h"
#include "core/picture/evaluation.h"
#include "core/picture/measured.h"
#include "core/picture/table.h"
#include "ui/present/measured_parts.h"
#include "ui/present/present_parts.h"
#include "ui/words/measured_text.h"
#include "ui/words/metric_text.h"
#include "ui/words/number_format.h"

namespace ui {

namespace {

const QString kStrictId = QStringLiteral("panel-strict");
const QString kGradedId = QStringLiteral("panel-graded");
const QString kBoxesId = QStringLiteral("panel-boxes");
const QString kCountsId = QStringLiteral("panel-counts");

QString placeName(core::XAxis axis, double x, const Texts& texts)
{
    switch (axis) {
    case core::XAxis::Mean: return texts(Text::MeanNote, formatMean(x));
    case core::XAxis::Logit: return texts(Text::HoverLogit, formatScore(x));
    case core::XAxis::Loss: return texts(Text::HoverLoss, formatAmount(x));
    case core::XAxis::Size: break;
    }
    return texts(Text::HoverSize, formatSize(x));
}

/// Axes reach a little beyond the chances there are.
bool isChance(double x)
{
    return x >= 0.0 && x <= 1.0;
}

/// The metric whose curve a line is.
std::optional<core::Metric> metricOf(const LineModel& line)
{
    static const QString kCurve = QStringLiteral("curve-");
    const auto metric = core::fromKey<core::Metric>(line.id.mid(kCurve.size()).toStdString());
    return line.id.startsWith(kCurve) && metric ? std::optional(*metric) : std::nullopt;
}

QString valueText(const core::ScoreValue& score, core::YScale scale)
{
    if (!core::isProbability(score.metric)) {
        return formatScore(score.value);
    }
    return scale == core::YScale::Linear ? formatChance(score.chance) : formatChanceOnLog(score.chance);
}

QString scoresAt(const core::ValidScenario& scenario, const PanelModel& panel, double place, const Texts& texts)
{
    const core::XAxis axis = panel.cursorAxis;
    const double x = core::fromCurveX(axis, place);
    if (axis == core::XAxis::Mean && !isChance(x)) {
        return {};
    }
    const auto there = core::distributionOnAxis(core::shapeOf(scenario), scenario.model().law, axis, x);
    QStringList lines = {placeName(axis, x, texts)};
    for (const LineModel& line : panel.still.lines) {
        const auto metric = metricOf(line);
        if (!metric) {
            continue;
        }
        const core::ScoreValue score = core::scoreValue(*metric, scenario.model().grading, there);
        const QString value = valueText(score, core::drawingOf(scenario.view()).yScale);
        if (!value.isEmpty()) {
            lines << texts(Text::MetricDescriptionPart, metricLabel(*metric, scenario, texts), value);
        }
    }
    return lines.size() > 1 ? lines.join(u'\n') : QString();
}

/// The dot nearest to a place, near enough to be meant.
const MarkerModel* dotNear(const PanelModel& panel, const QPointF& place)
{
    constexpr double kReach = 0.03;  // of the axes
    const double width = panel.still.x.upper - panel.still.x.lower;
    const double height = panel.still.y.upper - panel.still.y.lower;
    const MarkerModel* nearest = nullptr;
    double least = kReach;
    for (const MarkerModel& dot : panel.still.dots) {
        const double away = std::hypot((dot.at.x() - place.x()) / width, (dot.at.y() - place.y()) / height);
        if (away < least && pointOf(dot.id)) {  // not a run of it, nor what a test would have shown of it
            least = away;
            nearest = &dot;
        }
    }
    return nearest;
}

/// The series of the small picture at a place, each from its first score to its last.
QString taskAt(const core::ValidScenario& scenario, const PanelModel& panel, const QPointF& place, const Texts& texts)
{
    const QPointF share((place.x() - panel.still.x.lower) / (panel.still.x.upper - panel.still.x.lower),
                        (panel.still.y.upper - place.y()) / (panel.still.y.upper - panel.still.y.lower));
    const auto inset = std::find_if(panel.still.insets.begin(), panel.still.insets.end(),
                                    [&](const InsetModel& one) { return one.place.contains(share); });
    if (inset == panel.still.insets.end()) {
        return {};
    }
    core::MeasuredData data =
        core::measuredPoints(scenario, panel.id == kStrictId ? core::Grade::Strict : core::Grade::Graded);
    std::erase_if(data.lines, [&](const core::MeasuredLine& line) {
        return !QString::fromStdString(line.name).contains(inset->title);
    });
    return measuredDescription(data, inset->title, texts);
}

/// The measured point at a place; nothing where none is near.
QString measuredAt(const core::ValidScenario& scenario, const PanelModel& panel, const QPointF& place,
                   const Texts& texts)
{
    if (!panel.still.insets.empty() && panel.still.insets.front().id.startsWith(u"task-")) {
        return taskAt(scenario, panel, place, texts);
    }
    const MarkerModel* dot = dotNear(panel, place);
    const auto point = dot == nullptr ? std::nullopt : pointOf(dot->id);
    if (!point) {
        return {};
    }
    const bool strict = panel.id == kStrictId;
    const core::MeasuredData data = core::measuredPoints(scenario, strict ? core::Grade::Strict : core::Grade::Graded);
    if (point->first >= data.lines.size() || point->second >= data.lines[point->first].points.size()) {
        return {};
    }
    const core::MeasuredLine& line = data.lines[point->first];
    const core::Series* series = scenario.evidence().find(line.name);
    return series == nullptr ? QString() : measuredPointText(line, point->second, *series, texts);
}

/// The box at a height; nothing between two.
QString boxAt(const PanelModel& panel, double y, const Texts& texts)
{
    static const QString kBox = QStringLiteral("box-");
    for (const LineModel& line : panel.still.lines) {
        if (line.id.startsWith(kBox) && y > line.points.front().y - 0.2 && y < line.points.front().y + 0.85) {
            const auto& boxes = core::metricBoxes();
            const std::string metric = line.id.mid(kBox.size()).toStdString();
            const auto box = std::find_if(boxes.begin(), boxes.end(),
                                          [&](const core::MetricBox& one) { return one.metric == metric; });
            return box == boxes.end() ? QString() : boxText(*box, texts);
        }
    }
    return {};
}

QString densityAt(const core::ValidScenario& scenario, double place, const Texts& texts)
{
    const bool logit = scenario.view().bellAxis == core::BellAxis::Logit;
    if (!logit && !isChance(place)) {
        return {};
    }
    const core::MeanSuccess p = logit ? core::meanSuccessAtLogit(place) : core::meanSuccess(place);
    const auto bell = core::distributionAt(core::shapeOf(scenario), core::meanSuccess(scenario.model().mean));
    const double density = std::exp(logit ? core::logLogitDensity(bell, place) : core::logDensity(bell, p));
    QStringList lines;
    if (!std::isnan(density)) {
        lines << texts(Text::HoverDensity, formatMean(p.value), formatScore(density));
    }
    const core::LogChance grade = core::gradeOf(scenario.view().featured, scenario.model().grading, p);
    if (const QString value = formatChance(grade); !lines.isEmpty() && !value.isEmpty()) {
        lines << texts(Text::MetricDescriptionPart, texts(Text::GradingCurve), value);
    }
    return lines.join(u'\n');
}

}  // namespace

QString readingAt(const core::ValidScenario& scenario, const PanelModel& panel, const QPointF& place,
                  const Texts& texts)
{
    if (panel.id == kStrictId || panel.id == kGradedId) {
        return measuredAt(scenario, panel, place, texts);
    }
    if (panel.id.startsWith(kBoxesId) || panel.id == kCountsId) {
        return boxAt(panel, place.y(), texts);
    }
    if (panel.zoomable) {
        return scoresAt(scenario, panel, place.x(), texts);
    }
    const bool ofTheLaw = std::any_of(panel.handles.begin(), panel.handles.end(),
                                      [](const HandleModel& handle) { return handle.role == HandleRole::LawSize; });
    if (!ofTheLaw) {
        return densityAt(scenario, place.x(), texts);
    }
    const double size = core::fromCurveX(core::XAxis::Size, place.x());
    return texts(Text::LossNote, formatAmount(core::lossAt(scenario.model().law, size)), formatSize(size));
}

QString valuesDrawn(const core::ValidScenario& scenario)
{
    const core::Drawing drawing = core::drawingOf(scenario.view());
    const auto table = core::evaluateTable(scenario, {drawing.xAxis, drawing.metrics, {}, false});
    return table ? QString::fromStdString(core::tableToCsv(*table)).replace(u',', u'\t') : QString();
}

}  // namespace ui
