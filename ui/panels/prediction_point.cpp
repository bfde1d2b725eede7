// A point of prediction_sheet.h, and what a screen reader meets there.

#include <QAccessible>
#include <QAccessibleWidget>
#include <QKeyEvent>
#include <QPainter>

#include "ui/panels/prediction_sheet.h"

namespace ui {

namespace {

class PointAccessible final : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    explicit PointAccessible(PredictionPoint* point) : QAccessibleWidget(point, QAccessible::Slider) {}

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ValueInterface ? static_cast<QAccessibleValueInterface*>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? point()->model().text : QAccessibleWidget::text(kind);
    }
    QVariant currentValue() const override { return point()->model().value; }
    void setCurrentValue(const QVariant& value) override { point()->requestValue(value.toDouble()); }
    QVariant minimumValue() const override { return point()->lowest(); }
    QVariant maximumValue() const override { return point()->highest(); }
    QVariant minimumStepSize() const override { return 0.0; }

private:
    PredictionPoint* point() const { return static_cast<PredictionPoint*>(widget()); }
};

QAccessibleInterface* makePointAccessible(const QString& className, QObject* object)
{
    return className == QLatin1String("ui::PredictionPoint")
               ? new PointAccessible(static_cast<PredictionPoint*>(object))
               : nullptr;
}

}  // namespace

void installPredictionAccessibility()
{
    QAccessible::installFactory(makePointAccessible);
}

PredictionPoint::PredictionPoint(QWidget* parent) : QWidget(parent)
{
    setFixedSize(kSide, kSide);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void PredictionPoint::setModel(const DrawnPointModel& model, const DrawingModel& sheet, const Theme& theme)
{
    const bool value = model.value != model_.value || model.text != model_.text;
    model_ = model;
    lowest_ = sheet.lowest;
    highest_ = sheet.highest;
    setAccessibleName(model.name);
    if (theme != theme_) {
        theme_ = theme;
        update();
    }
    if (value && QAccessible::isActive()) {
        QAccessibleValueChangeEvent event(this, model.value);
        QAccessible::updateAccessibility(&event);
    }
}

void PredictionPoint::paintEvent(QPaintEvent*)
{
    constexpr double kRadius = 4.5;
    constexpr double kRing = 11.0;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(kSide / 2.0, kSide / 2.0);
    if (hasFocus()) {
        painter.setPen(QPen(theme_.ink, 2.0));
        painter.drawEllipse(QPointF(0, 0), kRing, kRing);
    }
    painter.setPen(QPen(theme_.card, 1.5));
    painter.setBrush(theme_.ink);
    painter.drawEllipse(QPointF(0, 0), kRadius, kRadius);
}

void PredictionPoint::keyPressEvent(QKeyEvent* event)
{
    const StepSize arrow = event->modifiers() & Qt::ShiftModifier ? StepSize::Fine : StepSize::Normal;
    switch (event->key()) {
    case Qt::Key_Left: emit stepped(-1, 0, arrow); return;
    case Qt::Key_Right: emit stepped(1, 0, arrow); return;
    case Qt::Key_Down: emit stepped(0, -1, arrow); return;
    case Qt::Key_Up: emit stepped(0, 1, arrow); return;
    case Qt::Key_PageDown: emit stepped(0, -1, StepSize::Coarse); return;
    case Qt::Key_PageUp: emit stepped(0, 1, StepSize::Coarse); return;
    case Qt::Key_Home: emit movedToEnd(-1); return;
    case Qt::Key_End: emit movedToEnd(1); return;
    case Qt::Key_Insert:
    case Qt::Key_Plus: emit added(); return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
    case Qt::Key_Minus: emit removed(); return;
    case Qt::Key_Space:  // what a presenter's remote may have instead of Return
    case Qt::Key_Return:
    case Qt::Key_Enter: emit locked(); return;
    case Qt::Key_Escape: emit escaped(); return;
    default: QWidget::keyPressEvent(event);
    }
}

void PredictionPoint::focusInEvent(QFocusEvent* event)
{
    update();
    QWidget::focusInEvent(event);
}

void PredictionPoint::focusOutEvent(QFocusEvent* event)
{
    update();
    QWidget::focusOutEvent(event);
}

}  // namespace ui
