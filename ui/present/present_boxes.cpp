// BIG-Bench by metric: emergence scores as boxes, annotated cases as bars.

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <tuple>
#include <utility>

#include <QStringList>

#include "ui/present/present_parts.h"
#include "ui/words/evidence_texts.h"

namespace ui {

namespace {

constexpr double kBoxHalf = 0.32;     // of a row
constexpr double kLeast = 0.5;        // the score at the left edge, where those of 0 stand
constexpr qsizetype kShortName = 17;  // letters
constexpr double kHighest = 1000.0;   // above the largest, 631.6

double placeOf(double score)
{
    return std::log10(std::max(score, kLeast));
}

QString nameOf(const std::string& metric)
{
    return QString::fromStdString(metric).replace(u'_', u' ');
}

constexpr double kBarTop = -0.09;  // of a row of counts, from its middle: its bar, as thin as a low row leaves it
constexpr double kBarBottom = -0.31;
constexpr double kOver = 0.33;  // its name

/// What is shown, and apart from it how to read it, which gives way where room is short.
QString inTwoFacts(QString said)
{
    qsizetype end = said.size();
    qsizetype length = 0;
    for (const QString& mark :
         {QStringLiteral(": "), QStringLiteral("："), QStringLiteral(". "), QStringLiteral("。")}) {
        const qsizetype at = said.indexOf(mark);
        if (at >= 0 && at < end) {
            end = at;
            length = mark.size();
        }
    }
    return length == 0 ? said : said.replace(end, length, kNextFact);
}

bool isAnnotated(const core::MetricBox& box)
{
    const auto& counts = core::annotatedCounts();
    return std::any_of(counts.begin(), counts.end(),
                       [&](const core::AnnotatedCount& count) { return count.metric == box.metric; });
}

LineModel lineFrom(const QString& id, const Stroke& stroke, std::vector<LinePoint> points)
{
    LineModel line;
    line.id = id;
    line.stroke = stroke;
    line.points = std::move(points);
    return line;
}

/// Words over a row, at the left.
NoteModel nameOver(const char* kind, const std::string& metric, const QString& words, const QPointF& at,
                   const Theme& theme)
{
    NoteModel note;
    note.id = QLatin1String(kind) + QString::fromStdString(metric);
    note.text = words;
    note.at = at;
    note.alignment = Qt::AlignLeft | Qt::AlignVCenter;
    note.colour = theme.ink;
    note.fixed = true;
    return note;
}

/// The box, its whiskers and its median at a height, and what lies beyond them.
void addBox(StillModel& still, const core::MetricBox& box, double y, const Theme& theme)
{
    const QColor colour = isAnnotated(box) ? theme.accent(core::Metric::PassMark)
                                           : theme.over(theme.accent(core::Metric::TokenAccuracy), 0.8);
    const QString name = QString::fromStdString(box.metric);
    const Stroke thin{colour, 1.2, {}};
    const double low = placeOf(box.lowerQuartile);
    const double high = placeOf(box.upperQuartile);
    const double top = y + kBoxHalf;
    const double bottom = y - kBoxHalf;
    const double gap = std::nan("");
    still.lines.push_back(lineFrom(QStringLiteral("range-") + name, thin,
                                   {{placeOf(box.least), y}, {low, y}, {low, gap}, {high, y}, {placeOf(box.most), y}}));
    still.lines.push_back(lineFrom(QStringLiteral("box-") + name, thin,
                                   {{low, bottom}, {high, bottom}, {high, top}, {low, top}, {low, bottom}}));
    still.lines.push_back(lineFrom(QStringLiteral("median-") + name, {colour, 2.6, {}},
                                   {{placeOf(box.median), bottom}, {placeOf(box.median), top}}));
    int number = 0;
    for (const double outlier : box.outliers) {
        MarkerModel dot;
        dot.id = QStringLiteral("outlier-%1-%2").arg(name).arg(++number);
        dot.at = {placeOf(outlier), y};
        dot.colour = colour;
        dot.size = 0.35;
        still.dots.push_back(dot);
    }
}

/// A name as short as a row's may be: all of them are scores.
QString shortName(const std::string& metric)
{
    if (metric == "numeric_match_with_0_1_relative_error") {
        return QStringLiteral("numeric match ±0.1");
    }
    QString name = nameOf(metric);
    const QString last = QStringLiteral(" score");
    return name.size() > kShortName && name.endsWith(last) ? name.chopped(last.size()) : name;
}

/// Those drawn, annotated ones first, then by the highest of their scores.
std::vector<core::MetricBox> sorted(std::vector<core::MetricBox> boxes)
{
    std::erase_if(boxes, [](const core::MetricBox& box) { return !box.drawn; });
    std::stable_sort(boxes.begin(), boxes.end(), [](const core::MetricBox& a, const core::MetricBox& b) {
        const auto rank = [](const core::MetricBox& box) { return std::tuple(isAnnotated(box), box.most, box.median); };
        return rank(a) > rank(b);
    });
    return boxes;
}

/// "nothing drawn in the paper: average, ..."
QString withoutBox(const std::vector<core::MetricBox>& boxes, const Texts& texts)
{
    QStringList names;
    for (const core::MetricBox& box : boxes) {
        if (!box.drawn) {
            names << nameOf(box.metric);
        }
    }
    return names.isEmpty() ? QString() : texts(evidence::BoxesWithout, names.join(texts(Text::ListSeparator)));
}

}  // namespace

PanelModel presented(const PanelContext& context, const core::BoxesData& data)
{
    const bool more = context.spec.panel == core::Panel::BoxesMore;
    PanelModel panel;
    panel.theme = context.theme;
    panel.title = more ? context.texts(evidence::BoxesMoreTitle) : QString();
    panel.subtitle =
        more
            ? withoutBox(data.boxes, context.texts)
            : inTwoFacts(context.texts(Text::BoxesSubtitle, formatCount(static_cast<std::int64_t>(data.boxes.size()))));
    const core::Range x{std::log10(kLeast), std::log10(kHighest)};
    panel.still.x = {context.texts(Text::AxisEmergence), x.minimum, x.maximum, decadeTicks({0.0, x.maximum}, 6)};
    const std::vector<core::MetricBox> all = sorted(data.boxes);
    const auto half = static_cast<std::ptrdiff_t>((all.size() + 1) / 2);  // which have room for their names
    const std::vector<core::MetricBox> boxes(more ? all.begin() + half : all.begin(),
                                             more ? all.end() : all.begin() + half);
    QStringList said;
    double y = static_cast<double>(half);
    for (const core::MetricBox& box : boxes) {
        y -= 1.0;
        panel.still.y.ticks.insert(panel.still.y.ticks.begin(), {y, shortName(box.metric)});
        addBox(panel.still, box, y, context.theme);
        said << boxText(box, context.texts);
    }
    panel.still.y.names = true;
    panel.still.y.lower = -0.7;
    panel.still.y.upper = static_cast<double>(half) - 0.3;
    panel.still.letterRows = panel.still.y.upper - panel.still.y.lower;
    panel.description = said.join(QStringLiteral("; "));
    return panel;
}

PanelModel presented(const PanelContext& context, const core::CountsData& data)
{
    PanelModel panel;
    panel.theme = context.theme;
    int all = 0;
    for (const core::AnnotatedCount& count : data.counts) {
        all += count.cases;
    }
    panel.subtitle = inTwoFacts(context.texts(Text::CountsSubtitle, formatCount(all),
                                              formatCount(static_cast<std::int64_t>(data.counts.size())),
                                              formatCount(data.metrics)));
    const core::Range x{0.0, 60.0};
    panel.still.x = {context.texts(Text::AxisCases), x.minimum, x.maximum, linearTicks(x, 6)};
    panel.still.y = {{}, 0.0, static_cast<double>(data.counts.size()) + 0.2, {}, true};  // each over its bar
    constexpr double kNameAndBar = 1.7;                                                  // lines of letters
    panel.still.letterRows = kNameAndBar * panel.still.y.upper;
    QStringList spoken;
    double y = static_cast<double>(data.counts.size()) + 0.6;
    for (const core::AnnotatedCount& count : data.counts) {
        y -= 1.0;
        const QString id = QString::fromStdString(count.metric);
        const QString said =
            context.texts(Text::HoverCount, nameOf(count.metric), formatCount(count.cases), formatCount(all));
        const QString name = QStringLiteral("%1: %2").arg(shortName(count.metric), formatCount(count.cases));
        const double cases = count.cases;
        LineModel bar =
            lineFrom(QStringLiteral("bar-") + id, {{}, 0.0, {}}, {{0.0, y + kBarTop}, {cases, y + kBarTop}});
        bar.fill = context.theme.accent(core::Metric::PassMark);
        bar.floor = {{0.0, y + kBarBottom}, {cases, y + kBarBottom}};
        panel.still.lines.push_back(std::move(bar));
        panel.moving.notes.push_back(nameOver("count-", count.metric, name, {0.0, y + kOver}, context.theme));
        spoken << said;
    }
    panel.description = spoken.join(QStringLiteral("; "));
    return panel;
}

QString boxText(const core::MetricBox& box, const Texts& texts)
{
    const QString name = nameOf(box.metric);
    return box.drawn ? texts(Text::HoverBox, name, formatScore(box.median), formatScore(box.lowerQuartile),
                             formatScore(box.upperQuartile), formatScore(box.least), formatScore(box.most))
                     : texts(Text::HoverBoxNone, name);
}

}  // namespace ui
