#include "ui/panels/handle_place.h"

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr double kHalfRing = 8.0;  // of a flank: so far it may stand over the axes' end

/// -1 and 1 for the flanks, 0 for all else.
int sideOf(HandleRole role)
{
    return role == HandleRole::SpreadLow ? -1 : (role == HandleRole::SpreadHigh ? 1 : 0);
}

}  // namespace

QPointF handlePixel(const PanelModel& model, const HandleModel& handle, const PanelFrame& frame)
{
    const QPointF at = frame.pixel(handle.at);
    const int side = sideOf(handle.role);
    const auto body = std::find_if(model.handles.begin(), model.handles.end(),
                                   [](const HandleModel& other) { return other.role == HandleRole::Mean; });
    if (side == 0 || body == model.handles.end()) {
        return at;
    }
    const QPointF dot = frame.pixel(body->at);
    const QPointF away = at - dot;
    if (!handle.besideMean && std::hypot(away.x(), away.y()) >= kBesideMean) {
        return at;
    }
    const QPointF beside(dot.x() + side * kBesideMean, at.y());
    const QRectF& axes = frame.axes();
    const bool inside = beside.x() >= axes.left() - kHalfRing && beside.x() <= axes.right() + kHalfRing;
    return inside ? beside : QPointF(at.x(), dot.y() + kBesideMean);
}

}  // namespace ui
