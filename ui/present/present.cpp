#include "ui/present/present.h"

#include <algorithm>
#include <array>

#include "core/curve/axis.h"
#include "ui/present/handle_table.h"
#include "ui/present/present_parts.h"
#include "ui/words/evidence_texts.h"

namespace ui {

const PanelModel* PanelModels::find(QStringView id) const
{
    const auto found =
        std::find_if(panels.begin(), panels.end(), [id](const PanelModel& panel) { return panel.id == id; });
    return found == panels.end() ? nullptr : &*found;
}

LineModel ghostLine(const core::GhostLine& ghost, int number, const Theme& theme)
{
    constexpr double kPinned = 0.75;  // of the metric's own colour
    constexpr double kBefore = 0.4;
    constexpr double kPalerEach = 0.1;  // so that of several none looks like another
    static const std::array<QVector<double>, 4> kDashes = {{{7.0, 3.0}, {3.0, 2.5}, {8.0, 2.5, 1.2, 2.5}, {1.2, 2.2}}};
    const bool pinned = !ghost.name.empty();
    LineModel line;
    line.id = pinned ? QStringLiteral("pin-%1").arg(number) : QStringLiteral("curve-before");
    line.stroke.colour = theme.over(theme.accent(ghost.metric), pinned ? kPinned : kBefore);
    line.stroke.width = 0.7 * theme.curveWidth;
    if (pinned) {
        const auto place = static_cast<std::size_t>(number - 1) % kDashes.size();
        line.stroke.dashes = kDashes[place];
        line.stroke.colour = theme.over(theme.accent(ghost.metric), kPinned - kPalerEach * static_cast<double>(place));
    }
    line.label = QString::fromStdString(ghost.name);
    return line;
}

NoteModel noteOverAll(const QString& text, const core::Range& x, const core::Range& y, const Theme& theme)
{
    NoteModel note;
    note.id = QStringLiteral("note-nothing");
    note.text = text;
    note.at = {0.5 * (x.minimum + x.maximum), 0.5 * (y.minimum + y.maximum)};
    note.colour = theme.mutedInk;
    note.anywhere = true;
    return note;
}

LineModel measuredBellLine(const core::BellData& bell, const QString& test, const Texts& texts, const Theme& theme)
{
    LineModel line;
    line.id = QStringLiteral("measured-bell");
    line.stroke = {theme.ink, 0.8 * theme.bellWidth, {}};
    line.points = linePoints(bell.measured->steps, 1.0 / bell.densityScale, 0.0);
    line.label = texts(evidence::MeasuredDeciles, test, formatSize(bell.measured->size));
    return line;
}

QColor readableOn(QColor area, const Theme& theme)
{
    area = mixed(area, theme.card, area.alphaF());
    return contrast(theme.ink, area) >= contrast(theme.card, area) ? theme.ink : theme.card;
}

std::vector<LinePoint> linePoints(const std::vector<core::CurvePoint>& points, double scale, double offset)
{
    std::vector<LinePoint> line;
    line.reserve(points.size());
    for (const core::CurvePoint& point : points) {
        line.push_back({point.x, point.y * scale + offset});
    }
    return line;
}

namespace {

/// A place of Curve's x as its axis counts.
QString placeInWords(core::XAxis axis, double x)
{
    const double value = core::fromCurveX(axis, x);
    switch (axis) {
    case core::XAxis::Mean: return formatMean(value);
    case core::XAxis::Size: return formatSize(value);
    case core::XAxis::Loss: return formatAmount(value);
    case core::XAxis::Logit: return formatScore(value);
    }
    return {};
}

}  // namespace

int beyondOf(double place, const core::Range& axis)
{
    const double rounding = 1e-9 * (axis.maximum - axis.minimum);  // of a mean found for an end and placed again
    return place < axis.minimum - rounding ? -1 : (place > axis.maximum + rounding ? 1 : 0);
}

NoteModel beyondNote(const HandleModel& cursor, const QString& words, const Theme& theme)
{
    constexpr double kBeside = 10.0;
    const bool isRight = cursor.beyond > 0;
    NoteModel note;
    note.id = QStringLiteral("note-beyond");
    note.text = isRight ? words + QStringLiteral(" →") : QStringLiteral("← ") + words;
    note.at = cursor.at;
    note.alignment = (isRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignBottom;
    note.gap = kBeside;
    note.colour = theme.mutedInk;
    note.unled = true;
    return note;
}

void addCursor(PanelModel& panel, const core::Evaluation& evaluation, const DrawnOn& on, const Texts& texts,
               const Theme& theme)
{
    const core::AtTheMean& now = evaluation.now;
    if (std::isnan(now.cursor)) {
        return;  // the shape has no such mean
    }
    const double x = std::clamp(now.cursor, on.x.minimum, on.x.maximum);
    panel.still.rest = x;
    panel.moving.rules.push_back({QStringLiteral("rule-cursor"), x, panel.still.y.upper, {theme.cursor, 1.4, {}}, {}});
    HandleModel grip;
    grip.role = HandleRole::Cursor;
    grip.glyph = rowOf(grip.role).glyph;
    grip.colour = theme.cursor;
    grip.name = texts(Text::HandleCursor);
    grip.text = formatMean(now.mean);
    grip.value = now.mean;
    grip.minimum = evaluation.means.minimum;
    grip.maximum = evaluation.means.maximum;
    grip.at = {x, on.y.minimum};
    grip.beyond = beyondOf(now.cursor, on.x);
    panel.handles.push_back(grip);
    if (!now.reachable) {
        const bool above = now.cursor > on.x.maximum;
        NoteModel note;
        note.id = QStringLiteral("note-unreachable");
        note.text = texts(above ? Text::NoModelGetsHere : Text::NoModelIsThisPoor);
        note.at = {x, on.y.minimum + 0.06 * (on.y.maximum - on.y.minimum)};
        note.alignment = (above ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignBottom;
        note.colour = theme.mutedInk;
        panel.moving.notes.push_back(note);
    } else if (grip.beyond != 0) {
        const QString mean = texts(Text::MeanNote, grip.text);
        const bool isMean = panel.cursorAxis == core::XAxis::Mean;
        panel.moving.notes.push_back(beyondNote(
            grip, isMean ? mean : texts(Text::MeanAtPlace, mean, placeInWords(panel.cursorAxis, now.cursor)), theme));
    }
}

void writeCursor(PanelModel& panel)
{
    for (HandleModel& handle : panel.handles) {
        if (handle.role != HandleRole::Cursor || handle.beyond != 0) {
            continue;
        }
        handle.written =
            panel.cursorAxis == core::XAxis::Mean ? handle.text : placeInWords(panel.cursorAxis, handle.at.x());
    }
}

}  // namespace ui
