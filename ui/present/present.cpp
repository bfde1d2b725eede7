#include "ui/present/present.h"

#include <algorithm>

#include "ui/present/present_parts.h"

namespace ui {

const PanelModel* PanelModels::find(QStringView id) const
{
    const auto found =
        std::find_if(panels.begin(), panels.end(), [id](const PanelModel& panel) { return panel.id == id; });
    return found == panels.end() ? nullptr : &*found;
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

}  // namespace ui
