#include "ui/present/bell_area.h"

#include <algorithm>

namespace ui {

double bellHeight(const core::BellData& bell, double x)
{
    const auto& points = bell.lines.density;
    if (points.empty()) {
        return 0.0;
    }
    const auto right = std::lower_bound(points.begin(), points.end(), x,
                                        [](const core::CurvePoint& point, double place) { return point.x < place; });
    if (right == points.begin() || right == points.end()) {
        return (right == points.end() ? points.back() : points.front()).y / bell.densityScale;
    }
    const auto left = right - 1;
    const double share = (x - left->x) / (right->x - left->x);
    return std::clamp((left->y + share * (right->y - left->y)) / bell.densityScale, 0.0, 1.0);
}

QPointF areaPlace(const core::BellData& bell, double score)
{
    constexpr double kSeen = 1e-3;   // of the density scale
    constexpr double kFlank = 0.12;  // of the bell's height
    constexpr double kFull = 0.8;    // a score whose area is nearly the bell
    const auto lower = [](const core::CurvePoint& a, const core::CurvePoint& b) { return a.y < b.y; };
    const auto& density = bell.lines.density;
    const auto top = std::max_element(bell.lines.scored.begin(), bell.lines.scored.end(), lower);
    const double height = top->y / bell.densityScale;
    const auto most = std::max_element(density.begin(), density.end(), lower);
    if (most == density.end()) {
        return {top->x, height};
    }
    if (height > kSeen) {
        return {top->x, score >= kFull ? 0.5 * height : height};
    }
    const auto flank = std::find_if(density.rbegin(), density.rend(),
                                    [&](const core::CurvePoint& point) { return point.y >= kFlank * most->y; });
    return {flank->x, 0.5 * flank->y / bell.densityScale};
}

}  // namespace ui
