#pragma once

namespace ui {

class ValueSlider;

/// Makes assistive tools see a ValueSlider as a slider with its own numbers. Safe to call again.
void installAccessibleSliders();

/// Tells them that the value is another now.
void tellAccessibleValue(ValueSlider& slider);

}  // namespace ui
