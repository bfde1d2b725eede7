#include "ui/panels/handle_card.h"

namespace ui {

HandleWidget* HandleCard::makeHandle(const HandleModel& model)
{
    auto* handle = new HandleWidget(model, this);
    const HandleRole role = model.role;
    connect(handle, &HandleWidget::stepped, this,
            [=, this](StepSize size, int direction) { emit stepped(role, size, direction); });
    connect(handle, &HandleWidget::movedToEnd, this, [=, this](int direction) { emit movedToEnd(role, direction); });
    connect(handle, &HandleWidget::keysReleased, this, [=, this] { emit keysReleased(role); });
    connect(handle, &HandleWidget::valueRequested, this, [=, this](double value) { emit valueRequested(role, value); });
    handle->show();
    return handle;
}

}  // namespace ui
