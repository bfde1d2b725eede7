#include "ui/controls/slim_scroll_bar.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionSlider>

#include "ui/controls/look.h"

namespace ui {

SlimScrollBar::SlimScrollBar(QWidget* parent) : QScrollBar(Qt::Vertical, parent)
{
    setAttribute(Qt::WA_Hover);
}

void SlimScrollBar::setTheme(const Theme& theme)
{
    theme_ = theme;
    update();
}

void SlimScrollBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme_.card);
    if (maximum() <= minimum()) {
        return;
    }
    QStyleOptionSlider option;
    initStyleOption(&option);
    const QRectF thumb = style()->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, this);
    const bool lit = underMouse() || isSliderDown();
    const double width = lit ? 7.0 : 5.0;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(lit ? theme_.mutedInk : look::border(theme_));
    painter.drawRoundedRect(QRectF(kWidth - width - 1.0, thumb.top() + 1.0, width, thumb.height() - 2.0), width / 2.0,
                            width / 2.0);
}

}  // namespace ui
