#pragma once

#include <QFont>
#include <QFontMetricsF>

#include "ui/look/theme.h"

class QPainter;

namespace ui {

/// How text goes into a figure: as text, or as outlines, which look the same in every program.
enum class TextMode { Live, Outlines };

/// A font of the theme, in pixels so that a figure's sizes do not depend on a device's resolution.
[[nodiscard]] QFont themeFont(const Theme& theme, double pixelSize, bool bold = false);

/// Draws one line of text whose box's edge or middle, by `alignment`, stands at `at`.
void drawTextAt(QPainter& painter, const QPointF& at, Qt::Alignment alignment, const QString& text, const QFont& font,
                const QColor& colour, TextMode mode);

/// The box drawTextAt() would fill.
[[nodiscard]] QRectF textBox(const QPointF& at, Qt::Alignment alignment, const QString& text, const QFont& font);

}  // namespace ui
