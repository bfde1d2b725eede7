#include "ui/controls/step_keys.h"

#include <QKeyEvent>

namespace ui {

std::optional<KeyStep> stepOf(const QKeyEvent& event, bool sideways)
{
    const StepSize size = event.modifiers() & Qt::ShiftModifier ? StepSize::Fine : StepSize::Normal;
    switch (event.key()) {
    case Qt::Key_Up: return KeyStep{size, 1};
    case Qt::Key_Down: return KeyStep{size, -1};
    case Qt::Key_Right: return sideways ? std::optional(KeyStep{size, 1}) : std::nullopt;
    case Qt::Key_Left: return sideways ? std::optional(KeyStep{size, -1}) : std::nullopt;
    case Qt::Key_PageUp: return KeyStep{StepSize::Coarse, 1};
    case Qt::Key_PageDown: return KeyStep{StepSize::Coarse, -1};
    default: return std::nullopt;
    }
}

}  // namespace ui
