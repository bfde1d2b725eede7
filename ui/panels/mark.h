#pragma once

#include <array>

#include <QBrush>
#include <QImage>
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

/// A look painted once at every place that it can have within a pixel of the screen, an eighth of one apart, for many
/// marks: to find out the outline of an edge costs as much as to fill it, and to fill both a dozen times what a copy
/// does.
class MarkStamp {
public:
    /// For a device of so many pixels to a logical one.
    MarkStamp(const MarkLook& look, double scale);

    /// As drawMark() does, within a sixteenth of a pixel. The painter's coordinates, and the place, are the device's
    /// pixels.
    void draw(QPainter& painter, const QPointF& pixel) const;

private:
    static constexpr int kPhases = 8;
    const QImage& stampAt(int right, int down) const;

    MarkLook look_;
    double scale_;
    QPainterPath inside_;  ///< around the origin
    QPainterPath edge_;
    int reach_ = 0;                                         ///< pixels from the place to the stamp's edges
    mutable std::array<QImage, kPhases * kPhases> stamps_;  ///< those that were needed
};

}  // namespace ui
