#include "ui/controls/elided_label.h"

#include <QPainter>

namespace ui {

ElidedLabel::ElidedLabel(QWidget* parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
}

void ElidedLabel::paintEvent(QPaintEvent* event)
{
    if (wordWrap()
        && rect().contains(
            fontMetrics().boundingRect(rect(), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, text()))) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignLeft,
                     fontMetrics().elidedText(text(), Qt::ElideRight, width()));
}

}  // namespace ui
