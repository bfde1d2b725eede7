#include "ui/controls/value_slider.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include <QMouseEvent>
#include <QPainter>

#include "ui/controls/accessible_slider.h"
#include "ui/controls/look.h"
#include "ui/controls/step_keys.h"

namespace ui {

namespace {

constexpr double kKnobRadius = 6.5;
constexpr double kRingRadius = 9.5;
constexpr double kRingMargin = kRingRadius + 0.5;
constexpr double kGrooveWidth = 3.0;
constexpr double kWhereItIs = std::numeric_limits<double>::quiet_NaN();

}  // namespace

ValueSlider::ValueSlider(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    installAccessibleSliders();
}

void ValueSlider::setTheme(const Theme& theme)
{
    theme_ = theme;
    update();
}

void ValueSlider::setModel(const ParameterRowModel& model)
{
    const bool told = model.value != model_.value;
    const bool named = model.label != model_.label || model.toolTip != model_.toolTip;
    model_ = model;
    if (named) {
        setAccessibleName(model.label);
        setToolTip(model.toolTip);
    }
    setEnabled(model.enabled);
    if (told) {
        tellAccessibleValue(*this);
    }
    update();
}

QPointF ValueSlider::pointAt(double position) const
{
    return {kRingMargin + (width() - 2.0 * kRingMargin) * position, height() / 2.0};
}

double ValueSlider::positionOfPoint(double x) const
{
    return (x - kRingMargin) / std::max(1.0, width() - 2.0 * kRingMargin);
}

void ValueSlider::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) {
        event->ignore();
        return;
    }
    const double away = event->position().x() - pointAt(model_.position).x();
    const bool onKnob = std::fabs(away) <= kRingRadius;
    grabOffset_ = onKnob ? away : 0.0;
    dragging_ = true;
    update();
    emit dragged(onKnob ? kWhereItIs : positionOfPoint(event->position().x()), EditPhase::Begun);
}

void ValueSlider::mouseMoveEvent(QMouseEvent* event)
{
    if (dragging_) {
        emit dragged(positionOfPoint(event->position().x() - grabOffset_), EditPhase::Continued);
    }
}

void ValueSlider::mouseReleaseEvent(QMouseEvent* event)
{
    if (dragging_ && event->button() == Qt::LeftButton) {
        dragging_ = false;
        update();
        emit dragged(kWhereItIs, EditPhase::Finished);
    }
}

void ValueSlider::keyPressEvent(QKeyEvent* event)
{
    if (const auto step = stepOf(*event, true)) {
        emit stepKeyPressed(step->size, step->direction);
    } else if (event->key() == Qt::Key_Escape && dragging_) {
        dragging_ = false;
        update();
        emit dragged(kWhereItIs, EditPhase::Cancelled);
    } else if (event->key() == Qt::Key_Home || event->key() == Qt::Key_End) {
        emit endKeyPressed(event->key() == Qt::Key_End ? 1 : -1);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void ValueSlider::enterEvent(QEnterEvent* event)
{
    hovered_ = true;
    update();
    QWidget::enterEvent(event);
}

void ValueSlider::leaveEvent(QEvent* event)
{
    hovered_ = false;
    update();
    QWidget::leaveEvent(event);
}

void ValueSlider::focusInEvent(QFocusEvent* event)
{
    update();
    QWidget::focusInEvent(event);
}

void ValueSlider::focusOutEvent(QFocusEvent* event)
{
    update();
    QWidget::focusOutEvent(event);
}

void ValueSlider::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    drawGroove(painter);
    drawKnob(painter);
}

void ValueSlider::drawGroove(QPainter& painter) const
{
    // The groove is as wide as the row; the knob, with its ring, stops short of its ends.
    const auto end = [&](double position) {
        const QPointF point = pointAt(position);
        const double cap = kGrooveWidth / 2.0;
        return QPointF(position <= 0.0 ? cap : position >= 1.0 ? width() - cap : point.x(), point.y());
    };
    const auto line = [&](double from, double to, const QPen& pen) {
        painter.setPen(pen);
        painter.drawLine(end(from), end(to));
    };
    const QColor groove = look::border(theme_);
    const QPen solid(groove, kGrooveWidth, Qt::SolidLine, Qt::RoundCap);
    QPen beyond(groove, kGrooveWidth, Qt::CustomDashLine, Qt::FlatCap);  // what cannot be reached at present
    beyond.setDashPattern({0.7, 1.6});
    constexpr double kHair = 2.5e-2;  // a stub this short would look like dirt
    const double from = model_.reachFrom < kHair ? 0.0 : model_.reachFrom;
    const double to = model_.reachTo > 1.0 - kHair ? 1.0 : model_.reachTo;
    line(from, to, solid);
    if (to < 1.0) {
        line(to, 1.0, beyond);
    }
    if (from > 0.0) {
        line(0.0, from, beyond);
    }
    if (isEnabled()) {
        line(from, std::max(from, model_.position), QPen(theme_.ink, kGrooveWidth, Qt::SolidLine, Qt::RoundCap));
    }
}

void ValueSlider::drawKnob(QPainter& painter) const
{
    const QPointF centre = pointAt(model_.position);
    if (hasFocus()) {
        painter.setPen(QPen(look::focus(theme_), look::kRingWidth));
        painter.setBrush(theme_.card);
        painter.drawEllipse(centre, kRingRadius - 0.5, kRingRadius - 0.5);
    }
    painter.setPen(QPen(isEnabled() ? theme_.ink : look::disabled(theme_), 2.0));
    painter.setBrush(dragging_ ? theme_.ink : hovered_ && isEnabled() ? look::raised(theme_) : theme_.card);
    painter.drawEllipse(centre, kKnobRadius, kKnobRadius);
}

}  // namespace ui
