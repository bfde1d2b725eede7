#pragma once

#include <QTransform>

class QPainter;

namespace ui {

/// The pixels of the screen as a painter of a part of it sees them, counted from the one its origin lies in: for a
/// widget on a screen of 150 % that may lie within one.
struct ScreenPixels {
    QTransform toPixels;  ///< from the painter's measure
    QTransform world;     ///< the painter's transform under which one of its units is one such pixel

    explicit ScreenPixels(const QPainter& painter);
};

}  // namespace ui
