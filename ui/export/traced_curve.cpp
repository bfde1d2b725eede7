#include "ui/export/traced_curve.h"

#include <algorithm>
#include <array>
#include <optional>

namespace ui {

namespace {

constexpr double kPale = 0.35;  // of its own colour
const QString kCurve = QStringLiteral("curve-");
const QString kMarker = QStringLiteral("marker-");

/// A line's height at x between two of its points.
LinePoint cut(const LinePoint& a, const LinePoint& b, double x)
{
    const double share = a.x == b.x ? 0.0 : (x - a.x) / (b.x - a.x);
    return {x, a.y + (b.y - a.y) * share};
}

std::optional<double> markerOf(const PanelModel& panel, const LineModel& line)
{
    if (!line.id.startsWith(kCurve) || line.stroke.width <= 0.0) {
        return std::nullopt;
    }
    const QString id = kMarker + line.id.mid(kCurve.size());
    for (const MarkerModel& marker : panel.moving.markers) {
        if (marker.id == id) {
            return marker.at.x();
        }
    }
    return std::nullopt;
}

}  // namespace

std::vector<LinePoint> between(const std::vector<LinePoint>& line, double from, double to)
{
    const auto [low, high] = std::minmax(from, to);
    std::vector<LinePoint> part;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const LinePoint& point = line[i];
        if (i > 0) {
            const auto [left, right] = std::minmax(line[i - 1].x, point.x);
            const bool forwards = line[i - 1].x <= point.x;
            for (const double end : forwards ? std::array{low, high} : std::array{high, low}) {
                if (left < end && end < right) {
                    part.push_back(cut(line[i - 1], point, end));
                }
            }
        }
        if (low <= point.x && point.x <= high) {
            part.push_back(point);
        }
    }
    return part;
}

CurveTracer::CurveTracer(const std::vector<PanelModel>& first)
{
    for (const PanelModel& panel : first) {
        for (const MarkerModel& marker : panel.moving.markers) {
            begins_[{panel.id, marker.id}] = marker.at.x();
        }
    }
}

void CurveTracer::trace(std::vector<PanelModel>& panels) const
{
    for (PanelModel& panel : panels) {
        trace(panel);
    }
}

void CurveTracer::trace(PanelModel& panel) const
{
    std::vector<LineModel> lines;
    for (LineModel& line : panel.still.lines) {
        const auto now = markerOf(panel, line);
        const auto begin = begins_.find({panel.id, kMarker + line.id.mid(kCurve.size())});
        if (!now || begin == begins_.end()) {
            lines.push_back(std::move(line));
            continue;
        }
        LineModel ahead = line;  // the whole of it, pale
        ahead.id += QStringLiteral("-ahead");
        ahead.fill = QColor();
        ahead.label.clear();
        ahead.stroke.colour = mixed(line.stroke.colour, panel.theme.card, kPale);
        LineModel traced = line;
        traced.id += QStringLiteral("-traced");
        traced.fill = QColor();
        traced.label.clear();
        traced.points = between(line.points, begin->second, *now);
        line.stroke.width = 0.0;  // there for its name alone
        lines.insert(lines.end(), {ahead, std::move(line), traced});
    }
    panel.still.lines = std::move(lines);
}

}  // namespace ui
