#include "ui/panels/mark.h"

#include <algorithm>
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

MarkStamp::MarkStamp(const MarkLook& look, double scale) : look_(look), scale_(scale)
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
    const QRectF box = inside_.boundingRect() | edge_.boundingRect();
    const double furthest = std::max({-box.left(), box.right(), -box.top(), box.bottom()});
    reach_ = 1 + static_cast<int>(std::ceil(furthest * scale));
}

void MarkStamp::draw(QPainter& painter, const QPointF& pixel) const
{
    constexpr double kFurthest = 1e6;  // beyond every screen; so is what is no number
    if (!(std::abs(pixel.x()) < kFurthest && std::abs(pixel.y()) < kFurthest)) {
        return;
    }
    const double right = std::round(kPhases * pixel.x());
    const double down = std::round(kPhases * pixel.y());
    const double column = std::floor(right / kPhases);
    const double row = std::floor(down / kPhases);
    const QImage& stamp = stampAt(static_cast<int>(right - kPhases * column), static_cast<int>(down - kPhases * row));
    painter.drawImage(QPointF(column - reach_, row - reach_), stamp);
}

const QImage& MarkStamp::stampAt(int right, int down) const
{
    QImage& stamp = stamps_[static_cast<std::size_t>(down * kPhases + right)];
    if (stamp.isNull()) {
        const int side = 2 * reach_ + 1;
        stamp = QImage(side, side, QImage::Format_ARGB32_Premultiplied);
        stamp.fill(Qt::transparent);
        QPainter painter(&stamp);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.translate(reach_ + static_cast<double>(right) / kPhases, reach_ + static_cast<double>(down) / kPhases);
        painter.scale(scale_, scale_);
        if (look_.inside.style() != Qt::NoBrush) {
            painter.fillPath(inside_, look_.inside);
        }
        painter.fillPath(edge_, look_.edge.brush());
    }
    return stamp;
}

}  // namespace ui
