#pragma once

#include <QBrush>
#include <QPainter>
#include <QPainterPath>
#include <QPen>

#include "ui/look/series_look.h"

namespace ui {

/// How a mark is painted.
struct MarkLook {
    Mark mark = Mark::Circle;
    double radius = 1.0;  ///< pixels
    QPen edge;
    QBrush inside;

    friend bool operator==(const MarkLook&, const MarkLook&) = default;
};

/// A dot's form around a place, with the painter's pen and brush; all forms look about as large.
void drawMark(QPainter& painter, Mark mark, const QPointF& at, double radius);

/// With its own pen and brush; the painter has no brush afterwards.
void drawMark(QPainter& painter, const MarkLook& look, const QPointF& at);

/// A look as the two areas that it paints, for many marks on a screen: to find out the outline of an edge costs as much
/// as to fill it.
class MarkStamp {
public:
    explicit MarkStamp(const MarkLook& look);

    const MarkLook& look() const noexcept { return look_; }
    /// As drawMark() does.
    void draw(QPainter& painter, const QPointF& at) const;

private:
    MarkLook look_;
    QPainterPath inside_;  ///< around the origin
    QPainterPath edge_;
};

}  // namespace ui
