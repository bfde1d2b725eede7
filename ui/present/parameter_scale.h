#pragma once

#include "core/model/parameter.h"

namespace ui {

/// How far a key moves a parameter.
enum class StepSize {
    Fine,    ///< Shift and arrow
    Normal,  ///< arrow, stepper button
    Coarse,  ///< Page Up, Page Down
};

/// How a slider's groove is laid out over a parameter:
///
///     mean, low, high, pass mark   straight from 0 to 1
///     spread                       the square root, from 0 to 1/2: room for the narrow bells one studies
///     length, choices              the logarithm, from bound to bound
///     c                            the logarithm, from 1e6 to 1e13; beyond that is typed
///     alpha                        the logarithm of |alpha|, from -5 to -0.01
///
/// The groove is the same whatever the scenario, so that a knob moves only when its value does; what the
/// parameter may be at present is the part of it the knob can reach.
[[nodiscard]] double positionOf(core::Parameter parameter, double value);

/// The value under a place of the groove, rounded to what a pixel can tell: 0.005 of a chance, two significant
/// digits on the other grooves. A position beyond an end gives one step more than the end where the
/// groove ends at the bound, so that the stop is told.
[[nodiscard]] double valueAt(core::Parameter parameter, double position);

/// The next value of a key or stepper, upwards (direction 1) or downwards (-1): the next multiple of the step, so
/// that 0.6234 goes to 0.63 and comes back to 0.62. Length and c go 1-2-5. May lie beyond the bounds.
[[nodiscard]] double stepped(core::Parameter parameter, double value, StepSize size, int direction);

}  // namespace ui
