#include "ui/controls/step_button.h"

#include <QPainter>

#include "ui/controls/look.h"

namespace ui {

StepButton::StepButton(int direction, QWidget* parent) : QAbstractButton(parent), direction_(direction)
{
    setFixedSize(StepButton::sizeHint());
    setFocusPolicy(Qt::StrongFocus);
    setAutoRepeat(true);
    setAttribute(Qt::WA_Hover);
}

void StepButton::setTheme(const Theme& theme)
{
    theme_ = theme;
    update();
}

QSize StepButton::sizeHint() const
{
    return {look::kControlHeight - 2, look::kControlHeight};
}

void StepButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const bool lit = isEnabled() && (isDown() || underMouse());
    look::box(painter, rect(), lit ? look::raised(theme_) : theme_.card,
              isEnabled() ? look::border(theme_) : theme_.hairline);
    if (hasFocus()) {
        look::focusRing(painter, rect(), theme_);
    }
    constexpr double kArm = 4.0;
    const QPointF centre = QRectF(rect()).center();
    painter.setPen(QPen(isEnabled() ? theme_.ink : look::disabled(theme_), 1.6, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(centre - QPointF(kArm, 0.0), centre + QPointF(kArm, 0.0));
    if (direction_ > 0) {
        painter.drawLine(centre - QPointF(0.0, kArm), centre + QPointF(0.0, kArm));
    }
}

}  // namespace ui
