#include "ui/controls/sheet.h"

#include <QPaintEvent>
#include <QPainter>

namespace ui {

void Sheet::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    const QRect dirty = event->rect();
    painter.fillRect(dirty, palette().window());
    painter.fillRect(QRect(0, dirty.top(), 1, dirty.height()), palette().mid());
}

}  // namespace ui
