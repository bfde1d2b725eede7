// Of PanelDots the dots themselves, in panel_decor.h.

#include <algorithm>
#include <vector>

#include <QLineF>
#include <QTransform>

#include "ui/panels/panel_decor.h"
#include "ui/panels/screen_pixels.h"
#include "ui/present/measured_id.h"

namespace ui {

namespace {

constexpr double kUnderHandle = 14.0;  // pixels between two middles: half a handle and most of a dot

}  // namespace

/// Of the model's dots, then of what was measured: on a screen hundreds of these are a picture by themselves, which
/// stands while curves move under it.
void PanelDots::drawMarks(QCPPainter& painter)
{
    constexpr std::size_t kMany = 100;
    std::vector<const MarkerModel*> own;
    std::vector<const MarkerModel*> measured;
    for (const MarkerModel& dot : model().still.dots) {
        if (!isUnderHandle(dot)) {
            (isMeasured(dot.id) ? measured : own).push_back(&dot);
        }
    }
    markAll(painter, own);
    if (measured.size() < kMany || painter.modes().testFlag(QCPPainter::pmVectorized)) {
        measured_ = DotsSheet();
        markAll(painter, measured);
        return;
    }
    measured_.paint(painter, measured, {frame(), model().theme},
                    [this](QCPPainter& on, const auto& dots) { markAll(on, dots); });
}

/// On a screen dots are stamped.
void PanelDots::markAll(QCPPainter& painter, const std::vector<const MarkerModel*>& dots)
{
    const ScreenPixels pixels(painter);
    const QTransform& toPixels = pixels.toPixels;
    const bool stamped = !painter.modes().testFlag(QCPPainter::pmVectorized) && toPixels.type() <= QTransform::TxScale
                         && toPixels.m11() == toPixels.m22();
    if (stamped) {
        stamps_.open(model().theme, toPixels.m11());
    }
    const QTransform before = painter.transform();
    painter.setTransform(stamped ? pixels.world : before);
    for (const MarkerModel* dot : dots) {
        if (stamped && dot->beyond == 0) {
            const MarkStamp& stamp = stamps_.of(*dot, [&] { return lookOf(*dot); });
            stamp.draw(painter, toPixels.map(frame().pixel(dot->at)));
        } else {
            painter.setTransform(before);
            marker(painter, *dot);
            painter.setTransform(stamped ? pixels.world : before);
        }
    }
    painter.setTransform(before);
}

/// A dot half covered by a handle looks like a part of it. Not the cursor's, which moves without the dots.
bool PanelDots::isUnderHandle(const MarkerModel& dot) const
{
    return std::any_of(model().handles.begin(), model().handles.end(), [&](const HandleModel& handle) {
        return handle.role != HandleRole::Cursor
               && QLineF(frame().pixel(handle.at), frame().pixel(dot.at)).length() < kUnderHandle;
    });
}

}  // namespace ui
