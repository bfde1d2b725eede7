#pragma once

#include <QColor>
#include <QPen>

#include "ui/look/theme.h"

namespace ui {

/// A pen for lines and edges, which end where they end.
[[nodiscard]] inline QPen solid(const QColor& colour, double width)
{
    return {colour, width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin};
}

/// The least contrast with its ground at which a line alone is seen on paper.
inline constexpr double kSeenOnPaper = 2.0;

/// What edges a metric's line or dot on paper that is too pale for it, so that it is seen; invalid: nothing does. Eight
/// greys that stay apart do not fit between black and what is seen on white.
[[nodiscard]] QColor edgeOnPaper(const QColor& colour, const Theme& theme);

/// A pen that lays such an edge of more than half a hairline on either side of a line drawn over it, dash by dash.
[[nodiscard]] QPen edgePen(const QColor& edge, const Stroke& stroke, double hairline);

}  // namespace ui
