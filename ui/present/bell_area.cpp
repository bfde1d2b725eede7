#include "ui/present/bell_area.h"

#include <algorithm>

namespace ui {

double areaTop(const core::BellData& bell)
{
    constexpr double kSeen = 1e-3;  // of the density scale
    constexpr double kFoot = 0.01;  // of the bell
    const auto lower = [](const core::CurvePoint& a, const core::CurvePoint& b) { return a.y < b.y; };
    const auto& density = bell.lines.density;
    const auto top = std::max_element(bell.lines.scored.begin(), bell.lines.scored.end(), lower);
    const auto most = std::max_element(density.begin(), density.end(), lower);
    if (top->y > kSeen * bell.densityScale || most == density.end()) {
        return top->x;
    }
    const auto foot = std::find_if(density.rbegin(), density.rend(),
                                   [&](const core::CurvePoint& point) { return point.y >= kFoot * most->y; });
    return foot->x;
}

}  // namespace ui
