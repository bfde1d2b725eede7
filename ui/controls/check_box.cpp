#include "ui/controls/check_box.h"

#include <QPainter>

#include "ui/controls/look.h"

namespace ui {

QSize CheckBox::sizeHint() const
{
    return {look::kCheckText + fontMetrics().horizontalAdvance(text()) + 4, look::kControlHeight};
}

void CheckBox::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto group = isEnabled() ? QPalette::Active : QPalette::Disabled;
    const QColor ink = palette().color(group, QPalette::WindowText);
    const QColor muted = isEnabled() ? palette().color(QPalette::PlaceholderText) : ink;
    const QRectF square = look::checkSquare(height());
    look::check(painter, square, isChecked() ? ink : QColor(), muted, palette().color(QPalette::Window));
    painter.setPen(ink);
    const QRect words = rect().adjusted(look::kCheckText, 0, 0, 0);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                     fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
    if (hasFocus()) {
        look::focusRing(painter, square.adjusted(-3.0, -3.0, 3.0, 3.0), palette().color(QPalette::Highlight));
    }
}

}  // namespace ui
