#pragma once

#include <functional>
#include <vector>

#include <QImage>
#include <QRectF>
#include <QTransform>

#include <qcustomplot.h>

namespace ui {

/// A clear sheet with the screen's own pixels: what is painted on it once is laid over what moves under it.
class StillSheet {
public:
    /// Whether it was drawn for a picture of this size, in the painter's measure, and for the painter's pixels.
    [[nodiscard]] bool fits(const QCPPainter& painter, const QSizeF& picture) const;

    /// Is drawn anew. `boxes`, in the painter's own measure, hold all that `draw` paints.
    void draw(const QCPPainter& painter, const QSizeF& picture, const std::vector<QRectF>& boxes,
              const std::function<void(QCPPainter&)>& draw);

    void layOver(QCPPainter& painter) const;

    int drawn() const noexcept { return drawn_; }  ///< how often; tests count it

private:
    void findTiles(const std::vector<QRectF>& boxes);

    QTransform toPixels_;
    QImage sheet_;
    std::vector<QRect> tiles_;  ///< of it, in which there is something
    int drawn_ = 0;
};

}  // namespace ui
