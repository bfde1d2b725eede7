#include "ui/panels/measured_sheet.h"

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr double kReach = 3;  // of a marker's radius: what a dot reaches with its edge, or as an arrow

std::vector<QRectF> boxesOf(const std::vector<const MarkerModel*>& dots, const SheetLook& look)
{
    std::vector<QRectF> boxes;
    boxes.reserve(dots.size());
    for (const MarkerModel* dot : dots) {
        const double reach = kReach * look.theme.markerRadius * std::max(1.0, dot->size);
        const QPointF middle = look.frame.pixel(dot->at);
        boxes.emplace_back(middle.x() - reach, middle.y() - reach, 2 * reach, 2 * reach);
    }
    return boxes;
}

/// Around each piece.
std::vector<QRectF> boxesOf(const std::vector<const LineModel*>& lines, const PanelFrame& frame)
{
    std::vector<QRectF> boxes;
    for (const LineModel* line : lines) {
        const double reach = line->stroke.width + 1.0;
        for (std::size_t i = 0; i + 1 < line->points.size(); ++i) {
            const LinePoint& from = line->points[i];
            const LinePoint& to = line->points[i + 1];
            if (!std::isnan(from.y) && !std::isnan(to.y)) {
                boxes.push_back(QRectF(frame.pixel({from.x, from.y}), frame.pixel({to.x, to.y}))
                                    .normalized()
                                    .adjusted(-reach, -reach, reach, reach));
            }
        }
    }
    return boxes;
}

}  // namespace

void MeasuredSheet::paint(QCPPainter& painter, const std::vector<const MarkerModel*>& dots, const SheetLook& look,
                          const Draw& draw)
{
    if (!sheet_.fits(painter) || !(look == look_) || !holds(dots)) {
        look_ = look;
        dots_.clear();
        for (const MarkerModel* dot : dots) {
            dots_.push_back(*dot);
        }
        sheet_.draw(painter, boxesOf(dots, look), [&](QCPPainter& on) { draw(on, dots); });
    }
    sheet_.layOver(painter);
}

bool MeasuredSheet::holds(const std::vector<const MarkerModel*>& dots) const
{
    return std::equal(dots.begin(), dots.end(), dots_.begin(), dots_.end(),
                      [](const MarkerModel* a, const MarkerModel& b) { return *a == b; });
}

void IntervalsSheet::paint(QCPPainter& painter, const std::vector<const LineModel*>& lines, const SheetLook& look,
                           const Draw& draw)
{
    if (!sheet_.fits(painter) || !(look == look_) || !holds(lines)) {
        look_ = look;
        lines_.clear();
        for (const LineModel* line : lines) {
            lines_.push_back(*line);
        }
        sheet_.draw(painter, boxesOf(lines, look.frame), [&](QCPPainter& on) {
            for (const LineModel* line : lines) {
                draw(on, *line);
            }
        });
    }
    sheet_.layOver(painter);
}

bool IntervalsSheet::holds(const std::vector<const LineModel*>& lines) const
{
    return std::equal(lines.begin(), lines.end(), lines_.begin(), lines_.end(),
                      [](const LineModel* a, const LineModel& b) { return *a == b; });
}

}  // namespace ui
