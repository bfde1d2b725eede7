#include "ui/panels/card.h"

#include <QPainter>

namespace ui {

void paintCard(QPainter& painter, const QRect& place, const Theme& theme)
{
    constexpr double kCorner = 10.0;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.hairline, 1.0));
    painter.setBrush(theme.card);
    painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), kCorner, kCorner);
}

}  // namespace ui
