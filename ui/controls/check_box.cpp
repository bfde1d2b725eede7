#include "ui/controls/check_box.h"

#include <QPainter>

#include "ui/controls/look.h"

namespace ui {

namespace {

constexpr double kLeft = 2.0;
constexpr int kTextLeft = 24;

}  // namespace

QSize CheckBox::sizeHint() const
{
    return {kTextLeft + fontMetrics().horizontalAdvance(text()) + 4, look::kControlHeight};
}

void CheckBox::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto group = isEnabled() ? QPalette::Active : QPalette::Disabled;
    const QColor ink = palette().color(group, QPalette::WindowText);
    const QColor muted = isEnabled() ? palette().color(QPalette::PlaceholderText) : ink;
    const QRectF square(kLeft, (height() - look::kCheckSize) / 2.0, look::kCheckSize, look::kCheckSize);
    look::check(painter, square, isChecked() ? ink : QColor(), muted, palette().color(QPalette::Window));
    painter.setPen(ink);
    const QRect words = rect().adjusted(kTextLeft, 0, 0, 0);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                     fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), look::kRingWidth));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(square.adjusted(-2.0, -2.0, 2.0, 2.0), 5.0, 5.0);
    }
}

}  // namespace ui
