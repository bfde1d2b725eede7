#include "ui/panels/answers_geometry.h"

#include <algorithm>
#include <cmath>

#include "ui/state/answers_layout.h"

namespace ui {

namespace {

constexpr double kMargin = 16.0;
constexpr double kHeader = 38.0;
constexpr double kFoot = 20.0;      // room for the focus ring of the edge's handle at its lowest
constexpr double kEdgeRoom = 44.0;  // right of the columns, for the edge's handle
constexpr double kBetween = 10.0;   // columns: room for the frames of both
constexpr double kReach = 5.0;

}  // namespace

AnswersGeometry::AnswersGeometry(const QRectF& card, std::size_t columns)
    : header_(card.left() + kMargin, card.top() + 8.0, card.width() - 2 * kMargin - kEdgeRoom, kHeader - 12.0)
{
    const double room = std::max(1.0, card.height() - kHeader - kFoot);
    const double rows = 1.0 / lengthPlace(kCellsInARow);  // so many would fill the strip
    cellHeight_ = std::max(1.0, std::floor(room / rows));
    const auto count = static_cast<double>(std::max<std::size_t>(columns, 1));
    pitch_ = std::max(1.0, std::floor((card.width() - 2 * kMargin - kEdgeRoom) / count));
    cellWidth_ = std::max(1.0, std::floor((pitch_ - kBetween) / kCellsInARow));
    cells_ = {std::round(card.left() + kMargin), std::round(card.top() + kHeader), pitch_ * count, cellHeight_ * rows};
}

QRectF AnswersGeometry::column(std::size_t index, double place) const
{
    return {cells_.left() + pitch_ * static_cast<double>(index), cells_.top(), cellWidth_ * kCellsInARow - 1.0,
            place * cells_.height()};
}

QRectF AnswersGeometry::cell(std::size_t column, std::size_t token) const
{
    const auto across = static_cast<double>(token % kCellsInARow);
    const auto down = static_cast<double>(token / kCellsInARow);
    return {cells_.left() + pitch_ * static_cast<double>(column) + cellWidth_ * across,
            cells_.top() + cellHeight_ * down, std::max(1.0, cellWidth_ - 1.0), std::max(1.0, cellHeight_ - 1.0)};
}

QRectF AnswersGeometry::reach(std::size_t index) const
{
    return column(index, 1.0).adjusted(-kReach, -kReach, kReach, kReach);
}

}  // namespace ui
