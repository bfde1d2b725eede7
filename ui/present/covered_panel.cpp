#include "ui/present/covered_panel.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>

#include <QRegularExpression>

#include "core/model/metric_key.h"
#include "ui/present/measured_id.h"
#include "ui/present/present_parts.h"
#include "ui/words/teaching_texts.h"

namespace ui {

PanelModel covered(const PanelModel& panel, const Texts& texts)
{
    PanelModel cover;
    cover.id = panel.id;
    cover.title = panel.title;
    cover.description = texts(teaching::LessonHiddenPanelSpoken, panel.title);
    cover.theme = panel.theme;
    cover.still.x = panel.still.x;
    cover.still.y = panel.still.y;
    cover.cursorAxis = panel.cursorAxis;
    cover.least = panel.least;
    const QPointF middle((panel.still.x.lower + panel.still.x.upper) / 2.0,
                         (panel.still.y.lower + panel.still.y.upper) / 2.0);
    cover.still.notes.push_back({.id = QStringLiteral("note-hidden"),
                                 .text = texts(teaching::LessonHiddenPanel),
                                 .at = middle,
                                 .colour = panel.theme.mutedInk,
                                 .fixed = true});
    return cover;
}

PanelModel blank(const PanelModel& panel, const Texts& texts)
{
    PanelModel empty = covered(panel, texts);
    empty.subtitle = panel.subtitle.isEmpty() ? QString() : QStringLiteral(" ");  // the panel keeps its height
    empty.still.notes.clear();
    return empty;
}

namespace {

/// As isMeasured(), with Wilson's intervals and what a forecast calls its points.
bool isOfEvidence(QStringView id)
{
    return isMeasured(id) || id.startsWith(u"wilson-") || id.startsWith(u"dot-measured-");
}

}  // namespace

PanelModel blankFrom(const PanelModel& panel, double size, const Texts& texts)
{
    PanelModel known = blank(panel, texts);
    if (!panel.dotsAreSizes) {
        return known;
    }
    const double end = std::log10(size);
    for (const LineModel& line : panel.still.lines) {
        LineModel kept = line;
        std::erase_if(kept.points, [end](const LinePoint& point) { return point.x >= end; });
        if (isOfEvidence(line.id) && !kept.points.empty()) {
            known.still.lines.push_back(std::move(kept));
        }
    }
    std::copy_if(panel.still.dots.begin(), panel.still.dots.end(), std::back_inserter(known.still.dots),
                 [&](const MarkerModel& dot) { return isOfEvidence(dot.id) && dot.at.x() < end; });
    return known;
}

PanelModel blankBut(const PanelModel& panel, core::Metric asked, const Texts& texts)
{
    PanelModel given = blank(panel, texts);
    given.still.sideScales = panel.still.sideScales;
    for (const core::MetricRow& row : core::kMetricTable) {
        const QString key = metricKey(row.metric);
        if (row.metric == asked) {
            continue;
        }
        const auto isOf = [&](const auto& one) {
            return one.id == QStringLiteral("curve-") + key || one.id.startsWith(QStringLiteral("dot-") + key + u'-')
                   || one.id.startsWith(QStringLiteral("exact-") + key);
        };
        std::ranges::copy_if(panel.still.lines, std::back_inserter(given.still.lines), isOf);
        std::ranges::copy_if(panel.moving.lines, std::back_inserter(given.moving.lines), isOf);
        std::ranges::copy_if(panel.still.dots, std::back_inserter(given.still.dots), isOf);
    }
    return given;
}

void hideFindings(PanelModel& panel)
{
    const auto isSlope = [](const LineModel& line) { return line.id == u"curve-slope"; };
    const bool isVerdict =
        panel.id == u"panel-mirage" || std::any_of(panel.moving.lines.begin(), panel.moving.lines.end(), isSlope);
    const QString kept = isVerdict ? QString() : panel.subtitle.section(u'\n', 0, 0);
    for (const QString& finding : panel.subtitle.mid(kept.size()).split(u'\n', Qt::SkipEmptyParts)) {
        panel.description.remove(finding);
    }
    if (isVerdict) {
        const qsizetype asked = panel.title.indexOf(QRegularExpression(QStringLiteral("[?？]")));
        panel.title = panel.title.left(asked + 1).isEmpty() ? panel.title : panel.title.left(asked + 1);
    }
    panel.subtitle = kept;
    panel.unsaid.clear();
    panel.facts.clear();
    panel.aloud.clear();
}

namespace {

bool isHandleNote(const NoteModel& note)
{
    return note.id.startsWith(u"note-law-");
}

}  // namespace

void hideHandleNotes(PanelModel& panel)
{
    std::erase_if(panel.moving.notes, isHandleNote);
}

std::ptrdiff_t namedHandles(const PanelModel& panel)
{
    return std::count_if(panel.moving.notes.begin(), panel.moving.notes.end(), isHandleNote);
}

}  // namespace ui
