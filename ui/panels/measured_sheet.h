#pragma once

#include <functional>
#include <vector>

#include <QImage>
#include <QTransform>

#include <qcustomplot.h>

#include "ui/panels/panel_frame.h"

namespace ui {

/// Many dots that stand still, painted once on a clear sheet, which is laid over what moves under them. The sheet has
/// the screen's own pixels.
class MeasuredSheet {
public:
    /// What the dots' pixels follow from besides the dots.
    struct Look {
        PanelFrame frame;
        Theme theme;

        friend bool operator==(const Look&, const Look&) = default;
    };
    using Draw = std::function<void(QCPPainter& painter, const std::vector<const MarkerModel*>& dots)>;

    /// Draws the dots, in their order, where they are others than the last time, and lays them over the picture.
    void paint(QCPPainter& painter, const std::vector<const MarkerModel*>& dots, const Look& look, const Draw& draw);

    int drawn() const noexcept { return drawn_; }  ///< how often; tests count it

private:
    bool holds(const std::vector<const MarkerModel*>& dots) const;
    void findTiles(const QTransform& toPixels);

    std::vector<MarkerModel> dots_;
    Look look_;
    QTransform toPixels_;
    QImage sheet_;
    std::vector<QRect> tiles_;  ///< of it, in which there is something
    int drawn_ = 0;
};

}  // namespace ui
