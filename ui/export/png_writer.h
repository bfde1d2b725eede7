#pragma once

#include <QByteArray>
#include <QImage>

namespace ui {

/// An image as a PNG, with its resolution and its texts, which are Latin-1: opaque as RGB, else as RGBA. Empty where
/// there is no memory for it.
///
/// Qt's writer tries every filter on every row, which takes longer than drawing the figure; what is flat, as figures
/// are, is no larger without any.
[[nodiscard]] QByteArray pngOf(const QImage& image);

}  // namespace ui
