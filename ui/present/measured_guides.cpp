// What stands beside a measured line to compare it with.

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <optional>

#include "ui/present/measured_parts.h"
#include "ui/present/present_parts.h"
#include "ui/words/evidence_texts.h"
#include "ui/words/number_format.h"
#include "ui/words/series_names.h"

namespace ui {

namespace {

constexpr double kFittedWidth = 0.9;  // of a curve's, as the next: before a class all are thick
constexpr double kDottedWidth = 0.64;
constexpr double kStraightWidth = 0.48;
constexpr double kBand = 0.18;         // of a series' colour
constexpr std::size_t kMostBands = 3;  // that can be told apart

/// Where the way from a point inside the panel to one outside meets its edge.
LinePoint atTheEdge(const LinePoint& inside, const LinePoint& outside, const core::MeasuredData& data)
{
    double share = 1.0;
    const auto reach = [&share](double from, double to, const core::Range& range) {
        const double bound = to > range.maximum ? range.maximum : range.minimum;
        share = to > range.maximum || to < range.minimum ? std::min(share, (bound - from) / (to - from)) : share;
    };
    reach(inside.x, outside.x, data.x);
    reach(inside.y, outside.y, data.y);
    return {inside.x + share * (outside.x - inside.x), inside.y + share * (outside.y - inside.y)};
}

/// The points up to the panel's edges, with gaps where they leave it.
std::vector<LinePoint> inside(const std::vector<core::CurvePoint>& points, const core::MeasuredData& data)
{
    std::vector<LinePoint> line;
    bool wasWithin = false;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const LinePoint point{points[i].x, points[i].y};
        const bool within = point.x >= data.x.minimum && point.x <= data.x.maximum && point.y >= data.y.minimum
                            && point.y <= data.y.maximum;
        if (i > 0 && within != wasWithin) {
            const LinePoint before{points[i - 1].x, points[i - 1].y};
            const LinePoint edge = within ? atTheEdge(point, before, data) : atTheEdge(before, point, data);
            if (std::isfinite(edge.y)) {
                line.push_back(edge);
            }
        }
        line.push_back({point.x, within ? point.y : std::nan("")});
        wasWithin = within;
    }
    return line;
}

/// A number of parts, or one that was fitted.
QString powerText(double power)
{
    return power == std::round(power) ? formatCount(static_cast<std::int64_t>(power)) : formatAmount(power, 2);
}

/// How far the raised line may be off is known of a fitted power only.
QString raisedText(const core::RaisedLine& raised, const Texts& texts)
{
    const QString graded = metricWords(raised.graded, texts);
    return raised.power == raised.effective.length
               ? texts(Text::RaisedLine, graded, powerText(raised.power), formatAmount(raised.effective.worst, 3))
               : texts(evidence::RaisedToParts, graded, powerText(raised.power));
}

QString idOf(const char* kind, const LineInPanel& place)
{
    return QStringLiteral("%1-%2").arg(QLatin1String(kind)).arg(place.index + 1);
}

/// n of the test whose floor is drawn: the one that was asked for, else that of all that was measured.
std::optional<std::int64_t> questionsOfTest(const core::ValidScenario& scenario, const core::MeasuredData& data)
{
    const std::int64_t asked = scenario.model().testSet.questions;
    if (scenario.view().intervals || asked != core::TestSet().questions) {
        return data.lines.empty() ? std::nullopt : std::optional(asked);
    }
    std::optional<std::int64_t> common;
    for (const core::MeasuredLine& line : data.lines) {
        for (const core::MeasuredPoint& point : line.points) {
            common = common.value_or(point.questions.value_or(0));
            if (line.measure != core::Measure::Fraction || !point.questions || point.questions != common) {
                return std::nullopt;
            }
        }
    }
    return common;
}

}  // namespace

std::vector<LineModel> guideLines(const core::MeasuredLine& measured, const LineInPanel& place,
                                  const core::MeasuredData& data, const Texts& texts, const Theme& theme)
{
    const Stroke dotted{place.colour, kDottedWidth * theme.curveWidth, {1.2, 1.8}};
    std::vector<LineModel> lines;
    if (!measured.fromFirst.empty()) {
        lines.push_back({idOf("from-first", place), dotted, {}, inside(measured.fromFirst, data), {}});
    }
    if (measured.straight) {
        constexpr double kGuide = 0.7;  // of its series' colour: of several each is known by it
        const QColor colour = place.of > 1 ? theme.over(place.colour, kGuide) : theme.mutedInk;
        lines.push_back({idOf("straight", place),
                         {colour, kStraightWidth * theme.curveWidth, {1.5, 2.5}},
                         {},
                         straightLine(*measured.straight, data.x, data.y),
                         {}});
    }
    if (measured.raised) {
        lines.push_back({idOf("raised", place),
                         dotted,
                         {},
                         inside(measured.raised->points, data),
                         raisedText(*measured.raised, texts)});
    }
    if (!measured.fittedLow.empty() && place.of <= kMostBands) {
        lines.push_back({idOf("fit-band", place),
                         {{}, 0.0, {}},
                         theme.over(place.colour, kBand),
                         fitBand(measured, data.x, data.y),
                         {}});
    }
    if (!measured.fitted.empty()) {
        lines.push_back({idOf("fit", place),
                         {place.colour, kFittedWidth * theme.curveWidth, {1.0, 1.6}},
                         {},
                         inside(measured.fitted, data),
                         data.lines.size() == 1 ? texts(evidence::FitLine) : QString()});
    }
    return lines;
}

void addTestFloor(PanelModel& panel, const core::ValidScenario& scenario, const core::MeasuredData& data,
                  const Texts& texts)
{
    const bool shares = data.grade == core::Grade::Strict && data.yScale == core::YScale::Log10;
    const auto questions = shares ? questionsOfTest(scenario, data) : std::nullopt;
    if (!questions) {
        return;
    }
    constexpr double kGap = 4.0;
    const double floor = -std::log10(static_cast<double>(*questions));
    const bool isSeen = floor >= data.y.minimum;  // else its place in a film's legend is kept
    const double y = std::max(floor, data.y.minimum);
    LineModel line;
    line.id = QStringLiteral("test-floor");
    line.stroke = {panel.theme.mutedInk, isSeen ? 1.2 : 0.0, {2.0, 2.0}};
    line.points = {{data.x.minimum, y}, {data.x.maximum, y}};
    NoteModel note;
    note.id = QStringLiteral("label-test-floor");
    note.text = !isSeen           ? QString()
                : *questions == 1 ? texts(evidence::TestFloorOne)
                                  : texts(Text::TestFloor, formatCount(*questions));
    note.at = {data.x.maximum, y};
    note.alignment = Qt::AlignRight | Qt::AlignBottom;
    note.colour = panel.theme.mutedInk;
    note.bold = true;
    note.gap = kGap;
    panel.moving.lines.push_back(line);
    panel.moving.notes.push_back(note);
}

}  // namespace ui
