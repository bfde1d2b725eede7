#include "ui/panels/panel_decor.h"

#include <algorithm>

#include "ui/panels/panel_legend.h"
#include "ui/panels/picture_parts.h"
#include "ui/panels/shaped_text.h"

namespace ui {

namespace {

constexpr double kMargin = 16.0;
constexpr double kStemWidth = 14.0;

QPen solid(const QColor& colour, double width)
{
    return {colour, width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin};
}

/// Every tick, or every second, third, ... where their labels would touch.
template <typename Place, typename Size>
std::vector<Tick> ticksWithRoom(const std::vector<Tick>& ticks, Place place, Size size)
{
    for (std::size_t step = 1;; ++step) {
        std::vector<Tick> kept;
        bool room = true;
        for (std::size_t i = 0; i < ticks.size(); i += step) {
            const bool first = kept.empty();
            room =
                room && (first || place(ticks[i]) - place(kept.back()) >= 0.5 * (size(ticks[i]) + size(kept.back())));
            kept.push_back(ticks[i]);
        }
        if (room || kept.size() < 3) {
            return kept;
        }
    }
}

}  // namespace

void PanelDecor::marker(QCPPainter& painter, const MarkerModel& marker) const
{
    const Theme& theme = model().theme;
    const QPointF at = frame().pixel(marker.at);
    const double radius = marker.hollow ? theme.markerRadius * 0.75 : theme.markerRadius;
    const PicturePart part(painter, marker.id);
    painter.setPen(solid(marker.hollow ? marker.colour : theme.card, theme.markerRadius / 3.0));
    painter.setBrush(marker.hollow ? theme.card : marker.colour);
    if (marker.beyond != 0) {  // an arrow towards its true place
        const double back = 1.4 * radius * marker.beyond;
        painter.drawPolygon(QPolygonF{at, at + QPointF(-radius, back), at + QPointF(radius, back)});
    } else {
        painter.drawEllipse(at, radius, radius);
    }
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
    const double width = frame().axes().right() - kMargin;
    const QFont title = themeFont(theme, theme.titleSize, true);
    double y = kMargin + QFontMetricsF(title).height() + 2.0;
    if (!model().title.isEmpty()) {
        const PicturePart part(painter, QStringLiteral("title"));
        text(painter, {kMargin, kMargin}, Qt::AlignLeft | Qt::AlignTop, model().title,
             fittedFont(title, model().title, width), theme.ink);
        const QFont font = themeFont(theme, theme.tickSize);
        for (const QString& line : model().subtitle.split(u'\n')) {
            text(painter, {kMargin, y}, Qt::AlignLeft | Qt::AlignTop, line, fittedFont(font, line, width),
                 theme.mutedInk);
            y += QFontMetricsF(font).height();
        }
    }
    if (!model().legend.empty()) {
        const PicturePart part(painter, QStringLiteral("legend"));
        drawLegend(painter);
    }
}

void PanelBackdrop::drawLegend(QCPPainter& painter) const
{
    const Theme& theme = model().theme;
    const QFont font = themeFont(theme, theme.labelSize);
    const std::vector<QPointF> places = placeLegend(model(), frame().axes().right()).places;
    const double top = frame().axes().top() - placeLegend(model(), frame().axes().right()).height;
    for (std::size_t i = 0; i < places.size(); ++i) {
        const Stroke& stroke = model().legend[i].stroke;
        const QPointF left = places[i] + QPointF(kMargin, top);
        QPen pen = solid(stroke.colour, stroke.width);
        if (!stroke.dashes.isEmpty()) {
            pen.setDashPattern(stroke.dashes);
        }
        painter.setPen(pen);
        painter.drawLine(left, left + QPointF(kLegendSample, 0.0));
        text(painter, left + QPointF(kLegendSample + kLegendGap, 0.0), Qt::AlignLeft | Qt::AlignVCenter,
             model().legend[i].text, font, stroke.colour);
    }
}

void PanelBackdrop::drawGrid(QCPPainter& painter) const
{
    const Theme& theme = model().theme;
    const QRectF& axes = frame().axes();
    const PicturePart part(painter, QStringLiteral("grid"));
    for (const Tick& tick : model().still.y.ticks) {
        const double y = frame().yPixel(tick.at);
        hairline(painter, {axes.left(), y}, {axes.right(), y}, solid(theme.hairline, theme.hairlineWidth));
    }
}

void PanelBackdrop::drawAxisY(QCPPainter& painter) const
{
    const Theme& theme = model().theme;
    const QFont font = themeFont(theme, theme.tickSize);
    const QRectF& axes = frame().axes();
    const AxisModel& axis = model().still.y;
    const PicturePart part(painter, QStringLiteral("axis-y"));
    const double line = QFontMetricsF(font).height();
    const auto place = [this](const Tick& tick) { return -frame().yPixel(tick.at); };
    for (const Tick& tick : ticksWithRoom(axis.ticks, place, [line](const Tick&) { return 0.8 * line; })) {
        text(painter, {axes.left() - 8.0, frame().yPixel(tick.at)}, Qt::AlignRight | Qt::AlignVCenter, tick.label, font,
             theme.mutedInk);
    }
    if (!axis.title.isEmpty()) {
        painter.save();
        painter.translate(kMargin, axes.center().y());
        painter.rotate(-90.0);
        text(painter, {0, 0}, Qt::AlignHCenter | Qt::AlignTop, axis.title,
             fittedFont(font, axis.title, axes.height() + kMargin), theme.ink);
        painter.restore();
    }
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
    const auto place = [this](const Tick& tick) { return frame().xPixel(tick.at); };
    const auto width = [&](const Tick& tick) { return shaped(tick.label, font).width + 4.0; };
    for (const Tick& tick : ticksWithRoom(axis.ticks, place, width)) {
        text(painter, {frame().xPixel(tick.at), base + 8.0}, Qt::AlignHCenter | Qt::AlignTop, tick.label, font,
             theme.mutedInk);
    }
    text(painter, {axes.center().x(), base + 8.0 + metrics.height() + 8.0}, Qt::AlignHCenter | Qt::AlignTop, axis.title,
         fittedFont(font, axis.title, axes.width() + 2 * kMargin), theme.ink);
}

void PanelBackdrop::drawSideScales(QCPPainter& painter) const
{
    const QFont font = themeFont(model().theme, model().theme.tickSize);
    double x = frame().axes().right() + 8.0;
    for (const SideScaleModel& side : model().still.sideScales) {
        double widest = 0.0;
        for (const Tick& tick : side.ticks) {
            widest = std::max(widest, shaped(tick.label, font).width);
        }
        for (const Tick& tick : side.ticks) {
            text(painter, {x + widest, frame().yPixel(tick.at)}, Qt::AlignRight | Qt::AlignVCenter, tick.label, font,
                 side.colour);
        }
        x += widest + 12.0;
    }
}

void PanelForeground::draw(QCPPainter* painter)
{
    drawStems(*painter);
    drawBreaks(*painter);
    drawRules(*painter);
    for (const MarkerModel& dot : model().moving.markers) {
        marker(*painter, dot);
    }
    drawLabels(*painter);
}

void PanelForeground::drawStems(QCPPainter& painter) const
{
    const double base = frame().axes().bottom();
    painter.setPen(Qt::NoPen);
    for (const StemModel& stem : model().moving.stems) {
        const PicturePart part(painter, QStringLiteral("stem"));
        const double x = frame().xPixel(stem.x) - kStemWidth / 2;
        const auto bar = [&](double height) {
            return QRectF(QPointF(x, frame().yPixel(height)), QPointF(x + kStemWidth, base));
        };
        painter.fillRect(bar(stem.height), stem.colour);
        if (stem.scored > 0.0) {
            painter.fillRect(bar(stem.scored), stem.scoredColour);
        }
    }
}

void PanelForeground::drawRules(QCPPainter& painter) const
{
    const QRectF& axes = frame().axes();
    for (const RuleModel& rule : model().moving.rules) {
        const double x = frame().xPixel(rule.x);
        QPen pen = solid(rule.stroke.colour, rule.stroke.width);
        if (!rule.stroke.dashes.isEmpty()) {
            pen.setDashPattern(rule.stroke.dashes);
        }
        const PicturePart part(painter, rule.id, rule.label);
        painter.setPen(pen);
        painter.drawLine(QPointF(x, frame().yPixel(rule.top)), QPointF(x, axes.bottom()));
    }
}

void PanelForeground::drawBreaks(QCPPainter& painter) const
{
    const double y = frame().yPixel(1.0);
    for (const double place : model().moving.breaks) {
        const double x = frame().xPixel(place);
        const PicturePart part(painter, QStringLiteral("break"));
        for (const double shift : {-3.0, 3.0}) {
            painter.setPen(solid(model().theme.card, 3.5 + 1.5 * model().theme.hairlineWidth));
            painter.drawLine(QPointF(x - 9.0, y + 4.0 + shift), QPointF(x + 9.0, y - 4.0 + shift));
            painter.setPen(solid(model().theme.ink, 1.5 * model().theme.hairlineWidth));
            painter.drawLine(QPointF(x - 9.0, y + 4.0 + shift), QPointF(x + 9.0, y - 4.0 + shift));
        }
    }
}

void PanelForeground::drawLabels(QCPPainter& painter) const
{
    const PicturePart part(painter, QStringLiteral("labels"));
    for (const PlacedLabel& label : labels()) {
        const double line = label.box.height() / static_cast<double>(label.lines.size());
        QPointF at = label.box.topLeft();
        for (const QString& words : label.box.isEmpty() ? QStringList() : label.lines) {
            text(painter, at, Qt::AlignLeft | Qt::AlignTop, words, label.font, label.colour);
            at.ry() += line;
        }
    }
}

}  // namespace ui
