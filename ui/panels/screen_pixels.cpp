#include "ui/panels/screen_pixels.h"

#include <cmath>

#include <QPainter>

namespace ui {

ScreenPixels::ScreenPixels(const QPainter& painter)
{
    constexpr double kRounding = 1e-6;  // an origin this little before a pixel lies in it
    const QTransform toDevice = painter.deviceTransform();
    const QPointF origin(std::floor(toDevice.dx() + kRounding), std::floor(toDevice.dy() + kRounding));
    toPixels = toDevice * QTransform::fromTranslate(-origin.x(), -origin.y());
    const QTransform around = painter.transform().inverted() * toDevice;
    world = QTransform::fromTranslate(origin.x(), origin.y()) * around.inverted();
}

}  // namespace ui
