#include "ui/controls/section_head.h"

#include <QKeyEvent>
#include <QPainter>

#include "ui/controls/look.h"

namespace ui {

namespace {

constexpr double kTriangle = 8.0;
constexpr double kText = 16.0;  // where the words begin
constexpr int kRoom = 6;

}  // namespace

SectionHead::SectionHead(QWidget* parent) : QAbstractButton(parent)
{
    setCheckable(true);
    setChecked(true);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SectionHead::setTheme(const Theme& theme)
{
    theme_ = theme;
    setFont(look::font(theme, theme.bodySize - 1.0, true));
    updateGeometry();
    update();
}

QSize SectionHead::sizeHint() const
{
    return {static_cast<int>(kText) + fontMetrics().horizontalAdvance(text()) + kRoom, fontMetrics().height() + kRoom};
}

void SectionHead::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void SectionHead::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor colour = underMouse() ? theme_.ink : theme_.mutedInk;
    const double middle = height() / 2.0;
    const double half = kTriangle / 2.0;
    const QPointF down[] = {
        {1.0, middle - half / 2.0}, {1.0 + kTriangle, middle - half / 2.0}, {1.0 + half, middle + half}};
    const QPointF right[] = {{3.0, middle - half}, {3.0 + half * 1.4, middle}, {3.0, middle + half}};
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(isChecked() ? down : right, 3);
    painter.setPen(colour);
    painter.setFont(font());
    painter.drawText(QRectF(kText, 0.0, width() - kText, height()), Qt::AlignLeft | Qt::AlignVCenter, text());
    if (hasFocus()) {
        look::focusRing(painter, rect(), theme_);
    }
}

}  // namespace ui
