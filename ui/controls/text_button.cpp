#include "ui/controls/text_button.h"

#include <algorithm>

#include <QKeyEvent>
#include <QPainter>

#include "ui/controls/look.h"

namespace ui {

TextButton::TextButton(QWidget* parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void TextButton::setTheme(const Theme& theme)
{
    theme_ = theme;
    setFont(look::font(theme, theme.bodySize));
    updateGeometry();
    update();
}

QSize TextButton::sizeHint() const
{
    const int kBeside = isCheckable() ? 12 : 24;
    return {fontMetrics().horizontalAdvance(text()) + kBeside, look::controlHeight(fontMetrics())};
}

void TextButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) {
        QAbstractButton::keyPressEvent(event);
    } else if (!event->isAutoRepeat()) {  // held since whatever gave the button the keyboard
        click();
    }
}

void TextButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const bool lit = isEnabled() && (isDown() || underMouse() || (isCheckable() && isChecked()));
    look::box(painter, rect(), lit ? look::raised(theme_) : theme_.card,
              isEnabled() ? look::border(theme_) : theme_.hairline);
    if (hasFocus()) {
        look::focusRing(painter, rect(), theme_);
    }
    const bool isOut = isCheckable() && !isChecked();
    QFont font = this->font();
    font.setStrikeOut(isOut);
    painter.setFont(font);
    painter.setPen(!isEnabled() ? look::disabled(theme_) : isOut ? theme_.mutedInk : theme_.ink);
    painter.drawText(rect(), Qt::AlignCenter, text());
}

}  // namespace ui
