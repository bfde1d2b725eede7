#pragma once

#include <cmath>
#include <optional>
#include <vector>

#include "ui/panels/panel_frame.h"

namespace ui {

/// A handle's role and where its glyph stands, in pixels.
struct HandleTarget {
    HandleRole role = HandleRole::Mean;
    QPointF at;
};

/// How near the mouse must be to take hold of a handle, in pixels.
inline constexpr double kGrabRadius = 22.0;

/// Canvas pixels from where it was pressed within which a press is a click; further off it is a drag or a stroke.
inline constexpr double kClick = 4.0;

[[nodiscard]] inline double distanceBetween(const QPointF& a, const QPointF& b)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

/// The handle a press at `pixel` takes hold of. Inside the bell and on its dot the bell wins: the nearest glyph within
/// kGrabRadius, else the body. Elsewhere the nearest glyph or rule within kGrabRadius (ties: mark, flank, body), else
/// none. The mark and the cursor may be taken anywhere along their rule.
[[nodiscard]] std::optional<HandleRole> nearestHandle(const PanelModel& model, const PanelFrame& frame,
                                                      const std::vector<HandleTarget>& targets, const QPointF& pixel);

}  // namespace ui
