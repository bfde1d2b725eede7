#include "ui/present/present.h"

#include <algorithm>

#include "core/curve/axis.h"
#include "ui/present/present_parts.h"

namespace ui {

const PanelModel* PanelModels::find(QStringView id) const
{
    const auto found =
        std::find_if(panels.begin(), panels.end(), [id](const PanelModel& panel) { return panel.id == id; });
    return found == panels.end() ? nullptr : &*found;
}

LineModel ghostLine(const core::GhostLine& ghost, int number, const Theme& theme)
{
    constexpr double kPinned = 0.75;  // of the metric's own colour
    constexpr double kBefore = 0.4;
    const bool pinned = !ghost.name.empty();
    LineModel line;
    line.id = pinned ? QStringLiteral("pin-%1").arg(number) : QStringLiteral("curve-before");
    line.stroke.colour = theme.over(theme.accent(ghost.metric), pinned ? kPinned : kBefore);
    line.stroke.width = 0.7 * theme.curveWidth;
    if (pinned) {
        line.stroke.dashes = {7.0, 3.0};
    }
    line.label = QString::fromStdString(ghost.name);
    return line;
}

std::vector<LinePoint> linePoints(const std::vector<core::CurvePoint>& points, double scale, double offset)
{
    std::vector<LinePoint> line;
    line.reserve(points.size());
    for (const core::CurvePoint& point : points) {
        line.push_back({point.x, point.y * scale + offset});
    }
    return line;
}

void writeCursor(PanelModel& panel)
{
    const auto fixed = {QStringLiteral("panel-bell"), QStringLiteral("panel-law"), QStringLiteral("panel-questions")};
    panel.zoomable = std::find(fixed.begin(), fixed.end(), panel.id) == fixed.end();
    for (HandleModel& handle : panel.handles) {
        if (handle.role != HandleRole::Cursor || handle.beyond != 0) {
            continue;
        }
        const double value = core::fromCurveX(panel.cursorAxis, handle.at.x());
        switch (panel.cursorAxis) {
        case core::XAxis::Mean: handle.written = handle.text; break;
        case core::XAxis::Size: handle.written = formatSize(value); break;
        case core::XAxis::Loss: handle.written = formatAmount(value); break;
        case core::XAxis::Logit: handle.written = formatScore(value); break;
        }
    }
}

}  // namespace ui
