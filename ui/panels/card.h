#pragma once

#include <QRect>

#include "ui/look/theme.h"

class QPainter;

namespace ui {

/// The rounded ground that a panel of the window stands on, with its hairline.
void paintCard(QPainter& painter, const QRect& place, const Theme& theme);

}  // namespace ui
