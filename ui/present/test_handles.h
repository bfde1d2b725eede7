#pragma once

#include "ui/present/handle_table.h"

namespace ui {

// The rows of handle_table.h for the number of questions, taken hold of by the least score above 0 that it shows, and
// for the cut of a forecast.

/// Where 1/n stands on the scale of scores drawn, beside the right edge.
[[nodiscard]] QPointF questionsPlace(const HandleScene& scene);
[[nodiscard]] double questionsAt(const HandleDrag& drag, const QPointF& to, const QPointF& perPixel);

[[nodiscard]] QPointF cutPlace(const HandleScene& scene);
[[nodiscard]] double cutAt(const HandleDrag& drag, const QPointF& to, const QPointF& perPixel);

/// The error bound c of shares with an error below it, on a panel of the errors; a drag goes from one measured bound to
/// the next, some pixels each, for on a linear scale they lie within one.
[[nodiscard]] QPointF thresholdPlace(const HandleScene& scene);
[[nodiscard]] double thresholdAt(const HandleDrag& drag, const QPointF& to, const QPointF& perPixel);

}  // namespace ui
