#include "ui/panels/panel_decor.h"

#include <algorithm>

#include "ui/look/pale_line.h"
#include "ui/panels/label_placement.h"
#include "ui/panels/panel_legend.h"
#include "ui/panels/panel_ticks.h"
#include "ui/panels/picture_parts.h"
#include "ui/panels/shaped_text.h"

namespace ui {

std::vector<QRectF> PanelDecor::labelBoxes(const QCPPainter& painter, bool still) const
{
    const bool all = !still || painter.modes().testFlag(QCPPainter::pmVectorized);
    std::vector<QRectF> boxes;
    for (std::size_t i = 0; i < (all ? labels().size() : plot_->names()); ++i) {
        if (!labels()[i].box.isEmpty()) {
            boxes.push_back(labels()[i].box.adjusted(-3, 0, 3, 0));
        }
    }
    return boxes;
}

std::vector<QRectF> PanelDecor::boxesOnLines() const
{
    std::vector<QRectF> boxes;
    for (const PlacedLabel& label : labels()) {
        if (label.onLine && !label.box.isEmpty()) {
            boxes.push_back(label.box.adjusted(-2, 0, 2, 0));
        }
    }
    return boxes;
}

MarkLook PanelDecor::lookOf(const MarkerModel& marker) const
{
    const Theme& theme = model().theme;
    MarkLook look;
    look.mark = marker.mark;
    look.radius = marker.size * (marker.hollow ? theme.markerRadius * 0.75 : theme.markerRadius);
    look.edge = solid(marker.hollow ? marker.colour : theme.card, theme.markerRadius / 3.0);
    look.inside = marker.hollow ? theme.card : marker.colour;
    if (marker.bare && !marker.hollow) {
        look.edge = QPen(Qt::NoPen);
    }
    if (const QColor edge = edgeOnPaper(marker.colour, theme); edge.isValid()) {
        look.edge = solid(edge, 1.5 * theme.hairlineWidth);
    }
    if (!theme.opaque) {  // a ring of the card's colour would be seen on a slide of another
        look.edge = marker.hollow ? look.edge : QPen(Qt::NoPen);
        look.inside = marker.hollow ? QBrush(Qt::NoBrush) : QBrush(marker.colour);
    }
    return look;
}

void PanelDecor::marker(QCPPainter& painter, const MarkerModel& marker) const
{
    const QPointF at = frame().pixel(marker.at);
    const MarkLook look = lookOf(marker);
    const PicturePart part(painter, marker.id);
    if (marker.beyond == 0) {
        drawMark(painter, look, at);
        return;
    }
    painter.setPen(look.edge);  // an arrow towards its true place
    painter.setBrush(look.inside);
    const double back = 1.4 * look.radius * marker.beyond;
    painter.drawPolygon(QPolygonF{at, at + QPointF(-look.radius, back), at + QPointF(look.radius, back)});
    painter.setBrush(Qt::NoBrush);
}

void PanelDecor::hairline(QCPPainter& painter, const QPointF& from, const QPointF& to, const QPen& pen)
{
    painter.setAntialiasing(false);
    painter.setPen(pen);
    painter.drawLine(from, to);
    painter.setAntialiasing(true);
}

void PanelBackdrop::draw(QCPPainter* painter)
{
    drawTitle(*painter);
    const PicturePart part(*painter, QStringLiteral("axes-frame"));
    drawGrid(*painter);
    drawAxisY(*painter);
    drawAxisX(*painter);
    drawSideScales(*painter);
}

void PanelBackdrop::drawTitle(QCPPainter& painter) const
{
    const Theme& theme = model().theme;
    const double margin = theme.margin;
    const PanelHeadings headings = headingsOf(model(), frame().size());
    const QFont title = themeFont(theme, theme.titleSize, true);
    const QFont font = themeFont(theme, theme.tickSize);
    double y = margin;
    if (!model().title.isEmpty()) {
        const PicturePart part(painter, QStringLiteral("title"));
        for (const QString& line : headings.title) {
            text(painter, {margin, y}, Qt::AlignLeft | Qt::AlignTop, line, title, theme.ink);
            y += QFontMetricsF(title).height();
        }
        y += 2.0;
        for (const QString& line : headings.subtitle) {
            text(painter, {margin, y}, Qt::AlignLeft | Qt::AlignTop, line, font, theme.mutedInk);
            y += QFontMetricsF(font).height();
        }
    }
    if (!model().legend.empty()) {
        const PicturePart part(painter, QStringLiteral("legend"));
        const double right = frame().size().width() - margin;
        const double top = frame().axes().top() - placeLegend(model(), right).height;
        paintLegend(painter, model(), {margin, top}, right, plot().textMode());
    }
}

void PanelBackdrop::drawGrid(QCPPainter& painter) const
{
    const Theme& theme = model().theme;
    const QRectF& axes = frame().axes();
    const PicturePart part(painter, QStringLiteral("grid"));
    const std::vector<QRectF> boxes = labelBoxes(painter, true);
    for (const Tick& tick : model().still.y.ticks) {
        const double y = frame().yPixel(tick.at);
        for (const QPolygonF& piece : outsideOf({{axes.left(), y}, {axes.right(), y}}, boxes)) {
            if (piece.size() > 1) {
                hairline(painter, piece.front(), piece.back(), solid(theme.hairline, theme.hairlineWidth));
            }
        }
    }
}

void PanelBackdrop::drawAxisY(QCPPainter& painter) const
{
    const Theme& theme = model().theme;
    const QFont font = themeFont(theme, theme.tickSize);
    const QRectF& axes = frame().axes();
    const PicturePart part(painter, QStringLiteral("axis-y"));
    const double line = QFontMetricsF(font).height();
    const QFont numbers = tickFontY(model(), frame().size());
    for (const WrittenTick& written : writtenTicksY(model(), frame())) {
        text(painter, {written.box.right(), written.box.center().y()}, Qt::AlignRight | Qt::AlignVCenter,
             written.tick.label, numbers, theme.mutedInk);
    }
    const QStringList title = headingsOf(model(), frame().size()).yTitle;
    double longest = 0.0;
    for (const QString& words : title) {
        longest = std::max(longest, shaped(words, font).width);
    }
    painter.save();
    painter.translate(theme.margin, std::max(axes.center().y(), axes.top() + 0.5 * longest));
    painter.rotate(-90.0);
    double down = 0.0;
    for (const QString& words : title) {
        text(painter, {0, down}, Qt::AlignHCenter | Qt::AlignTop, words, font, theme.ink);
        down += line;
    }
    painter.restore();
}

void PanelBackdrop::drawAxisX(QCPPainter& painter) const
{
    const Theme& theme = model().theme;
    const QFont font = themeFont(theme, theme.tickSize);
    const QFontMetricsF metrics(font);
    const QRectF& axes = frame().axes();
    const AxisModel& axis = model().still.x;
    const double base = axes.bottom();
    const QPen pen = solid(theme.mutedInk, theme.hairlineWidth);
    const PicturePart part(painter, QStringLiteral("axis-x"));
    for (const Tick& tick : axis.ticks) {
        hairline(painter, {frame().xPixel(tick.at), base}, {frame().xPixel(tick.at), base + 4.0}, pen);
    }
    hairline(painter, {axes.left(), base}, {axes.right(), base}, pen);
    for (const WrittenTick& written : writtenTicksX(model(), frame())) {
        text(painter, {frame().xPixel(written.tick.at), written.box.top()}, Qt::AlignHCenter | Qt::AlignTop,
             written.tick.label, font, theme.mutedInk);
    }
    double y = base + xTitleGap(model());
    for (const QString& words : headingsOf(model(), frame().size()).xTitle) {
        const double least = 0.5 * shaped(words, font).width + kTitleEdge;
        const double middle = 0.5 * frame().size().width();
        const double x =
            std::clamp(axes.center().x(), std::min(least, middle), std::max(frame().size().width() - least, middle));
        text(painter, {x, y}, Qt::AlignHCenter | Qt::AlignTop, words, font, theme.ink);
        y += metrics.height();
    }
}

void PanelBackdrop::drawSideScales(QCPPainter& painter) const
{
    const QFont font = themeFont(model().theme, model().theme.tickSize);
    const Theme& theme = model().theme;
    const double line = QFontMetricsF(font).height();
    double x = frame().axes().right() + gapOf(theme, 8.0);
    const double width = frame().size().width();
    const std::vector<QStringList> titles =
        sideTitles(model(), width, width - frame().axes().left(), frame().axes().height());
    auto title = titles.begin();
    for (const SideScaleModel& side : model().still.sideScales) {
        double widest = 0.0;
        for (const Tick& tick : side.ticks) {
            widest = std::max(widest, shaped(tick.label, font).width);
        }
        for (const Tick& tick : writtenTicksSide(side, model(), frame())) {
            text(painter, {x + widest, frame().yPixel(tick.at)}, Qt::AlignRight | Qt::AlignVCenter, tick.label, font,
                 labelColour(side.colour));
        }
        x += widest + gapOf(theme, 4.0);
        for (const QString& words : *title++) {
            painter.save();
            painter.translate(x, frame().axes().center().y());
            painter.rotate(-90.0);
            text(painter, {0, 0}, Qt::AlignHCenter | Qt::AlignTop, words, font, labelColour(side.colour));
            painter.restore();
            x += line;
        }
        x += gapOf(theme, 8.0);
    }
}

}  // namespace ui
