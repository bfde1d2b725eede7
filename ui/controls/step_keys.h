#pragma once

#include <optional>

#include "ui/present/parameter_scale.h"

class QKeyEvent;

namespace ui {

struct KeyStep {
    StepSize size = StepSize::Normal;
    int direction = 1;
};

/// The step a key asks for: up and down, Shift for a finer one, Page Up and Page Down for a coarser.
/// Left and right count where they do not move a text cursor.
[[nodiscard]] std::optional<KeyStep> stepOf(const QKeyEvent& event, bool sideways);

}  // namespace ui
