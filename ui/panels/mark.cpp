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

}  // namespace

void drawMark(QPainter& painter, Mark mark, const QPointF& at, double radius)
{
    switch (mark) {
    case Mark::Circle: painter.drawEllipse(at, radius, radius); break;
    case Mark::Square: painter.drawPolygon(corners(at, 1.3 * radius, 4, 0.25 * M_PI)); break;
    case Mark::Triangle: painter.drawPolygon(corners(at, 1.35 * radius, 3)); break;
    case Mark::Diamond: painter.drawPolygon(corners(at, 1.3 * radius, 4)); break;
    case Mark::TriangleDown: painter.drawPolygon(corners(at, 1.35 * radius, 3, M_PI)); break;
    case Mark::Cross: painter.drawPolygon(plus(at, 1.15 * radius, 0.25 * M_PI)); break;
    case Mark::Plus: painter.drawPolygon(plus(at, 1.2 * radius, 0.0)); break;
    case Mark::Pentagon: painter.drawPolygon(corners(at, 1.15 * radius, 5)); break;
    }
}

void drawMark(QPainter& painter, const MarkLook& look, const QPointF& at)
{
    painter.setPen(look.edge);
    painter.setBrush(look.inside);
    drawMark(painter, look.mark, at, look.radius);
    painter.setBrush(Qt::NoBrush);
}

}  // namespace ui
