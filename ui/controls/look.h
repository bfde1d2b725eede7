#pragma once

#include <algorithm>

#include <QFont>
#include <QFontMetrics>
#include <QPainter>
#include <QPalette>

#include "ui/look/theme.h"

/// How the controls are painted: a handful of shapes shared by all of them, so that no style sheet is needed.
namespace ui::look {

inline constexpr double kRadius = 5.0;     ///< of boxes and segments
inline constexpr double kRingWidth = 2.0;  ///< of the focus ring
inline constexpr int kControlHeight = 26;  ///< of boxes, segments, switches

/// A control that words of this size fit.
[[nodiscard]] inline int controlHeight(const QFontMetrics& words)
{
    return std::max(kControlHeight, words.height() + 8);
}

[[nodiscard]] QFont font(const Theme& theme, double size, bool bold = false);

/// For the texts, selections and pop-ups that Qt draws itself.
[[nodiscard]] QPalette palette(const Theme& theme);

[[nodiscard]] QColor focus(const Theme& theme);
/// Text and marks of what has no effect at present.
[[nodiscard]] QColor disabled(const Theme& theme);
/// Text that can be used and need not be seen at first: as pale as is still read.
[[nodiscard]] QColor quiet(const Theme& theme);
/// Behind what the mouse is over, and behind the chosen segment.
[[nodiscard]] QColor raised(const Theme& theme);
/// The border of a control: dark enough to show that it can be used.
[[nodiscard]] QColor border(const Theme& theme);

/// A rounded box with a border, inside the rectangle.
void box(QPainter& painter, const QRectF& rect, const QColor& fill, const QColor& border, double width = 1.0);

inline constexpr int kCheckText = 24;  ///< where a check's words begin

/// Where a check of this height has its square.
[[nodiscard]] QRectF checkSquare(int height);

/// The square of a check, ticked where `fill` is a colour, empty where it is not.
void check(QPainter& painter, const QRectF& square, const QColor& fill, const QColor& frame, const QColor& inside);

/// A ring around a control that has the keyboard, inside the rectangle.
void focusRing(QPainter& painter, const QRectF& rect, const QColor& colour, double radius = kRadius);
void focusRing(QPainter& painter, const QRectF& rect, const Theme& theme, double radius = kRadius);

}  // namespace ui::look
