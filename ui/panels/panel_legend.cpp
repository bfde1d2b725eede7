#include "ui/panels/panel_legend.h"

#include <algorithm>

#include <QPainter>

#include "ui/look/pale_line.h"
#include "ui/panels/line_break.h"
#include "ui/panels/mark.h"
#include "ui/panels/panel_frame.h"
#include "ui/panels/shaped_text.h"

namespace ui {

namespace {

constexpr double kBetween = 20.0;
constexpr double kBelow = 10.0;

/// The colour of what a text names, or ink where that is too pale for letters.
QColor legible(const QColor& colour, const Theme& theme)
{
    constexpr double kLeast = 4.5;  // of contrast
    constexpr int kSteps = 10;
    QColor read = colour.alpha() < 255 || theme.inkLabels ? theme.ink : colour;
    for (int step = 1; step <= kSteps && contrast(read, theme.card) < kLeast; ++step) {
        read = mixed(theme.ink, colour, static_cast<double>(step) / kSteps);
    }
    return read;
}

void paintSample(QPainter& painter, const LegendEntry& entry, const QPointF& left, const Theme& theme)
{
    const Stroke& stroke = entry.stroke;
    QPen pen = solid(stroke.colour, stroke.width);
    if (!stroke.dashes.isEmpty()) {
        pen.setDashPattern(stroke.dashes);
    }
    const QColor edge = edgeOnPaper(stroke.colour, theme);
    if (stroke.width > 0.0) {
        for (const QPen& over : {edge.isValid() ? edgePen(edge, stroke, theme.hairlineWidth) : pen, pen}) {
            painter.setPen(over);
            painter.drawLine(left, left + QPointF(kLegendSample, 0.0));
        }
    }
    if (entry.mark) {
        const QPen own = entry.hollow ? solid(stroke.colour, theme.markerRadius / 3.0) : QPen(Qt::NoPen);
        painter.setPen(edge.isValid() ? solid(edge, 1.5 * theme.hairlineWidth) : own);
        painter.setBrush(entry.hollow ? QBrush(theme.card) : QBrush(stroke.colour));
        drawMark(painter, *entry.mark, left + QPointF(0.5 * kLegendSample, 0.0), 0.75 * theme.markerRadius);
        painter.setBrush(Qt::NoBrush);
    }
}

/// The lines of a name, behind whose last there is so much room for a value: in a narrow panel on a line of its own.
QStringList linesOf(const LegendEntry& entry, const QFont& font, double room, double behind)
{
    constexpr double kNarrow = 8.0;  // letters; in less a name would be broken within its words
    if (behind == 0.0 || room - behind >= kNarrow * font.pixelSize()) {
        return wrapped(entry.text, font, room - behind);
    }
    QStringList lines = wrapped(entry.text, font, room);
    if (shaped(lines.back(), font).width + behind > room) {
        lines << QString();
    }
    return lines;
}

}  // namespace

LegendPlaces placeLegend(const PanelModel& model, double right)
{
    LegendPlaces legend;
    if (model.legend.empty()) {
        return legend;
    }
    const QFont font = themeFont(model.theme, model.theme.tickSize);
    const double line = QFontMetricsF(font).height();
    const double gap = gapOf(model.theme, 4.0);
    const double beside = kLegendSample + kLegendGap;
    const double room = right - beside;
    std::vector<QPointF> ends;         // of the rows of one line, where the next name could begin
    double next = 0.5 * (line + gap);  // the middle of the next row's first line
    double below = next;               // of the last row's last line
    for (const LegendEntry& entry : model.legend) {
        const double behind = entry.behind > 0.0 ? kBehindName + entry.behind : 0.0;
        legend.lines.push_back(linesOf(entry, font, room, behind));
        double width = 0.0;
        for (const QString& words : legend.lines.back()) {
            width = std::max(width, beside + shaped(words, font).width + behind);
        }
        const bool oneLine = legend.lines.back().size() == 1;
        auto row = std::find_if(ends.begin(), ends.end(), [&](const QPointF& end) {
            return oneLine && model.theme.margin + end.x() + width <= right;  // rows are dear where plots are low
        });
        if (row == ends.end()) {
            ends.emplace_back(0.0, next);
            row = ends.end() - 1;
            below = next + line * static_cast<double>(legend.lines.back().size() - 1);
            next = below + line + gap;
        }
        legend.places.push_back(*row);
        legend.fits = legend.fits && oneLine && width <= right;
        row->rx() += oneLine ? width + gapOf(model.theme, kBetween) : right;
    }
    legend.height = below + 0.5 * (line + gap) + gapOf(model.theme, kBelow);
    return legend;
}

void paintLegend(QPainter& painter, const PanelModel& model, const QPointF& at, double right, TextMode mode)
{
    const Theme& theme = model.theme;
    const QFont font = themeFont(theme, theme.tickSize);
    const LegendPlaces legend = placeLegend(model, right);
    const double line = QFontMetricsF(font).height();
    for (std::size_t i = 0; i < legend.places.size(); ++i) {
        const LegendEntry& entry = model.legend[i];
        if (entry.absent) {
            continue;
        }
        QPointF left = legend.places[i] + at;
        paintSample(painter, entry, left, theme);
        for (const QString& words : legend.lines[i]) {
            drawTextAt(painter, left + QPointF(kLegendSample + kLegendGap, 0.0), Qt::AlignLeft | Qt::AlignVCenter,
                       words, font, legible(entry.stroke.colour, theme), mode);
            left.ry() += line;
        }
    }
}

}  // namespace ui
