#include "ui/panels/mark.h"

#include <cmath>

namespace ui {

namespace {

/// A polygon of corners on a circle, the first straight up.
QPolygonF corners(const QPointF& at, double radius, int count, double turned = 0.0)
{
    QPolygonF polygon;
    for (int i = 0; i < count; ++i) {
        const double angle = turned + 2.0 * M_PI * i / count;
        polygon << at + QPointF(radius * std::sin(angle), -radius * std::cos(angle));
    }
    return polygon;
}

/// A plus of two thick bars.
QPolygonF plus(const QPointF& at, double radius, double turned)
{
    constexpr double kHalf = 0.36;  // of a bar's width
    QPolygonF polygon;
    for (int side = 0; side < 4; ++side) {
        const double angle = turned + 0.5 * M_PI * side;
        const QPointF out(std::sin(angle), -std::cos(angle));
        const QPointF along(std::cos(angle), std::sin(angle));
        polygon << at + radius * (kHalf * -along + out) << at + radius * (kHalf * along + out)
                << at + radius * kHalf * (along + out);
    }
    return polygon;
}

/// Of every mark but a circle.
QPolygonF outline(Mark mark, const QPointF& at, double radius)
{
    switch (mark) {
    case Mark::Circle: break;
    case Mark::Square: return corners(at, 1.3 * radius, 4, 0.25 * M_PI);
    case Mark::Triangle: return corners(at, 1.35 * radius, 3);
    case Mark::Diamond: return corners(at, 1.3 * radius, 4);
    case Mark::TriangleDown: return corners(at, 1.35 * radius, 3, M_PI);
    case Mark::Cross: return plus(at, 1.15 * radius, 0.25 * M_PI);
    case Mark::Plus: return plus(at, 1.2 * radius, 0.0);
    case Mark::Pentagon: return corners(at, 1.15 * radius, 5);
    }
    return {};
}

}  // namespace

void drawMark(QPainter& painter, Mark mark, const QPointF& at, double radius)
{
    if (mark == Mark::Circle) {
        painter.drawEllipse(at, radius, radius);
    } else {
        painter.drawPolygon(outline(mark, at, radius));
    }
}

void drawMark(QPainter& painter, const MarkLook& look, const QPointF& at)
{
    painter.setPen(look.edge);
    painter.setBrush(look.inside);
    drawMark(painter, look.mark, at, look.radius);
    painter.setBrush(Qt::NoBrush);
}

MarkStamp::MarkStamp(const MarkLook& look) : look_(look)
{
    if (look.mark == Mark::Circle) {
        inside_.addEllipse(QPointF(), look.radius, look.radius);
    } else {
        inside_.addPolygon(outline(look.mark, {}, look.radius));
        inside_.closeSubpath();
    }
    if (look.edge.style() != Qt::NoPen) {
        edge_ = QPainterPathStroker(look.edge).createStroke(inside_);
    }
}

void MarkStamp::draw(QPainter& painter, const QPointF& at) const
{
    const QTransform before = painter.transform();
    painter.translate(at);
    if (look_.inside.style() != Qt::NoBrush) {
        painter.fillPath(inside_, look_.inside);
    }
    painter.fillPath(edge_, look_.edge.brush());
    painter.setTransform(before);
}

}  // namespace ui
