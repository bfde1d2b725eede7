#include <algorithm>
#include <cmath>
#include <optional>
#include <vector>

#include <QFont>

#include "ui/look/pale_line.h"
#include "ui/panels/inset_box.h"
#include "ui/panels/label_obstacles.h"
#include "ui/panels/mark.h"
#include "ui/panels/panel_decor.h"
#include "ui/panels/picture_parts.h"
#include "ui/panels/shaped_text.h"

namespace ui {

namespace {

constexpr double kArrowHeight = 6.0;  // pixels high

/// An upright line over the whole height, which marks a place.
bool isRule(const InsetLine& line)
{
    return line.points.size() == 2 && line.points[0] == QPointF(line.points[1].x(), 0.0) && line.points[1].y() == 1.0;
}

QPointF placeIn(const QRectF& plot, const QPointF& share)
{
    return {plot.left() + share.x() * plot.width(), plot.bottom() - std::clamp(share.y(), 0.0, 1.0) * plot.height()};
}

bool isUpright(const InsetLine& line)
{
    return line.points.front().x() == line.points.back().x();
}

/// Whether a small picture's lines would cross its title. Upright lines, which only mark a place, end under it.
bool crossesTitle(const InsetModel& inset, const QRectF& plot, const QRectF& words)
{
    constexpr int kSteps = 16;  // along each piece of a line
    const QRectF around = words.adjusted(-3.0, -3.0, 3.0, 3.0);
    return std::any_of(inset.lines.begin(), inset.lines.end(), [&](const InsetLine& line) {
        for (qsizetype i = 0; i < line.points.size(); ++i) {
            const QPointF from = placeIn(plot, line.points[i]);
            const QPointF to = placeIn(plot, line.points[std::min(i + 1, line.points.size() - 1)]);
            for (int step = 0; step <= kSteps; ++step) {
                if (!isUpright(line) && around.contains(from + (to - from) * step / kSteps)) {
                    return true;
                }
            }
        }
        return false;
    });
}

/// The plot of a small picture, from as near to its upper edge as its title beside it lets it.
QRectF besideTitle(const InsetModel& inset, const QRectF& below, const QRectF& words)
{
    constexpr double kStep = 3.0;
    QRectF plot = below;
    for (double top = words.top() + 4.0; top < below.top(); top += kStep) {
        plot.setTop(top);
        if (!crossesTitle(inset, plot, words)) {
            return plot;
        }
    }
    return below;
}

}  // namespace

void PanelDots::draw(QCPPainter* painter)
{
    const std::vector<InsetModel>& insets = model().still.insets;
    const QStringList titles = insetTitles(insets, frame().axes(), model().theme);
    for (std::size_t i = 0; i < insets.size(); ++i) {
        drawInset(*painter, insets[i], titles[static_cast<qsizetype>(i)]);
    }
    drawMarks(*painter);
    for (const BracketModel& bracket : model().still.brackets) {
        drawBracket(*painter, bracket);
    }
}

void PanelDots::drawInset(QCPPainter& painter, const InsetModel& inset, const QString& title) const
{
    const Theme& theme = model().theme;
    const QFont font = themeFont(theme, theme.smallSize);
    const double row = insetRow(font);
    const std::optional<QRectF> place = insetBox(inset, frame().axes(), theme);
    if (!place) {
        return;
    }
    const QRectF& box = *place;
    const PicturePart part(painter, inset.id, inset.title);
    painter.setPen(solid(theme.hairline, theme.hairlineWidth));
    painter.setBrush(theme.opaque ? QBrush(theme.card) : QBrush(Qt::NoBrush));
    painter.drawRect(box);
    painter.setBrush(Qt::NoBrush);
    const bool ofMany = !inset.lines.empty();  // each without a source of its own
    const bool whole = box.height() > (ofMany ? 2.8 : kRowsWithScale) * row;
    const double room = box.width() - kBesideTitle;
    const bool fits = shaped(inset.title, font).width <= room || !inset.lines.empty();  // of many tasks each has a name
    const bool named = box.height() > 2.0 * row && fits;
    const double numbers = whole ? std::max(shaped(inset.upper, font).width, shaped(inset.lower, font).width) : 0.0;
    const QRectF below = box.adjusted(6.0, named ? row + 4.0 : 4.0, -6.0 - numbers,
                                      whole && !inset.source.isEmpty() ? -row - 4.0 : -6.0);
    const QRectF words(box.topLeft(), QSizeF(shaped(title, font).width + 10.0, row + 4.0));
    const QRectF plot = ofMany && named ? besideTitle(inset, below, words) : below;
    const bool overNumbers = named && words.right() > plot.right();
    if (named) {
        text(painter, {box.left() + 5.0, box.top() + 2.0}, Qt::AlignLeft | Qt::AlignTop, title, font, theme.ink);
    }
    if (whole) {
        drawUnder(painter, inset, box, plot);
        const double right = plot.right() + 4.0;
        const double half = 0.5 * row;
        const auto heightOf = [&](double at) {
            const double y = plot.bottom() - at * plot.height();
            return ofMany ? std::clamp(y, box.top() + half + (overNumbers ? row : 0.0), box.bottom() - half) : y;
        };
        text(painter, {right, heightOf(inset.upperAt)}, Qt::AlignLeft | Qt::AlignVCenter, inset.upper, font,
             theme.mutedInk);
        text(painter, {right, heightOf(inset.lowerAt)}, Qt::AlignLeft | Qt::AlignVCenter, inset.lower, font,
             theme.mutedInk);
    }
    QPolygonF arrows;
    drawInsetLine(painter, plot, {inset.points, inset.colour}, arrows);
    for (const InsetLine& line : inset.lines) {
        drawInsetLine(painter, isRule(line) ? below : plot, line, arrows);  // a rule ends under the title
    }
}

/// The source at the foot, between the ends of the x scale where it has one.
void PanelDots::drawUnder(QCPPainter& painter, const InsetModel& inset, const QRectF& box, const QRectF& plot) const
{
    const Theme& theme = model().theme;
    const QFont font = themeFont(theme, theme.smallSize);
    const double y = box.bottom() - 2.0;
    if (inset.left.isEmpty()) {
        text(painter, {box.left() + 5.0, y}, Qt::AlignLeft | Qt::AlignBottom, inset.source, font, theme.mutedInk);
        return;
    }
    text(painter, {plot.left(), y}, Qt::AlignLeft | Qt::AlignBottom, inset.left, font, theme.mutedInk);
    text(painter, {box.center().x(), y}, Qt::AlignHCenter | Qt::AlignBottom, inset.source, font, theme.mutedInk);
    text(painter, {plot.right(), y}, Qt::AlignRight | Qt::AlignBottom, inset.right, font, theme.mutedInk);
}

/// A share of the height beyond 0 to 1 is an arrow at that edge, where the line is broken; those of several lines at
/// one place stand over one another, `tips` being where there are some.
void PanelDots::drawInsetLine(QCPPainter& painter, const QRectF& plot, const InsetLine& of, QPolygonF& tips) const
{
    std::vector<QPolygonF> runs(1);
    std::vector<QPolygonF> arrows;
    for (const QPointF& share : of.points) {
        const QPointF at = placeIn(plot, share);
        if (std::isnan(share.y())) {
            runs.emplace_back();
        } else if (share.y() < 0.0 || share.y() > 1.0) {
            const double back = share.y() > 1.0 ? kArrowHeight : -kArrowHeight;
            QPointF tip = at;
            while (tips.contains(tip)) {
                tip.ry() += back;
            }
            tips << tip;
            arrows.push_back(
                QPolygonF{tip, tip + QPointF(-0.7 * kArrowHeight, back), tip + QPointF(0.7 * kArrowHeight, back)});
            runs.emplace_back();
        } else {
            runs.back() << at;
        }
    }
    QPen pen = solid(of.colour, 1.6 * model().theme.hairlineWidth);
    if (of.dashed) {
        pen.setDashPattern({3.0, 2.0});
    }
    painter.setPen(pen);
    for (const QPolygonF& run : runs) {
        painter.drawPolyline(run);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(of.colour);
    for (const QPolygonF& run : of.marked ? runs : std::vector<QPolygonF>()) {
        for (const QPointF& point : run) {
            drawMark(painter, of.mark, point, 2.4);
        }
    }
    for (const QPolygonF& arrow : arrows) {
        painter.drawPolygon(arrow);
    }
    painter.setBrush(Qt::NoBrush);
}

/// A foot that reaches the curve, or the head of an arrow where the end lies beyond the panel.
void PanelDots::drawBracketEnd(QCPPainter& painter, const QPointF& end, const QPointF& onCurve, int beyond)
{
    constexpr double kHead = 7.0;
    if (beyond == 0) {
        const double past = onCurve.y() < end.y() ? kBracketFoot : -kBracketFoot;
        painter.drawLine(onCurve, QPointF(end.x(), end.y() + past));
        return;
    }
    const double back = end.x() - kHead * beyond;
    painter.drawLine(QPointF(end.x() - 2.0 * kHead * beyond, end.y()), end);
    painter.drawLine(end, QPointF(back, end.y() - 0.6 * kHead));
    painter.drawLine(end, QPointF(back, end.y() + 0.6 * kHead));
}

/// A horizontal span half-way up, with a foot to either end of the rise.
void PanelDots::drawBracket(QCPPainter& painter, const BracketModel& bracket) const
{
    const PicturePart part(painter, bracket.id, bracket.text);
    const QPointF from = frame().pixel(bracket.from);
    const QPointF to = frame().pixel(bracket.to);
    const double y = 0.5 * (from.y() + to.y());
    painter.setPen(solid(bracket.colour, 1.4 * model().theme.hairlineWidth));
    painter.drawLine(QPointF(from.x(), y), QPointF(to.x(), y));
    drawBracketEnd(painter, {from.x(), y}, from, bracket.fromBeyond);
    drawBracketEnd(painter, {to.x(), y}, to, bracket.toBeyond);
}

}  // namespace ui
