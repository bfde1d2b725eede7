#include "ui/controls/wheel_focus.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QDial>
#include <QEvent>
#include <QSlider>

namespace ui {

namespace {

/// What the wheel would change the value of.
bool isTurned(const QWidget& widget)
{
    return qobject_cast<const QAbstractSpinBox*>(&widget) != nullptr
           || qobject_cast<const QComboBox*>(&widget) != nullptr || qobject_cast<const QSlider*>(&widget) != nullptr
           || qobject_cast<const QDial*>(&widget) != nullptr;
}

}  // namespace

void WheelFocus::install()
{
    if (qApp->findChild<WheelFocus*>() == nullptr) {
        qApp->installEventFilter(new WheelFocus(qApp));
    }
}

bool WheelFocus::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::Wheel && event->type() != QEvent::Polish) {
        return false;
    }
    auto* widget = qobject_cast<QWidget*>(watched);
    if (widget == nullptr || !isTurned(*widget)) {
        return false;
    }
    if (event->type() == QEvent::Polish) {
        if (widget->focusPolicy() == Qt::WheelFocus) {
            widget->setFocusPolicy(Qt::StrongFocus);
        }
        return false;
    }
    if (widget->hasFocus()) {
        return false;
    }
    event->ignore();
    return true;  // not here: what it lies in is asked next
}

}  // namespace ui
