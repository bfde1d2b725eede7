#pragma once

#include <QMargins>
#include <QRect>
#include <QWidget>

namespace ui {

/// What a desktop's frame takes around a window that is not shown yet: its own once it is, else that of a usual one.
[[nodiscard]] QMargins frameOf(const QWidget& window);

/// A window of this size on a part of a screen, frame and all: no larger than there is room, and wholly on it, as near
/// to where it is as can be.
[[nodiscard]] QRect fitted(const QRect& window, const QMargins& frame, const QRect& room);

/// Keeps a window on the screen it opens on, frame and task bar considered: now, and once more when it is shown, for a
/// desktop tells only then how large its frame is. Its minimum gives way as well.
void keepOnScreen(QWidget& window);

/// Fits a window that the program has just given another size: now, and once more when its desktop has told its frame.
void fitToScreen(QWidget& window);

}  // namespace ui
