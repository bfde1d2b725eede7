#pragma once

#include <QPainter>

#include "ui/look/series_look.h"

namespace ui {

/// A dot's form around a place, with the painter's pen and brush; all forms look about as large.
void drawMark(QPainter& painter, Mark mark, const QPointF& at, double radius);

}  // namespace ui
