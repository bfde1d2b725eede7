#include "ui/panels/handle_card.h"

#include <QKeyEvent>

namespace ui {

HandleWidget* HandleCard::makeHandle(const HandleModel& model)
{
    auto* handle = new HandleWidget(model, this);
    const HandleRole role = model.role;
    connect(handle, &HandleWidget::stepped, this,
            [=, this](StepSize size, int direction) { emit stepped(role, size, direction); });
    connect(handle, &HandleWidget::movedToEnd, this, [=, this](int direction) { emit movedToEnd(role, direction); });
    connect(handle, &HandleWidget::valueRequested, this, [=, this](double value) { emit valueRequested(role, value); });
    handle->show();
    return handle;
}

/// A handle that is held has the focus, and leaves Esc to its card.
void HandleCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        if (const auto role = dropHeld()) {
            emit cancelled(*role);
            return;
        }
    }
    QWidget::keyPressEvent(event);
}

}  // namespace ui
