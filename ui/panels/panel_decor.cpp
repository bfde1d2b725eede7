#include "ui/panels/panel_decor.h"

namespace ui {

namespace {

constexpr double kMargin = 16.0;
constexpr double kStemWidth = 14.0;

QPen solid(const QColor& colour, double width)
{
    return {colour, width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin};
}

}  // namespace

void PanelDecor::marker(QCPPainter& painter, const MarkerModel& marker) const
{
    const Theme& theme = model().theme;
    const QPointF at = frame().pixel(marker.at);
    const double radius = marker.hollow ? theme.markerRadius * 0.75 : theme.markerRadius;
    painter.setPen(solid(marker.hollow ? marker.colour : theme.card, 2.0));
    painter.setBrush(marker.hollow ? theme.card : marker.colour);
    if (marker.beyond < 0) {
        const QPointF tip(at.x(), at.y());
        painter.drawPolygon(
            QPolygonF{tip, tip + QPointF(-radius, -1.4 * radius), tip + QPointF(radius, -1.4 * radius)});
    } else {
        painter.drawEllipse(at, radius, radius);
    }
    painter.setBrush(Qt::NoBrush);
}

void PanelBackdrop::draw(QCPPainter* painter)
{
    drawTitle(*painter);
    drawGrid(*painter);
    drawAxisTitles(*painter);
    drawSideScales(*painter);
}

void PanelBackdrop::drawTitle(QCPPainter& painter) const
{
    const Theme& theme = model().theme;
    const QFont title = themeFont(theme, theme.titleSize, true);
    text(painter, {kMargin, kMargin}, Qt::AlignLeft | Qt::AlignTop, model().title, title, theme.ink);
    const QFont font = themeFont(theme, theme.tickSize);
    double y = kMargin + QFontMetricsF(title).height() + 2.0;
    for (const QString& line : model().subtitle.split(u'\n')) {
        text(painter, {kMargin, y}, Qt::AlignLeft | Qt::AlignTop, line, font, theme.mutedInk);
        y += QFontMetricsF(font).height();
    }
}

void PanelBackdrop::drawGrid(QCPPainter& painter) const
{
    const Theme& theme = model().theme;
    const QFont font = themeFont(theme, theme.tickSize);
    const QRectF& axes = frame().axes();
    for (const Tick& tick : model().still.y.ticks) {
        const double y = frame().yPixel(tick.at);
        painter.setAntialiasing(false);
        painter.setPen(solid(theme.hairline, theme.hairlineWidth));
        painter.drawLine(QPointF(axes.left(), y), QPointF(axes.right(), y));
        painter.setAntialiasing(true);
        text(painter, {axes.left() - 8.0, y}, Qt::AlignRight | Qt::AlignVCenter, tick.label, font, theme.mutedInk);
    }
    const double base = axes.bottom();
    for (const Tick& tick : model().still.x.ticks) {
        const double x = frame().xPixel(tick.at);
        painter.setAntialiasing(false);
        painter.setPen(solid(theme.mutedInk, theme.hairlineWidth));
        painter.drawLine(QPointF(x, base), QPointF(x, base + 4.0));
        painter.setAntialiasing(true);
        text(painter, {x, base + 8.0}, Qt::AlignHCenter | Qt::AlignTop, tick.label, font, theme.mutedInk);
    }
    painter.setAntialiasing(false);
    painter.setPen(solid(theme.mutedInk, theme.hairlineWidth));
    painter.drawLine(QPointF(axes.left(), base), QPointF(axes.right(), base));
    painter.setAntialiasing(true);
}

void PanelBackdrop::drawAxisTitles(QCPPainter& painter) const
{
    const Theme& theme = model().theme;
    const QFont font = themeFont(theme, theme.tickSize);
    const QRectF& axes = frame().axes();
    const double line = QFontMetricsF(font).height();
    text(painter, {axes.center().x(), axes.bottom() + 8.0 + line + 8.0}, Qt::AlignHCenter | Qt::AlignTop,
         model().still.x.title, font, theme.ink);
    if (!model().still.y.title.isEmpty()) {
        painter.save();
        painter.translate(kMargin, axes.center().y());
        painter.rotate(-90.0);
        text(painter, {0, 0}, Qt::AlignHCenter | Qt::AlignTop, model().still.y.title, font, theme.ink);
        painter.restore();
    }
}

void PanelBackdrop::drawSideScales(QCPPainter& painter) const
{
    const QFont font = themeFont(model().theme, model().theme.tickSize);
    double x = frame().axes().right() + 8.0;
    for (const SideScaleModel& side : model().still.sideScales) {
        double widest = 0.0;
        for (const Tick& tick : side.ticks) {
            widest = std::max(widest, QFontMetricsF(font).horizontalAdvance(tick.label));
        }
        for (const Tick& tick : side.ticks) {
            text(painter, {x + widest, frame().yPixel(tick.at)}, Qt::AlignRight | Qt::AlignVCenter, tick.label, font,
                 side.colour);
        }
        x += widest + 12.0;
    }
}

void PanelDots::draw(QCPPainter* painter)
{
    for (const InsetModel& inset : model().still.insets) {
        drawInset(*painter, inset);
    }
    for (const MarkerModel& dot : model().still.dots) {
        marker(*painter, dot);
    }
    for (const BracketModel& bracket : model().still.brackets) {
        drawBracket(*painter, bracket);
    }
}

void PanelDots::drawInset(QCPPainter& painter, const InsetModel& inset) const
{
    const Theme& theme = model().theme;
    const QRectF& axes = frame().axes();
    const QFont font = themeFont(theme, theme.tickSize - 1.5);
    const double line = QFontMetricsF(font).height();
    const QRectF box(axes.left() + inset.place.left() * axes.width(), axes.top() + inset.place.top() * axes.height(),
                     inset.place.width() * axes.width(), inset.place.height() * axes.height());
    painter.setPen(solid(theme.hairline, theme.hairlineWidth));
    painter.setBrush(theme.card);
    painter.drawRect(box);
    painter.setBrush(Qt::NoBrush);
    const QRectF plot = box.adjusted(6.0, line + 4.0, -6.0, -line - 4.0);
    text(painter, {box.left() + 5.0, box.top() + 2.0}, Qt::AlignLeft | Qt::AlignTop, inset.title, font, theme.ink);
    text(painter, {box.left() + 5.0, box.bottom() - 2.0}, Qt::AlignLeft | Qt::AlignBottom, inset.source, font,
         theme.mutedInk);
    text(painter, {box.right() + 4.0, plot.top()}, Qt::AlignLeft | Qt::AlignVCenter, inset.upper, font, theme.mutedInk);
    text(painter, {box.right() + 4.0, plot.bottom()}, Qt::AlignLeft | Qt::AlignVCenter, inset.lower, font,
         theme.mutedInk);
    QPolygonF points;
    for (const QPointF& share : inset.points) {
        points << QPointF(plot.left() + share.x() * plot.width(), plot.bottom() - share.y() * plot.height());
    }
    painter.setPen(solid(inset.colour, 1.6));
    painter.drawPolyline(points);
    painter.setPen(Qt::NoPen);
    painter.setBrush(inset.colour);
    for (const QPointF& point : points) {
        painter.drawEllipse(point, 2.4, 2.4);
    }
    painter.setBrush(Qt::NoBrush);
}

/// A horizontal span half-way up, with a foot to either end of the rise.
void PanelDots::drawBracket(QCPPainter& painter, const BracketModel& bracket) const
{
    const QPointF from = frame().pixel(bracket.from);
    const QPointF to = frame().pixel(bracket.to);
    const double y = 0.5 * (from.y() + to.y());
    painter.setPen(solid(bracket.colour, 1.4));
    painter.drawLine(QPointF(from.x(), y), QPointF(to.x(), y));
    painter.drawLine(from, QPointF(from.x(), y - 5.0));
    painter.drawLine(to, QPointF(to.x(), y + 5.0));
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
        painter.setPen(pen);
        painter.drawLine(QPointF(x, frame().yPixel(rule.top)), QPointF(x, axes.bottom()));
    }
}

void PanelForeground::drawBreaks(QCPPainter& painter) const
{
    const double y = frame().yPixel(1.0);
    for (const double place : model().moving.breaks) {
        const double x = frame().xPixel(place);
        for (const double shift : {-3.0, 3.0}) {
            painter.setPen(solid(model().theme.card, 5.0));
            painter.drawLine(QPointF(x - 9.0, y + 4.0 + shift), QPointF(x + 9.0, y - 4.0 + shift));
            painter.setPen(solid(model().theme.ink, 1.5));
            painter.drawLine(QPointF(x - 9.0, y + 4.0 + shift), QPointF(x + 9.0, y - 4.0 + shift));
        }
    }
}

void PanelForeground::drawLabels(QCPPainter& painter) const
{
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
